import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anyAssessment,
  assurer,
  feedback,
  learner,
  planned,
  begun,
  note,
  readyToSign,
  signed,
} from "../../tests/support/assessing.ts";
import { assessmentOf, signedBy } from "./assessment.ts";
import type { Stamped } from "./event.ts";
import { forLearner } from "./forLearner.ts";

const SECRET = ["NoteMade", "NoteAmended", "AnswerMarked", "EvidenceWeighed", "Decided"];

/** What the assessor wrote that is for later: every text of it. */
const textsOf = (events: readonly Stamped[]): readonly string[] =>
  events.flatMap(({ event, seq }) =>
    SECRET.includes(event.type)
      ? ["text", "quote", "comment", "reason"].flatMap((key) => {
          const value = (event as unknown as Record<string, unknown>)[key];
          return typeof value === "string" && value !== "" ? `${value} #${seq}` : [];
        })
      : [],
  );

/** The same events with every such text made its own, so that it can be searched for. */
const numbered = (events: readonly Stamped[]): readonly Stamped[] =>
  events.map((one) => {
    if (!SECRET.includes(one.event.type)) return one;
    const event: Record<string, unknown> = { ...one.event };
    for (const key of ["text", "quote", "comment", "reason"]) {
      if (typeof event[key] === "string" && event[key] !== "") {
        event[key] = `${String(event[key])} #${one.seq}`;
      }
    }
    return { ...one, event: event as unknown as Stamped["event"] };
  });

describe("what a learner is told of their assessment", () => {
  it("[AS20] before the feedback nothing that was noted, marked, weighed or decided leaks", () => {
    let looked = 0;
    fc.assert(
      fc.property(anyAssessment(), ({ events }) => {
        const until = events.findIndex(({ event }) => event.type === "FeedbackGiven");
        const before = until < 0 ? events : events.slice(0, until);
        const told = JSON.stringify(forLearner(numbered(before)));
        for (const text of textsOf(before)) {
          looked += 1;
          expect(told).not.toContain(text);
        }
        expect(told).not.toContain("Suggested");
      }),
      { numRuns: 200 },
    );
    expect(looked).toBeGreaterThan(0);
  });

  it("[AS20] criteria marked in notes and decisions are not told either", () => {
    const hand = planned()
      .add(begun("o1"))
      .add(note("n1", ["prob-1.5"], { text: "" }));
    expect(JSON.stringify(forLearner(hand.events))).not.toContain("prob-1.5");
  });

  it("[AS20] sampling and quality assurance are never told, answers to appeals always", () => {
    const hand = readyToSign()
      .add({ type: "Sampled", why: "New scheme" }, assurer)
      .add(
        {
          type: "QualityAssured",
          agreed: false,
          action: "Look again",
          reason: "Thin",
          criteria: [],
        },
        assurer,
      )
      .add({ type: "ActionAnswered", text: "Looked again." })
      .add({ type: "Appealed", grounds: "I did ring." }, learner)
      .add({ type: "AppealAnswered", upheld: true, reason: "She did." }, assurer);
    const told = forLearner(hand.events).map(({ event }) => event.type);
    for (const type of ["Sampled", "QualityAssured", "ActionAnswered"]) {
      expect(told).not.toContain(type);
    }
    expect(told.slice(-2)).toEqual(["Appealed", "AppealAnswered"]);
  });

  it("[AS20] with the feedback everything is told, what lay before it too, and what comes after", () => {
    const hand = readyToSign().add(note("late", ["ext-9.1a"]));
    expect(forLearner(hand.events)).toEqual(hand.events);
    const before = hand.events.filter(({ event }) => event !== feedback);
    expect(forLearner(before).length).toBeLessThan(before.length);
  });

  it("[AS20] numbers stay, it folds, and what the learner sees they can sign", () => {
    let signable = 0;
    fc.assert(
      fc.property(anyAssessment(), ({ events, state }) => {
        const told = forLearner(events);
        const copy = assessmentOf(told);
        expect(told.every((one) => events[one.seq] === one)).toBe(true);
        expect(copy.next).toBe((told.at(-1)?.seq ?? -1) + 1);
        expect(copy.next).toBeLessThanOrEqual(state.next);
        if (state.feedback.length === 0) return;
        signable += 1;
        // Nothing of substance is kept back, so a signature up to what is seen covers all of it.
        expect(copy.lastOfSubstance).toBe(state.lastOfSubstance);
        expect(copy.decisions).toEqual(state.decisions);
        expect(signedBy(copy, "learner")).toEqual(signedBy(state, "learner"));
      }),
      { numRuns: 100 },
    );
    expect(signable).toBeGreaterThan(0);
  });

  it("[AS20] a learner who knows nothing of the sampling signs by the number they see", () => {
    const hand = readyToSign().add({ type: "Sampled", why: "New scheme" }, assurer);
    const { next } = assessmentOf(forLearner(hand.events));
    expect(hand.code(signed("learner", next - 1), learner)).toBe("taken");
  });
});
