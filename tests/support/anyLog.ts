/** Generators of logs for property tests: any events in any order, and well-ordered plays. */
import fc from "fast-check";
import { GRADES, TRIGGERS, type PlayEvent } from "../../src/play/event.ts";
import { HARMS } from "../../src/play/rubric/behaviours.ts";
import { chosen, fixture, offered, started } from "./fixture.ts";

const momentId = fc.constantFrom(...fixture.moments.map((m) => m.id));
const remedy = fc.constantFrom("refund", "safety");
const pence = fc.integer({ min: 0, max: 9000 });
const minutes = fc.integer({ min: 0, max: 3000 });

/** Facts that can only take away. */
export const harmEvent: fc.Arbitrary<PlayEvent> = fc.oneof(
  fc.constantFrom(...Object.keys(HARMS)).map((harm): PlayEvent => ({ type: "Harmed", harm })),
  fc.constant<PlayEvent>({ type: "CriticalFailed", critical: "left" }),
);

/** One fact that a story may state. */
export const factEvent: fc.Arbitrary<PlayEvent> = fc.oneof(
  harmEvent,
  fc.record({
    type: fc.constant("MomentMet" as const),
    moment: momentId,
    grade: fc.constantFrom(...GRADES),
  }),
  fc.record({ type: fc.constant("MomentWaived" as const), moment: momentId }),
  fc.record({ type: fc.constant("Behaved" as const), trigger: fc.constantFrom(...TRIGGERS) }),
  fc.record({
    type: fc.constant("CueShown" as const),
    matter: fc.constantFrom("refund", "danger"),
  }),
  fc.record({
    type: fc.constant("Referred" as const),
    matter: fc.constantFrom("refund", "danger"),
    rung: fc.integer({ min: 0, max: 4 }),
  }),
  fc.record({ type: fc.constant("LimitRaised" as const), pence }),
  fc.record({
    type: fc.constant("RedressGiven" as const),
    given: pence,
    fair: fc.integer({ min: 1, max: 9000 }),
    alike: fc.constantFrom("a", "b"),
  }),
  fc.record({ type: fc.constant("RemedyAgreed" as const), remedy }),
  fc.record({ type: fc.constant("RemedyDone" as const), remedy }),
  fc.record({
    type: fc.constantFrom("PromiseMade" as const, "PromiseMoved" as const),
    promise: fc.constant("callback"),
    minutes,
  }),
  fc.record({
    type: fc.constantFrom("PromiseKept" as const, "PromiseWarned" as const),
    promise: fc.constant("callback"),
  }),
  fc.record({ type: fc.constant("ClockMoved" as const), minutes, hold: fc.boolean() }),
  fc.record({ type: fc.constant("FactFound" as const), fact: fc.constant("order") }),
  fc.record({
    type: fc.constantFrom("UntruthTold" as const, "UntruthFound" as const),
    untruth: fc.constantFrom("a", "b"),
  }),
  fc.constant<PlayEvent>({ type: "RecordAsked" }),
  fc.record({
    type: fc.constant("RecordWritten" as const),
    fields: fc.record({
      what: fc.constantFrom("", "Late"),
      done: fc.subarray(["refund", "referred"]),
      paid: fc.constantFrom("", "20", "0"),
    }),
  }),
  fc.record({
    type: fc.constant("LineSpoken" as const),
    who: fc.constantFrom("pat", "you", ""),
    text: fc.constant("Something said."),
  }),
);

interface PlayedTurn {
  readonly facts: readonly PlayEvent[];
  /** Steps back by so many turns after this one; 0 goes on. */
  readonly back: number;
}

const playedTurn: fc.Arbitrary<PlayedTurn> = fc.record({
  facts: fc.array(factEvent, { maxLength: 6 }),
  back: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 4 })),
});

/** A play that starts, offers, chooses and states facts turn by turn, steps back and goes on. */
export const anyPlay: fc.Arbitrary<readonly PlayEvent[]> = fc
  .tuple(fc.array(playedTurn, { maxLength: 14 }), fc.boolean())
  .map(([turns, ends]) => {
    const log: PlayEvent[] = [started, offered(0)];
    let turn = 0;
    for (const { facts, back } of turns) {
      log.push(chosen(turn), ...facts, offered(turn + 1));
      turn += 1;
      if (back > 0) {
        turn = Math.max(0, turn - back);
        log.push({ type: "SteppedBack", turn });
      }
    }
    if (ends) log.push({ type: "PlayEnded", ending: "over" });
    return log;
  });
