/** Progress of a class over a term. */
import { progressOf, type CaseFrame } from "../../classroom/report/progress.ts";
import type { ProgressAnswer } from "../../protocol/classReport.ts";
import type { Context } from "../context.ts";
import type { AskedOfFigures } from "./asked.ts";
import { countedPlays } from "./classPlays.ts";
import { classNamed, enrolledIn } from "./enrolled.ts";
import type { PlayFactsOf } from "./playFacts.ts";

export async function progressOfClass(
  { store, editions, clock }: Context,
  facts: PlayFactsOf,
  { classId, from, to, blind }: Omit<AskedOfFigures, "sight">,
): Promise<ProgressAnswer> {
  const { plays, leftOut } = await countedPlays(store, facts, { classId, from, to, blind });
  // The oldest come first: what is said of a case is what its newest version says.
  const newest = new Map(plays.map(({ caseId, hash }) => [caseId, hash]));
  const frames = new Map<string, CaseFrame>();
  for (const [caseId, hash] of newest) {
    const edition = await editions.find(hash);
    if (edition) frames.set(caseId, edition.data);
  }
  const enrolled = await enrolledIn(store, classId);
  const progress = progressOf(
    plays,
    enrolled.map(({ id }) => id),
    frames,
  );
  return {
    className: await classNamed(store, classId),
    madeAt: clock(),
    casesHere: editions.cases.size,
    leftOut: { ...leftOut, otherVersion: 0 },
    learners: progress.map((each, at) => ({ ...each, name: enrolled[at]!.name })),
  };
}
