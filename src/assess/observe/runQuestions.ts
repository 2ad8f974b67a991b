/**
 * Questions made from a learner's own run [RQ]: why that choice, what else could have been done, what
 * would be different at a real workplace (brief 3.4, line 8). They quote the run and judge nothing.
 */
import type { CaseData } from "../../play/case.ts";
import type { PlayEvent } from "../../play/event.ts";
import type { CriterionId } from "../pack/pack.ts";
import { aboutChoices, aboutWorkplace } from "./questions/choices.ts";
import type { Draft, Why } from "./questions/draft.ts";
import { aboutPromises } from "./questions/promises.ts";
import { aboutRecord } from "./questions/record.ts";
import { aboutReferrals } from "./questions/referrals.ts";
import { aboutRemedies } from "./questions/remedies.ts";
import { readRun } from "./run.ts";

export interface RunQuestion {
  readonly text: string;
  /** Index in the log of what it is about. */
  readonly line: number;
  /** Criteria touched in that turn, else in the nearest that touched any. */
  readonly criteria: readonly CriterionId[];
  /** What it comes from; for the assessor's choosing, not for showing to the learner. */
  readonly why: Why;
}

/** Fewest and most; a run of fewer choices gives fewer. */
export const FEWEST = 5;
export const MOST = 12;
/** Of one kind, and of one wording, so that a run is not asked about one thing only. */
const OF_A_KIND = 3;

/** What a question asks, whatever it quotes and whenever that was. */
const asked = (text: string): string => text.replaceAll(/“[^”]*”|\d\d:\d\d/g, "…");

/** The most telling first, then in the order of the run. */
const telling = (a: Draft, b: Draft): number => a.rank - b.rank || a.line - b.line;

/** The questions of a run, between 5 and 12 where it has choices enough. */
export function runQuestions(
  caseData: CaseData,
  log: readonly PlayEvent[],
): readonly RunQuestion[] {
  const run = readRun(caseData, log);
  if (run.turns.length === 0) return [];
  const drafts = [
    ...aboutReferrals(caseData, run),
    ...aboutPromises(caseData, run),
    ...aboutRemedies(caseData, run),
    ...aboutRecord(caseData, run),
    ...aboutChoices(caseData, run),
  ].toSorted(telling);

  const taken: Draft[] = [];
  // No choice is asked about twice, nor the same thing in the same words, nor much in like words.
  const free = ({ turn, text }: Draft): boolean =>
    !taken.some((one) => one.text === text || (turn !== null && one.turn === turn)) &&
    taken.filter((one) => asked(one.text) === asked(text)).length < OF_A_KIND;
  for (const one of drafts) {
    const alike = taken.filter(({ why }) => why === one.why).length;
    // One place is kept for the question about the workplace; rank 8 fills up only.
    const full = taken.length >= MOST - 1 || (one.rank >= 8 && taken.length >= FEWEST);
    if (!full && alike < OF_A_KIND && free(one)) taken.push(one);
  }
  for (const one of drafts) {
    if (taken.length < FEWEST - 1 && !taken.includes(one) && free(one)) taken.push(one);
  }
  // On a choice not asked about yet; where all have been, on the one that told most.
  const [about] = [...drafts.filter((one) => !taken.includes(one) && free(one)), ...taken].flatMap(
    ({ turn }) => turn ?? [],
  );
  return [...taken.toSorted(telling), aboutWorkplace(caseData, run, run.turns[about ?? 0]!)].map(
    ({ text, line, criteria, why }) => ({ text, line, criteria, why }),
  );
}
