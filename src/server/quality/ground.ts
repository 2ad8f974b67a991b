/** Everything that plans and figures are worked out from. */
import type { QualityGround } from "../../protocol/quality.ts";
import type { Context } from "../context.ts";
import { allJudged } from "./exercises.ts";
import type { FactsOf } from "./facts.ts";
import { allSeconds } from "./markings.ts";
import { learnersOf, peopleOf, raterIds } from "./people.ts";
import { plansOf } from "./plans.ts";

export async function qualityGround(
  context: Context,
  factsOf: FactsOf,
  centreId: string,
): Promise<QualityGround> {
  const { db } = context.store;
  const facts = await factsOf.of(centreId);
  const seconds = await allSeconds(db, centreId);
  const judged = await allJudged(db, centreId);
  const raters = await raterIds(db, centreId);
  const accounts = new Set([
    ...raters,
    ...facts.flatMap(({ assessorId, decisions, assured }) => [
      assessorId,
      ...decisions.map(({ by }) => by),
      ...(assured ? [assured.by] : []),
    ]),
    ...seconds.flatMap(({ first, second }) => [second.by, ...(first ? [first.by] : [])]),
    ...judged.map(({ rater }) => rater),
  ]);
  const person = await peopleOf(context, centreId, [...accounts]);
  return {
    now: context.clock(),
    facts,
    learners: await learnersOf(
      db,
      centreId,
      facts.map(({ learnerId }) => learnerId),
    ),
    staff: [...accounts].map(person),
    raters: raters.map(person),
    plans: await plansOf(context, centreId),
    seconds,
    judged,
  };
}
