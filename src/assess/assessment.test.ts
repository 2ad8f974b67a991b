import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anyActor,
  anyAssessment,
  anyEvent,
  assurer,
  begun,
  decided,
  ended,
  ground,
  Hand,
  learner,
  note,
  noAgreement,
  planned,
  readyToSign,
  signed,
  stamp,
} from "../../tests/support/assessing.ts";
import { admit } from "./admit/admit.ts";
import { assessmentOf, decisionOn, signedBy, type Assessment } from "./assessment.ts";
import type { Stamped } from "./event.ts";
import { evidenceFor } from "./evidence/items.ts";
import { weighed, type Ground } from "./evidence/support.ts";

/** What a state holds that must never go, as one line for each thing. */
function heldIn(state: Assessment): readonly string[] {
  const wordings = state.notes.flatMap(({ id, text, quote, before, withdrawn }) => [
    ...[text, ...before.map((one) => one.text)].map((words) => `note ${id} ${words} ${quote}`),
    ...(withdrawn ? [`withdrawn ${id} ${withdrawn.mark.seq}`] : []),
  ]);
  const answers = state.questions.flatMap(({ id, answers: all }) =>
    all.flatMap(({ text, mark, marks }) => [
      `answer ${id} ${mark.seq} ${text}`,
      ...marks.map(({ mark: as, by }) => `marked ${id} ${mark.seq} ${by.seq} ${as}`),
    ]),
  );
  return [
    ...wordings,
    ...answers,
    ...state.decisions.map(({ criterion, outcome, reason, by }) =>
      [criterion, outcome, reason, by.seq].join(" "),
    ),
    ...state.signatures.map(({ as, upTo, mark }) => `signed ${as} ${upTo} ${mark.seq}`),
    ...state.plans.map(({ made }) => `plan ${made.seq}`),
    ...state.reflections.map(({ id, written }) => `reflection ${id} ${written.seq}`),
    ...state.products.map(({ id, text }) => `product ${id} ${text}`),
    ...state.comments.map(({ text, by }) => `comment ${by.seq} ${text}`),
    ...state.appeals.map(({ grounds, by }) => `appeal ${by.seq} ${grounds}`),
  ];
}

describe("what holds of every assessment", () => {
  it("[AS13] folding in pieces equals folding at once", () => {
    fc.assert(
      fc.property(anyAssessment(), fc.nat(), ({ events }, where) => {
        const at = where % (events.length + 1);
        const whole = assessmentOf(events);
        expect(assessmentOf(events.slice(at), assessmentOf(events.slice(0, at)))).toEqual(whole);
        expect(whole.next).toBe(events.length);
      }),
    );
  });

  it("[AS13] anything in any order folds, known or not", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyEvent, anyActor), { maxLength: 80 }), (sent) => {
        const unknown = stamp({ type: "Later" } as never, learner, sent.length);
        const list = [...sent.map(([event, actor], seq) => stamp(event, actor, seq)), unknown];
        expect(assessmentOf(list).next).toBe(list.length);
      }),
    );
  });

  it("[AS13] no event removes an earlier note, answer, mark, decision or signature", () => {
    fc.assert(
      fc.property(anyAssessment(), ({ events }) => {
        let state = assessmentOf([]);
        for (const event of events) {
          const before = heldIn(state);
          state = assessmentOf([event], state);
          expect(heldIn(state)).toEqual(expect.arrayContaining([...before]));
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["agreed", ground],
    ["not agreed", noAgreement],
  ] as const)(
    "[AS15] performance is never decided met on statements, logs, answers or practice alone (%s)",
    (_, on) => {
      const never = ["learner-statement", "simulated-logged", "answer"];
      const practice =
        on.agreements.length === 0 ? ["simulated-observed", "simulated-product"] : [];
      const tried = { taken: 0, refused: 0 };
      fc.assert(
        fc.property(anyAssessment(on), fc.nat(), (hand, pick) => {
          if (!hand.state.accepted) return;
          for (const criterion of ["ext-9.1a", "prob-1.5"]) {
            const linked = evidenceFor(hand.state, criterion);
            // Some of it, all of it, or one piece.
            const chosen = linked.filter((_, n) => ((pick >> n) & 1) === 1);
            if (chosen.length === 0) continue;
            const met = decided(
              criterion,
              "met",
              chosen.map(({ id }) => id),
            );
            const could = chosen.some(
              ({ strength, notYet }) =>
                notYet === null && ![...never, ...practice].includes(strength),
            );
            expect(hand.code(met)).toBe(could ? "taken" : "not-carried");
            tried[could ? "taken" : "refused"] += 1;
          }
        }),
        { numRuns: 500 },
      );
      // Else the test has looked at nothing.
      expect(Math.min(tried.taken, tried.refused)).toBeGreaterThan(0);
    },
  );

  it("[AS11] a signature stops covering as soon as something of substance is added, and not before", () => {
    const ready = readyToSign();
    ready.add(signed("assessor", ready.state.next - 1));
    ready.add(signed("learner", ready.state.next - 1), learner);
    const at = ready.state;
    fc.assert(
      fc.property(anyEvent, anyActor, (event, actor) => {
        if (!admit(at, event, actor, ground).ok) return;
        const after = assessmentOf([stamp(event, actor, at.next)], at);
        const words = [
          "LearnerCommented",
          "Appealed",
          "AppealAnswered",
          "Sampled",
          "QualityAssured",
          "ActionAnswered",
          "Suggested",
          "Signed",
        ];
        for (const as of ["assessor", "learner"] as const) {
          expect(signedBy(after, as) !== undefined).toBe(words.includes(event.type));
        }
      }),
      { numRuns: 500 },
    );
    expect(signedBy(at, "learner")).toBeDefined();
  });

  it("[AS11] signed again after the change, both signatures stay and the last covers", () => {
    const hand = readyToSign();
    hand.add(signed("assessor", hand.state.next - 1));
    hand.add(note("late", ["ext-9.1a"]));
    expect(signedBy(hand.state, "assessor")).toBeUndefined();
    hand.add(signed("assessor", hand.state.next - 1));
    expect(hand.state.signatures).toHaveLength(2);
    expect(signedBy(hand.state, "assessor")).toBe(hand.state.signatures[1]);
  });

  it("[AS14] notes of two devices without a network merge to the same set in any interleaving", () => {
    const device = (name: string) =>
      fc
        .array(fc.subarray(["ext-1.1", "ext-9.1a"]), { maxLength: 6 })
        .map((list) => list.map((criteria, n) => note(`${name}${n}`, criteria)));
    fc.assert(
      fc.property(
        device("a"),
        device("b"),
        fc.array(fc.boolean(), { maxLength: 12 }),
        fc.nat(12),
        (a, b, turns, endAfter) => {
          const merge = (order: readonly boolean[], close: number): Assessment => {
            const hand: Hand = planned().add(begun("o1"));
            const queues = [[...a], [...b]];
            const picks = [...order, ...a.map(() => true), ...b.map(() => false)];
            picks.forEach((first, n) => {
              // The end of the observation may reach the server before the notes do.
              if (n === close) hand.add(ended("o1"));
              const event = queues[first ? 0 : 1]!.shift();
              if (event) hand.add(event);
            });
            return hand.state;
          };
          const told = ({ notes }: Assessment) =>
            notes
              .map(({ id, text, criteria, elapsed }) => ({ id, text, criteria, elapsed }))
              .toSorted((x, y) => (x.id < y.id ? -1 : 1));
          const merged = told(merge(turns, endAfter));
          expect(merged).toEqual(told(merge([], 99)));
          expect(merged).toHaveLength(a.length + b.length);
        },
      ),
    );
  });

  it("[AS13] sent twice under one id of its own, a thing is there once", () => {
    const hand = planned().add(begun("o1")).add(note("n1", []));
    expect(hand.code(note("n1", []))).toBe("already-there");
    expect(hand.state.notes).toHaveLength(1);
  });

  it("[AS17] a suggestion joins the last decision about its criterion, and no other", () => {
    const hand = readyToSign();
    const suggest = (criterion: string): Stamped =>
      stamp(
        { type: "Suggested", criterion, suggestion: "partly", lines: [4], differs: true },
        { as: "server" },
        hand.state.next,
      );
    const state = assessmentOf([suggest("ext-9.1a")], hand.state);
    expect(decisionOn(state, "ext-9.1a")?.suggested).toMatchObject({ suggestion: "partly" });
    expect(decisionOn(state, "ext-1.1")?.suggested).toBeNull();
    expect(assessmentOf([suggest("prob-1.5")], hand.state).decisions).toEqual(hand.state.decisions);
  });

  it("[AS13] weighing of every piece is a question of the ground alone: the same events, another label", () => {
    const hand = planned()
      .add(begun("o1"))
      .add(note("n1", ["ext-9.1a"]));
    const on = (where: Ground) => weighed(hand.state, "ext-9.1a", where)[0];
    expect(on(ground)).toMatchObject({ practice: false, why: null });
    expect(on(noAgreement)).toMatchObject({ practice: true });
    expect(hand.code({ type: "Sampled", why: "x" }, assurer)).toBe("taken");
  });
});
