import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aContact, aShift, shiftJson } from "../../tests/support/shiftFixture.ts";
import { beginActivity } from "../play/activity.ts";
import type { Act, PlayEvent } from "../play/event.ts";
import { TEMPERS, type ShiftData } from "./day.ts";
import { openShift } from "./doer.ts";
import { atHand } from "./exchange.ts";
import { temperOf } from "./temper.ts";

const day = (change: Partial<ShiftData>, seed = 1) => {
  const edition = aShift(change);
  const doer = openShift(edition, seed);
  const session = beginActivity(edition, doer, seed, "practice");
  const give = (id: string, on?: string, fields?: Act["fields"]) =>
    session.give({ id, ...(on ? { on } : {}), ...(fields ? { fields } : {}) });
  return {
    session,
    doer,
    give,
    until: (clock: number) => {
      while (doer.desk().clock < clock) {
        const minutes = String(Math.min(60, clock - doer.desk().clock));
        expect(give("wait", undefined, { minutes })).toMatchObject({ ok: true });
      }
    },
    say: (on: string, reply: number, step = "hello") =>
      give("say", on, { step, reply: String(reply) }),
    temper: (id: string) => temperOf(doer.day, doer.desk(), doer.desk().callers[id]!),
    opened: () => atHand(doer.day, doer.desk())!.said.map(({ text }) => text),
  };
};

const [c1, c2] = shiftJson.contacts as [
  ShiftData["contacts"][number],
  ShiftData["contacts"][number],
];
const withHot = (contact: ShiftData["contacts"][number]) => ({
  ...contact,
  steps: contact.steps.map((step) => ({ ...step, hot: [`ANN: hot ${step.id}`] })),
});

describe("how a customer at the desk takes it", () => {
  it("[SH22] waiting beyond the standard and to the end of one's patience tells, and they open so", () => {
    // Given one whose standard is 3 minutes and who gives up after 8
    const it = day({ contacts: [withHot(c1)] });
    const at = (clock: number) => (it.until(clock), it.temper("c1"));
    expect([at(605), at(608), at(609), at(611)]).toEqual(["calm", "calm", "uneasy", "cross"]);
    it.give("take", "c1");
    expect(it.opened()).toEqual(["hot hello"]);
    // Then it stays with them while they are at hand
    expect(it.temper("c1")).toBe("cross");
  });

  it("[SH22] who is answered in time opens as ever; who came cross is not called hot for that", () => {
    const it = day({ contacts: [withHot({ ...c1, temper: "cross" })] });
    it.until(605);
    expect(it.temper("c1")).toBe("cross");
    it.give("take", "c1");
    expect(it.opened()).toEqual(["this is hello"]);
  });

  it("[SH22] to be put aside, and to have to come again, makes it worse", () => {
    const it = day({ contacts: [c1] });
    it.until(605);
    it.give("take", "c1");
    it.give("hold");
    expect(it.temper("c1")).toBe("uneasy");
    const gaveUp = day({ contacts: [c1] });
    gaveUp.until(623);
    expect(gaveUp.doer.desk().callers["c1"]).toMatchObject({ state: "waiting", times: 2 });
    expect(gaveUp.temper("c1")).toBe("cross");
  });

  it("[SH22] a broken promise makes hot, a kept one does not", () => {
    const called = (late: boolean) => {
      const it = day({ contacts: [withHot(c2)] });
      it.until(612);
      it.give("take", "c2");
      it.say("c2", 0);
      it.until(late ? 642 : 629);
      it.give("take", "c2");
      return { opened: it.opened().at(-1), temper: it.temper("c2") };
    };
    expect(called(false)).toEqual({ opened: "this is call", temper: "calm" });
    expect(called(true)).toEqual({ opened: "hot call", temper: "cross" });
  });

  it("[SH22] a good answer settles them, a harmful one does not", () => {
    const step = {
      id: "hello",
      lines: ["ANN: hello"],
      replies: [
        { text: "Good", minutes: 1, to: "then", tags: ["km:r.open=full"] },
        { text: "Bad", minutes: 1, to: "then", tags: ["harm:e.holds-on"] },
        { text: "So", minutes: 1, to: "then" },
      ],
    };
    const then = { id: "then", replies: [{ text: "Bye", minutes: 1, to: "end", next: "settled" }] };
    const after = (reply: number) => {
      const it = day({ contacts: [aContact("c1", { temper: "uneasy", steps: [step, then] })] });
      it.until(605);
      it.give("take", "c1");
      it.say("c1", reply);
      return it.temper("c1");
    };
    expect([0, 1, 2].map(after)).toEqual(["calm", "cross", "uneasy"]);
  });

  it("[SH22] moves no score: with tempers or without, the same acts give the same facts", () => {
    const contacts = shiftJson.contacts.map((contact, at) => ({
      ...withHot(contact),
      temper: TEMPERS[at % TEMPERS.length]!,
    }));
    const facts = (log: readonly PlayEvent[]) =>
      log.filter(({ type }) => type !== "LineSpoken" && type !== "PlayStarted");
    const acts = fc.array(fc.tuple(fc.constantFrom("take", "hold", "say", "wait"), fc.nat(9)), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(acts, fc.nat(1000), (moves, seed) => {
        const [plain, felt] = [day({}, seed), day({ contacts }, seed)];
        for (const [id, n] of moves) {
          for (const each of [plain, felt]) {
            const talk = atHand(each.doer.day, each.doer.desk());
            if (id === "say" && talk) each.say(talk.id, n % talk.replies.length, talk.step);
            else if (id === "wait") each.give("wait", undefined, { minutes: String(n + 1) });
            else if (id === "take") each.give("take", `c${1 + (n % 4)}`);
            else if (id === "hold") each.give("hold");
            for (const caller of Object.values(each.doer.desk().callers)) {
              expect(TEMPERS).toContain(temperOf(each.doer.day, each.doer.desk(), caller));
            }
          }
        }
        expect(facts(felt.session.log())).toEqual(facts(plain.session.log()));
      }),
    );
  });
});
