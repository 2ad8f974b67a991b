import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fakeServer, type FakeServer } from "../../../tests/support/fakeServer.ts";
import { FATES, openMachine, settle, type Fate } from "../../../tests/support/fakeMachine.ts";
import { chosen, offered, over, started } from "../../../tests/support/fixture.ts";
import type { PlayEvent } from "../../play/event.ts";
import type { Answer } from "./api.ts";

type Machine = ReturnType<typeof openMachine>;

const MINUTES = 60_000;

function classroom(options?: { readonly locks?: boolean }) {
  const server = fakeServer(["Sam Carter", "Priya Nair"]);
  let cookie: string | null = "learner-0";
  const machine = openMachine((playId, batch, named): Answer => {
    const reply = server.answer(cookie, "POST", `plays/${playId}/events`, batch, named);
    return { kind: "answered", status: reply.status, body: reply.body, retryAfter: null };
  }, options);
  return { server, machine, signIn: (learnerId: string | null) => (cookie = learnerId) };
}

const turns = (from: number, count: number): readonly PlayEvent[] =>
  Array.from({ length: count }, (_, at) => [chosen(from + at), offered(from + at + 1)]).flat();

const begin: readonly PlayEvent[] = [started, offered(0)];

/** What the server has of a play, by what the machine calls it there. */
const stored = (server: FakeServer, machine: Machine, id: string) =>
  server.plays.get(machine.disk.get(id)!.sending!.playId)?.items.map(({ event }) => event);

describe("the outbox", () => {
  it("[CL3] sends what is played, with the times and at the end the total, and is then quiet", async () => {
    const { server, machine } = classroom();
    const tab = machine.tab();
    tab.wake(machine.play("a", begin));
    await settle();
    tab.wake(machine.play("a", [chosen(0), over], 61.5));
    await settle();
    const save = machine.disk.get("a")!;
    expect(stored(server, machine, "a")).toEqual(save.log);
    const play = server.plays.get(save.sending!.playId)!;
    expect(play.items.map(({ at }) => at)).toEqual(save.times);
    expect(play.items[0]!.at).toBeLessThan(play.items[2]!.at);
    expect(play.claimed).toBe(61.5);
    expect(machine.requests).toHaveLength(2);
    expect(tab.outbox.value).toEqual({ plays: 0, answers: 0, stuck: [] });
    expect(machine.timers()).toBe(0);
  });

  it("[CL3] a long time offline goes in batches of at most 200, the newest play first", async () => {
    const { server, machine } = classroom();
    machine.play("old", [...begin, ...turns(0, 150)]);
    machine.play("new", [...begin, ...turns(0, 10)]);
    await machine.tab().look();
    expect(machine.requests.map(({ from, items }) => [from, items.length])).toEqual([
      [0, 22],
      [0, 200],
      [200, 102],
    ]);
    for (const id of ["old", "new"]) {
      expect(stored(server, machine, id)).toEqual(machine.disk.get(id)!.log);
    }
  });

  it("[CL4] whatever the line does, and however often tabs open and close, every event is there once, in order", async () => {
    const step = fc.oneof(
      fc.record({
        do: fc.constant("play" as const),
        id: fc.constantFrom("a", "b"),
        turns: fc.integer({ min: 1, max: 120 }),
      }),
      fc.record({ do: fc.constant("open" as const) }),
      fc.record({ do: fc.constant("close" as const) }),
      fc.record({ do: fc.constant("look" as const) }),
      fc.record({ do: fc.constant("pass" as const), ms: fc.integer({ min: 1, max: 90_000 }) }),
      fc.record({ do: fc.constant("full" as const), full: fc.boolean() }),
    );
    const script = fc.record({
      locks: fc.boolean(),
      steps: fc.array(step, { minLength: 1, maxLength: 14 }),
      fates: fc.array(fc.constantFrom(...FATES), { maxLength: 25 }),
      mostItems: fc.constantFrom(200, 7, 1),
    });
    await fc.assert(
      fc.asyncProperty(script, async ({ locks, steps, fates, mostItems }) => {
        const { server, machine } = classroom({ locks });
        server.mostItems = mostItems;
        machine.fates.push(...fates);
        const tabs = [machine.tab()];
        const played: Record<string, number> = {};
        for (const each of steps) {
          if (each.do === "play") {
            const before = played[each.id];
            const events = turns(before ?? 0, each.turns);
            const save = machine.play(
              each.id,
              before === undefined ? [...begin, ...events] : events,
            );
            played[each.id] = (before ?? 0) + each.turns;
            tabs.at(-1)?.wake(save);
          } else if (each.do === "open") {
            tabs.push(machine.tab());
            void tabs.at(-1)!.look();
          } else if (each.do === "close") tabs.shift()?.stop();
          else if (each.do === "look") void tabs[0]?.look();
          else if (each.do === "full") machine.fill(each.full);
          else await machine.pass(each.ms);
        }
        machine.fill(false);
        machine.fates.length = 0;
        const last = machine.tab();
        void last.look();
        await machine.pass(60 * MINUTES);
        for (const id of Object.keys(played)) {
          expect(stored(server, machine, id)).toEqual(machine.disk.get(id)!.log);
          expect(machine.disk.get(id)!.sending!.acknowledged).toBe(
            machine.disk.get(id)!.log.length,
          );
        }
        expect(server.plays.size).toBe(Object.keys(played).length);
        expect(last.outbox.value).toEqual({ plays: 0, answers: 0, stuck: [] });
        expect(machine.timers()).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it.each(["lost", "strange", "busy"] as const)(
    "[CL5] a server that is away (%s) is asked ever more seldom, never more than once a minute in the end",
    async (fate: Fate) => {
      const { server, machine } = classroom();
      machine.fates.push(...Array<Fate>(500).fill(fate));
      const tab = machine.tab();
      tab.wake(machine.play("a", [...begin, ...turns(0, 3)]));
      await machine.pass(60 * MINUTES);
      expect(tab.line()).toBe(fate === "busy" ? "busy" : "unreached");
      expect(tab.outbox.value).toMatchObject({ plays: 1, answers: 3 });
      const asked = machine.requests.length;
      expect(asked).toBeGreaterThan(30);
      expect(asked).toBeLessThan(100);
      machine.fates.length = 0;
      await machine.pass(2 * MINUTES);
      expect(stored(server, machine, "a")).toEqual(machine.disk.get("a")!.log);
      expect(tab.line()).toBe("connected");
    },
  );

  it("[CL5] a server under strain is left alone as long as it asks, whatever is played meanwhile", async () => {
    const { machine } = classroom();
    machine.fates.push("busy");
    const tab = machine.tab();
    tab.wake(machine.play("a", begin));
    await settle();
    tab.wake(machine.play("a", turns(0, 1)));
    await tab.look();
    await machine.pass(4900);
    expect(machine.requests).toHaveLength(1);
    await machine.pass(2000);
    expect(machine.requests).toHaveLength(2);
    expect(machine.requests[1]!.items).toHaveLength(4);
  });

  it("[CL5] with no network the next answer tries at once", async () => {
    const { machine } = classroom();
    machine.fates.push("lost");
    const tab = machine.tab();
    tab.wake(machine.play("a", begin));
    await settle();
    tab.wake(machine.play("a", turns(0, 1)));
    await settle();
    expect(machine.requests).toHaveLength(2);
    expect(tab.outbox.value.plays).toBe(0);
  });

  it("[CL6] a play the server has otherwise is sent whole as a play of its own", async () => {
    const { server, machine } = classroom();
    const tab = machine.tab();
    tab.wake(machine.play("a", begin));
    await settle();
    const first = machine.disk.get("a")!.sending!.playId;
    const theirs = server.answer("learner-0", "POST", `plays/${first}/events`, {
      caseId: "t01",
      hash: "h",
      from: 2,
      sentAt: 0,
      items: [{ at: 1, event: { ...chosen(0), text: "Otherwise" } }],
    });
    expect(theirs.status).toBe(200);
    tab.wake(machine.play("a", turns(0, 2)));
    await settle();
    const { sending, log } = machine.disk.get("a")!;
    expect(sending).toMatchObject({ parted: true, acknowledged: log.length });
    expect(sending!.playId).not.toBe(first);
    expect(stored(server, machine, "a")).toEqual(log);
    expect(server.plays.get(first)!.items).toHaveLength(3);
    expect(server.plays.size).toBe(2);
  });

  it("[CL6] a server that lost its newest events is sent them again", async () => {
    const { server, machine } = classroom();
    const tab = machine.tab();
    tab.wake(machine.play("a", [...begin, ...turns(0, 4)]));
    await settle();
    server.plays.get(machine.disk.get("a")!.sending!.playId)!.items.length = 3;
    tab.wake(machine.play("a", turns(4, 1)));
    await settle();
    expect(stored(server, machine, "a")).toEqual(machine.disk.get("a")!.log);
  });

  it("[CL6] a server that contradicts itself is not asked in a ring", async () => {
    let asked = 0;
    const machine = openMachine((): Answer => {
      asked++;
      const body = asked % 2 ? { code: "differs", next: 1 } : { code: "out-of-order", next: 9 };
      return { kind: "answered", status: 409, body, retryAfter: null };
    });
    const tab = machine.tab();
    tab.wake(machine.play("a", [...begin, ...turns(0, 9)]));
    await machine.pass(60 * MINUTES);
    expect(asked).toBeLessThan(120);
    tab.stop();
  });

  it("[CL7] a sign-in that has run out stops the sending and keeps everything", async () => {
    const { server, machine, signIn } = classroom();
    signIn(null);
    const tab = machine.tab();
    tab.wake(machine.play("a", begin));
    await machine.pass(10 * MINUTES);
    expect(tab.signedOut()).toBe(true);
    expect(machine.requests).toHaveLength(1);
    await tab.look();
    expect(machine.requests).toHaveLength(1);
    expect(tab.outbox.value.plays).toBe(1);
    signIn("learner-0");
    await machine.tab().look();
    expect(stored(server, machine, "a")).toEqual(machine.disk.get("a")!.log);
  });

  it("[CL8] a play refused for good is told, kept, and holds up no other", async () => {
    const { server, machine } = classroom();
    server.unknownHashes.add("h");
    const tab = machine.tab();
    tab.wake(machine.play("a", begin));
    await settle();
    expect(tab.outbox.value).toMatchObject({
      plays: 0,
      stuck: [{ id: "a", message: expect.stringContaining("does not have this version") }],
    });
    tab.wake(machine.play("a", turns(0, 1)));
    await machine.pass(10 * MINUTES);
    expect(machine.requests).toHaveLength(1);
    server.unknownHashes.clear();
    tab.wake(machine.play("b", begin));
    await settle();
    expect(stored(server, machine, "b")).toEqual(begin);
    await tab.retry();
    expect(tab.outbox.value.stuck).toEqual([]);
    expect(stored(server, machine, "a")).toEqual(machine.disk.get("a")!.log);
  });

  it("[CL9] sends only the plays of who is here, and an earlier learner's once they are back", async () => {
    const { server, machine, signIn } = classroom();
    machine.fates.push("lost");
    const tab = machine.tab();
    tab.wake(machine.play("sam", begin));
    await settle();
    machine.join(null);
    machine.play("solo", begin);
    machine.join({ learnerId: "learner-1", classId: "class-1" });
    signIn("learner-1");
    tab.wake(machine.play("priya", begin));
    await tab.look();
    await machine.pass(10 * MINUTES);
    expect(stored(server, machine, "priya")).toEqual(begin);
    expect([...server.plays.values()].map(({ learnerId }) => learnerId)).toEqual(["learner-1"]);
    machine.join({ learnerId: "learner-0", classId: "class-1" });
    signIn("learner-0");
    await tab.look();
    expect(stored(server, machine, "sam")).toEqual(begin);
    expect(machine.disk.get("solo")!.sending).toBeUndefined();
  });
});
