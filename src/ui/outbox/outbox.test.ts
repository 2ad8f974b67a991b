import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Letter, Posted, Shelf } from "./letter.ts";
import { openOutbox, type Outbox } from "./outbox.ts";

type Fate = "up" | "down" | "deaf" | "busy" | "half";

/** A server that takes each id once and refuses what says "no", and a machine with tabs and a disk. */
function world() {
  const disk = new Map<string, Letter<string>>();
  const taken = new Map<string, string[]>();
  const requests: { to: string; ids: string[] }[] = [];
  const timers = new Set<{ at: number; work: () => void }>();
  const at = { now: 1_000_000, fate: "up" as Fate, full: false, owner: "ann" as string | null };
  let count = 0;
  const shelf: Shelf<string> = {
    all: async (owner) => (at.full ? null : [...disk.values()].filter((l) => l.owner === owner)),
    put: async (letter) => {
      if (at.full) return false;
      disk.set(letter.id, letter);
      return true;
    },
    remove: async (id) => (disk.delete(id), true),
  };
  const answer = (to: string, letters: readonly Letter<string>[]): Posted => {
    const list = taken.get(to) ?? [];
    taken.set(to, list);
    const seen = at.fate === "half" ? letters.slice(0, Math.ceil(letters.length / 2)) : letters;
    const refused = seen.filter(({ body }) => body.startsWith("no"));
    for (const { body } of seen) {
      if (!body.startsWith("no") && !list.includes(body)) list.push(body);
    }
    return {
      kind: "answered",
      taken: seen.filter((each) => !refused.includes(each)).map(({ id }) => id),
      refused: refused.map(({ id }) => ({ id, code: "empty", message: "Write something." })),
    };
  };
  const tab = (
    alone: (work: () => Promise<void>) => Promise<void> = (work) => work(),
  ): Outbox<string> =>
    openOutbox<string>({
      shelf,
      owner: () => at.owner,
      post: async (to, letters) => {
        requests.push({ to, ids: letters.map(({ id }) => id) });
        if (at.fate === "down") return { kind: "later", reached: false, wait: null };
        if (at.fate === "busy") return { kind: "later", reached: true, wait: 5000 };
        if (letters.some(({ body }) => body === "poison")) {
          return { kind: "refused", code: "not-here", message: "This cannot be read." };
        }
        const posted = answer(to, letters);
        return at.fate === "deaf" ? { kind: "later", reached: false, wait: null } : posted;
      },
      alone,
      now: () => at.now,
      after: (ms, work) => {
        const timer = { at: at.now + ms, work };
        timers.add(timer);
        return () => void timers.delete(timer);
      },
      random: () => 0.5,
      uuid: () => `id-${count++}`,
      onTaken: async () => {},
      onSignedOut: () => {},
    });
  const settle = async (): Promise<void> => {
    for (let n = 0; n < 200; n++) await Promise.resolve();
  };
  const pass = async (ms: number): Promise<void> => {
    at.now += ms;
    for (const timer of [...timers].filter((each) => each.at <= at.now)) {
      timers.delete(timer);
      timer.work();
    }
    await settle();
  };
  return { at, disk, taken, requests, timers, tab, settle, pass };
}

const words = (letters: readonly Letter<string>[]): readonly string[] =>
  letters.map(({ body }) => body);

describe("[LA1] [AP5] [AP6] what is written on this device", () => {
  it("is kept before it is sent, goes in order, and is forgotten once the server has it", async () => {
    const { tab, settle, taken, disk, requests, timers } = world();
    const box = tab();
    await box.write("a", "one");
    expect(words([...disk.values()])).toEqual(["one"]);
    await box.write("a", "two");
    await settle();
    expect(taken.get("a")).toEqual(["one", "two"]);
    expect(disk.size).toBe(0);
    expect(box.state.value).toEqual({
      letters: [],
      read: true,
      line: "connected",
      atRisk: false,
    });
    const sent = requests.length;
    await box.look();
    expect(requests).toHaveLength(sent);
    expect(timers.size).toBe(0);
  });

  it("waits with no network, outlives the page, and is sent when the line is back", async () => {
    const { at, tab, settle, taken, pass } = world();
    at.fate = "down";
    const before = tab();
    await before.write("a", "one");
    await settle();
    expect(before.state.value.line).toBe("unreached");
    before.stop();
    const box = tab();
    await box.look();
    expect(words(box.state.value.letters)).toEqual(["one"]);
    at.fate = "up";
    await pass(60_000);
    expect(taken.get("a")).toEqual(["one"]);
    expect(box.state.value.letters).toEqual([]);
  });

  it("refused, stays with the reason and stops nothing; it can be tried again or dropped", async () => {
    const { tab, settle, taken, disk } = world();
    const box = tab();
    await box.write("a", "no");
    await box.write("a", "yes");
    await settle();
    expect(taken.get("a")).toEqual(["yes"]);
    const [left] = box.state.value.letters;
    expect(left!.refused).toEqual({ code: "empty", message: "Write something." });
    await box.retry(left!.id);
    expect(box.state.value.letters[0]!.refused).not.toBeNull();
    await box.drop(left!.id);
    expect(box.state.value.letters).toEqual([]);
    expect(disk.size).toBe(0);
  });

  it("that the server will not have at all is found, and the rest goes", async () => {
    const { at, tab, settle, taken, pass } = world();
    at.fate = "down";
    const box = tab();
    for (const body of ["one", "poison", "two"]) await box.write("a", body);
    await settle();
    at.fate = "up";
    await pass(60_000);
    expect(taken.get("a")).toEqual(["one", "two"]);
    expect(box.state.value.letters.map(({ body, refused }) => [body, refused?.code])).toEqual([
      ["poison", "not-here"],
    ]);
  });

  it("and dropped while the shelf is read is gone for good", async () => {
    const { at, tab, settle, taken, disk } = world();
    at.fate = "down";
    const box = tab();
    const { id } = await box.write("a", "one");
    await settle();
    const reading = box.look();
    await box.drop(id);
    await reading;
    at.fate = "up";
    await box.look();
    await settle();
    expect(taken.get("a") ?? []).toEqual([]);
    expect(disk.size).toBe(0);
  });

  it("and still open is kept, changed and not sent before it is closed; what comes after does not wait", async () => {
    const { tab, settle, taken, disk } = world();
    const box = tab();
    const { id } = await box.write("a", "dra", { id: "note", open: true });
    await box.write("a", "after");
    await settle();
    expect(taken.get("a")).toEqual(["after"]);
    await box.rewrite(id, "draft");
    expect(disk.get("note")!.body).toBe("draft");
    const again = tab();
    await again.look();
    expect(words(again.state.value.letters)).toEqual(["draft"]);
    await again.close(id);
    await settle();
    expect(taken.get("a")).toEqual(["after", "draft"]);
    await again.rewrite(id, "too late");
    expect(disk.size).toBe(0);
  });

  it("and changed while the shelf is read stays as it was changed", async () => {
    const { tab, settle, taken } = world();
    const box = tab();
    await box.write("a", "old", { id: "note", open: true });
    const reading = box.look();
    await box.rewrite("note", "new");
    await reading;
    await box.close("note");
    await settle();
    expect(taken.get("a")).toEqual(["new"]);
  });

  it("and sent while the shelf is read does not come back by what was read", async () => {
    const { at, tab, settle, taken, disk } = world();
    const box = tab();
    const looking = box.look();
    await box.write("a", "one");
    await Promise.all([looking, box.look(), box.look()]);
    await settle();
    expect(taken.get("a")).toEqual(["one"]);
    expect(box.state.value.letters).toEqual([]);
    expect(disk.size).toBe(0);
    expect(at.full).toBe(false);
  });

  it("from before is known before anything is sent, while another tab sends or the server asks for time", async () => {
    const { at, tab, settle } = world();
    at.fate = "down";
    await tab().write("a", "left");
    await settle();
    // Another tab has the lock, and keeps it.
    const box = tab(() => new Promise<never>(() => {}));
    expect(box.state.value.read).toBe(false);
    void box.look();
    await settle();
    expect(box.state.value.read).toBe(true);
    expect(words(box.state.value.letters)).toEqual(["left"]);
    at.owner = "ben";
    void box.look();
    await settle();
    expect(box.state.value).toMatchObject({ letters: [], read: true });
    // A shelf that cannot be read keeps nobody waiting.
    at.full = true;
    const blind = tab(() => new Promise<never>(() => {}));
    void blind.look();
    await settle();
    expect(blind.state.value.read).toBe(true);
  });

  it("of one person is neither seen nor sent by another", async () => {
    const { at, tab, settle, taken } = world();
    at.fate = "down";
    const box = tab();
    await box.write("a", "hers");
    await settle();
    at.owner = "ben";
    at.fate = "up";
    await box.look();
    expect(box.state.value.letters).toEqual([]);
    expect(taken.size).toBe(0);
    at.owner = "ann";
    await box.look();
    expect(taken.get("a")).toEqual(["hers"]);
  });

  it("where nothing can be kept, is held by the page, which says that closing it loses it", async () => {
    const { at, tab, settle, taken, pass } = world();
    at.full = true;
    at.fate = "down";
    const box = tab();
    await box.write("a", "one");
    await settle();
    expect(box.state.value.atRisk).toBe(true);
    at.fate = "up";
    await pass(60_000);
    expect(taken.get("a")).toEqual(["one"]);
    expect(box.state.value.atRisk).toBe(false);
  });

  it("a server under strain is left alone for as long as it asks", async () => {
    const { at, tab, settle, requests, pass } = world();
    at.fate = "busy";
    const box = tab();
    await box.write("a", "one");
    await settle();
    expect(box.state.value.line).toBe("busy");
    const sent = requests.length;
    await box.look();
    await pass(4000);
    expect(requests).toHaveLength(sent);
    await pass(4000);
    expect(requests.length).toBeGreaterThan(sent);
  });

  it("whatever the line does and however often tabs open and close, is there once, in order", async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant("write" as const), to: fc.constantFrom("a", "b") }),
      fc.record({ do: fc.constant("reopen" as const) }),
      fc.record({ do: fc.constant("other-tab" as const) }),
      fc.record({
        do: fc.constant("line" as const),
        fate: fc.constantFrom<Fate>("up", "down", "deaf", "busy", "half"),
      }),
      fc.record({ do: fc.constant("pass" as const), ms: fc.integer({ min: 1, max: 90_000 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { at, tab, settle, taken, pass, disk } = world();
        const written: Record<string, string[]> = { a: [], b: [] };
        let box = tab();
        for (const [n, each] of steps.entries()) {
          if (each.do === "write") {
            written[each.to]!.push(`w${n}`);
            await box.write(each.to, `w${n}`);
          } else if (each.do === "reopen") {
            box.stop();
            box = tab();
            await box.look();
          } else if (each.do === "other-tab") await tab().look();
          else if (each.do === "line") at.fate = each.fate;
          else await pass(each.ms);
          await settle();
        }
        at.fate = "up";
        await pass(700_000);
        await box.look();
        await settle();
        expect(taken.get("a") ?? []).toEqual(written["a"]);
        expect(taken.get("b") ?? []).toEqual(written["b"]);
        expect(disk.size).toBe(0);
      }),
    );
  });
});
