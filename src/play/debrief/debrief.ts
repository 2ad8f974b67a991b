/** Everything the debrief shows, from the log alone [DB]. It proposes; it decides nothing. */
import type { CaseData } from "../case.ts";
import type { Customer } from "../customer/customer.ts";
import { ratingOf } from "../customer/rating.ts";
import { moodSeries, type MoodPoint } from "../customer/series.ts";
import { DIMENSIONS, type Dimension, type Mode, type PlayEvent } from "../event.ts";
import { project, standing } from "../log.ts";
import type { LedgerEntry } from "../promises/ledger.ts";
import { scoreOf, type MomentScore, type Score } from "../score/score.ts";
import { tallyOf } from "../score/tally.ts";
import { bandOf, DESCRIPTORS, DIMENSION_NAMES, RULE_TEXTS, type Band } from "./descriptors.ts";
import { lossesOf, type Loss } from "./losses.ts";
import { stepsBack, timelineOf, type Entry } from "./timeline.ts";

export interface DimensionView {
  readonly dimension: Dimension;
  readonly name: string;
  /** 0-100, one decimal. */
  readonly reported: number;
  readonly band: Band;
  readonly descriptor: string;
  /** The rule that held it down, in words. */
  readonly held: string | null;
}

export interface FeltBy {
  readonly name: string;
  /** 1-10; shown apart from competence, never part of it. */
  readonly rating: number;
  readonly felt: string;
  readonly series: readonly MoodPoint[];
}

export interface Debrief {
  readonly mode: Mode;
  readonly ended: boolean;
  readonly ending: string | null;
  readonly stepsBack: number;
  readonly score: Score;
  readonly dimensions: readonly DimensionView[];
  readonly totalHeld: string | null;
  /** Why the play is not ready, a sentence each. */
  readonly reasons: readonly string[];
  /** Null in an activity, which has no one customer. */
  readonly customer: FeltBy | null;
  readonly timeline: readonly Entry[];
  /** Moments that no choice earned anything for. */
  readonly missed: readonly MomentScore[];
  readonly promises: readonly (LedgerEntry & { readonly text: string })[];
  /** Everything lost, the worst first: the ground of what to do next. */
  readonly losses: readonly Loss[];
  /** The dimension that went best, for a first word of what worked. */
  readonly strength: DimensionView;
}

function feltWords(c: Customer, rating: number): string {
  if (!c.resolved && c.walksOut)
    return "They left before it was settled, and they will remember it.";
  if (!c.resolved) return "Nothing was put right, and that is what they will tell people.";
  if (rating >= 7.5)
    return "They felt heard, knew where they stood and think the outcome was fair.";
  if (rating >= 6)
    return "They are content with the outcome, though not all of the way there was easy.";
  if (rating >= 4)
    return "It was put right in part, but it cost them more trouble than it should have.";
  return "They came away worse than they came: the trouble of complaining outweighed what they got.";
}

function feltBy(caseData: CaseData, log: readonly PlayEvent[]): FeltBy | null {
  if (caseData.activity) return null;
  const series = moodSeries(caseData, log);
  const rating = ratingOf(series);
  return {
    name: caseData.cast[caseData.persona.who]?.name ?? "",
    rating,
    felt: feltWords(series.last, rating),
    series: series.points,
  };
}

function reasonsOf(caseData: CaseData, score: Score): string[] {
  return score.notReady.map((reason) => {
    switch (reason.why) {
      case "unfinished":
        return "The case was not played to its end.";
      case "critical":
        return `Critical failure: ${caseData.criticals[reason.critical] ?? reason.critical}`;
      case "authority":
        return "You went over your authority.";
      case "total":
        return `The total of ${reason.total} is below 60.`;
      case "dimension":
        return `${DIMENSION_NAMES[reason.dimension]} is below 50.`;
    }
  });
}

/** The debrief of a play, finished or cut short at any event. */
export function debriefOf(caseData: CaseData, log: readonly PlayEvent[]): Debrief {
  const events = standing(log);
  const tally = project(events, tallyOf(caseData));
  const score = scoreOf(caseData, tally);
  const started = events.find((event) => event.type === "PlayStarted");
  const ended = events.find((event) => event.type === "PlayEnded");
  const timeline = timelineOf(caseData, log, score, tally.criticals);
  const lastTurn = timeline.at(-1)?.turn ?? 0;
  const dimensions = DIMENSIONS.map((dimension): DimensionView => {
    const { reported, cappedBy } = score.dimensions[dimension];
    const band = bandOf(reported);
    const words = DESCRIPTORS[dimension][band];
    return {
      dimension,
      name: DIMENSION_NAMES[dimension],
      reported,
      band,
      descriptor: caseData.level === "1" ? words.short : words.full,
      held: cappedBy ? (RULE_TEXTS[cappedBy] ?? null) : null,
    };
  });
  const texts = new Map(caseData.promises.map((p) => [p.id, p.text]));
  return {
    mode: started?.mode ?? "practice",
    ended: ended !== undefined,
    ending: ended ? (caseData.endings[ended.ending] ?? null) : null,
    stepsBack: stepsBack(log),
    score,
    dimensions,
    totalHeld: score.totalCappedBy ? (RULE_TEXTS[score.totalCappedBy] ?? null) : null,
    reasons: reasonsOf(caseData, score),
    customer: feltBy(caseData, log),
    timeline,
    missed: score.moments.filter((m) => !m.waived && m.turn === null && m.credit === 0),
    promises: tally.ledger.entries.map((entry) => ({
      ...entry,
      text: texts.get(entry.promise) ?? entry.promise,
    })),
    losses: lossesOf(caseData, score, tally.criticals, lastTurn),
    strength: dimensions.toSorted((a, b) => b.reported - a.reported)[0]!,
  };
}
