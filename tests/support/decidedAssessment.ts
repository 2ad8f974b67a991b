/** Assessments in which people do decide: runs that lead to a decision, with anything else between. */
import fc from "fast-check";
import { OBSERVED, OUTCOMES, type Actor, type AssessmentEvent } from "../../src/assess/event.ts";
import type { Ground } from "../../src/assess/evidence/support.ts";
import {
  answer,
  anyActor,
  anyEvent,
  assessor,
  begun,
  decided,
  ended,
  ground,
  learner,
  marked,
  note,
  planned,
  question,
  type Hand,
} from "./assessing.ts";

type Sent = readonly [AssessmentEvent, Actor];

const criterion = fc.constantFrom("ext-1.1", "ext-9.1a");
const outcome = fc.constantFrom(...OUTCOMES, "met" as const);

const observed: fc.Arbitrary<readonly Sent[]> = fc
  .record({
    number: fc.integer({ min: 3, max: 6 }),
    how: fc.constantFrom(...OBSERVED),
    about: criterion,
    quote: fc.constantFrom("", "I am sorry."),
    outcome,
  })
  .map(({ number, how, about, quote, outcome: result }) => [
    [begun(`o${number}`, { how }), assessor],
    [note(`n${number}`, [about], { observation: `o${number}`, quote }), assessor],
    [ended(`o${number}`), assessor],
    [decided(about, result, [`n${number}`]), assessor],
  ]);

const asked: fc.Arbitrary<readonly Sent[]> = fc
  .record({ id: fc.constantFrom("q1", "q2"), about: criterion, outcome })
  .map(({ id, about, outcome: result }) => [
    [question(id, [about]), assessor],
    [answer(id), learner],
    [marked(id), assessor],
    [decided(about, result, [id]), assessor],
  ]);

/** Each event is admitted as the server would admit it, or left out. */
export const decidedAssessment = (on: Ground = ground): fc.Arbitrary<Hand> =>
  fc
    .array(
      fc.oneof(
        observed,
        asked,
        fc.tuple(anyEvent, anyActor).map((one): readonly Sent[] => [one]),
      ),
      { minLength: 5, maxLength: 40 },
    )
    .map((sent) => {
      const hand = planned(on);
      for (const [event, actor] of sent.flat()) {
        if (hand.asks(event, actor).ok) hand.add(event, actor);
      }
      return hand;
    });
