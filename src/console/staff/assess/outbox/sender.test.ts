import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Stamped } from "../../../../assess/event.ts";
import type { SentEvent } from "../../../../protocol/assessment.ts";
import type { Kept, Line } from "./kept.ts";
import { openSender, type Verdict } from "./sender.ts";

const event = { type: "IdentityChecked", how: "photo card" } as const;

/** What becomes of a request: the server does it or not, and the answer comes or is lost. */
const FATES = ["good", "lost-before", "lost-after", "busy", "signed-out"] as const;
type Fate = (typeof FATES)[number];

function device() {
  let n = 0;
  const disk = new Map<number, Kept>();
  const server = new Map<string, Stamped[]>();
  const heard: string[] = [];
  const lines: Line[] = [];
  const timers = new Set<() => void>();
  const fates: Fate[] = [];
  const requests: number[] = [];
  /** Refused one by one, by id. */
  const bad = new Set<string>();
  /** A batch with one of these is refused as a whole. */
  const poison = new Set<string>();

  const answer = (assessment: string, events: readonly SentEvent[]): Verdict => {
    if (events.some(({ id }) => poison.has(id))) {
      return { kind: "refused", message: "This cannot be read." };
    }
    const there = server.get(assessment) ?? [];
    server.set(assessment, there);
    const refused: { id: string; code: string; message: string }[] = [];
    const stamped: Stamped[] = [];
    for (const sent of events) {
      const known = there.find(({ id }) => id === sent.id);
      if (!known && bad.has(sent.id)) {
        refused.push({ id: sent.id, code: "empty", message: "There is nothing in it." });
        continue;
      }
      const made = known ?? {
        ...sent,
        seq: there.length,
        at: sent.deviceAt,
        actor: { as: "assessor" as const, userId: "u" },
        name: "Ben",
        entry: there.length,
      };
      if (!known) there.push(made);
      stamped.push(made);
    }
    return { kind: "taken", taken: { stamped, refused } };
  };

  const open = () =>
    openSender({
      all: async () => [...disk.values()],
      remove: async (ns) => ns.forEach((at) => disk.delete(at)),
      refuse: async (at, message) => void disk.set(at, { ...disk.get(at)!, refused: message }),
      post: async (assessment, events) => {
        requests.push(events.length);
        const fate = fates.shift() ?? "good";
        if (fate === "signed-out") return { kind: "signed-out" };
        if (fate === "busy") return { kind: "later", line: "busy" };
        if (fate === "lost-before") return { kind: "later", line: "unreached" };
        const verdict = answer(assessment, events);
        return fate === "lost-after" ? { kind: "later", line: "unreached" } : verdict;
      },
      onTaken: (_, stamped) => heard.push(...stamped.map(({ id }) => id)),
      onLine: (line) => lines.push(line),
      alone: (work) => work(),
      after: (_, work) => {
        timers.add(work);
        return () => timers.delete(work);
      },
      random: () => 0.5,
    });

  return {
    disk,
    server,
    heard,
    lines,
    fates,
    requests,
    bad,
    poison,
    timers,
    open,
    do: (assessment: string, { open: writing = false } = {}): string => {
      n += 1;
      const id = `e${n}`;
      disk.set(n, {
        n,
        user: "u",
        assessment,
        sent: { id, deviceAt: n, event },
        open: writing,
        refused: null,
      });
      return id;
    },
    /** Every timer goes off, and what comes of it is over. */
    pass: async (): Promise<void> => {
      for (const work of timers) {
        timers.delete(work);
        work();
      }
      await settle();
    },
  };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve));
}

describe("the outbox of the assessor's desk", () => {
  it("[AP5] sends what was done in order, in one batch, and is then empty and quiet", async () => {
    const one = device();
    const ids = ["a", "a", "a"].map((assessment) => one.do(assessment));
    await one.open().run();
    expect(one.server.get("a")?.map(({ id }) => id)).toEqual(ids);
    expect(one.requests).toEqual([3]);
    expect(one.heard).toEqual(ids);
    expect(one.disk.size).toBe(0);
    expect(one.timers.size).toBe(0);
  });

  it("[AP5] a note that is still open is not sent; what was done after it does not wait", async () => {
    const one = device();
    one.do("a", { open: true });
    const later = one.do("a");
    await one.open().run();
    expect(one.server.get("a")?.map(({ id }) => id)).toEqual([later]);
    expect([...one.disk.values()].map(({ open }) => open)).toEqual([true]);
  });

  it("[AP6] one that is refused stays with its reason, and does not stop the rest", async () => {
    const one = device();
    const [first, wrong, last] = ["a", "a", "a"].map((assessment) => one.do(assessment));
    one.bad.add(wrong!);
    await one.open().run();
    expect(one.server.get("a")?.map(({ id }) => id)).toEqual([first, last]);
    expect([...one.disk.values()]).toMatchObject([
      { sent: { id: wrong }, refused: "There is nothing in it." },
    ]);
  });

  it("[AP6] a batch refused as a whole is sent one by one: only what is at fault stays", async () => {
    const one = device();
    const ids = ["a", "a", "a"].map((assessment) => one.do(assessment));
    one.poison.add(ids[1]!);
    await one.open().run();
    expect(one.server.get("a")?.map(({ id }) => id)).toEqual([ids[0], ids[2]]);
    expect([...one.disk.values()]).toMatchObject([{ refused: "This cannot be read." }]);
  });

  it("[AP5] whatever the line does, and however often the page is opened anew, each is there once, in order", async () => {
    const step = fc.constantFrom("do-a", "do-b", "run", "pass", "reopen");
    const script = fc.record({
      steps: fc.array(step, { minLength: 1, maxLength: 25 }),
      fates: fc.array(fc.constantFrom(...FATES), { maxLength: 15 }),
    });
    await fc.assert(
      fc.asyncProperty(script, async ({ steps, fates }) => {
        const one = device();
        one.fates.push(...fates);
        let sender = one.open();
        const done: Record<string, string[]> = { a: [], b: [] };
        for (const each of steps) {
          if (each === "do-a" || each === "do-b") {
            const assessment = each.slice(3);
            done[assessment]!.push(one.do(assessment));
            void sender.run();
          } else if (each === "run") void sender.run();
          else if (each === "pass") await one.pass();
          else {
            sender.stop();
            sender = one.open();
          }
        }
        one.fates.length = 0;
        await settle();
        await sender.run();
        await one.pass();
        await sender.run();
        for (const [assessment, ids] of Object.entries(done)) {
          expect((one.server.get(assessment) ?? []).map(({ id }) => id)).toEqual(ids);
        }
        expect(one.disk.size).toBe(0);
        expect(new Set(one.heard)).toEqual(new Set(Object.values(done).flat()));
      }),
      { numRuns: 200 },
    );
  });
});
