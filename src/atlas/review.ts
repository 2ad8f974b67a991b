/**
 * Move review [MR]: what each choice of a play left reachable, and what better there was. Regret is
 * the best that could still be reached before a choice less the best after it.
 */
import type { CaseData } from "../play/case.ts";
import { DIMENSIONS, type PlayEvent, type StoryFact } from "../play/event.ts";
import type { Edition } from "../story/session.ts";
import type { Atlas } from "./atlas.ts";
import { stepAlong, stepsOf } from "./follow.ts";
import { figuresOf } from "./gain.ts";
import { playing, type Spot } from "./playing.ts";
import { bestClear, failed, stepsAlong, type Ground, type LineStep } from "./reviewLine.ts";
import { reachFrom, type Figures, type Reach, type Reached } from "./reviewReach.ts";
import type { End } from "./search.ts";
import type { Walk } from "./walk.ts";
import { walkOf } from "./walkOf.ts";

export const LABELS = ["best", "fine", "slip", "mistake", "critical"] as const;
export type Label = (typeof LABELS)[number];

/** Points of the total a choice may cost and still be called so [MR2]. */
export const MOST = { fine: 1.5, slip: 5 } as const;

/** What would have been better from where a move was made. */
export interface Better {
  /** From that move to the end. */
  readonly line: readonly LineStep[];
  /** The total that the line comes to: 0-100, one decimal. */
  readonly total: number;
  /** Moments that its first step meets in full by its own tags. */
  readonly meets: readonly string[];
}

export interface Move {
  readonly turn: number;
  readonly what: "choice" | "record";
  readonly before: Reach;
  readonly after: Reach;
  /** `before` less `after`, never under 0. */
  readonly regret: Figures;
  /** Points that it took off the total as it would be if nothing capped it; 0 where nothing does. */
  readonly held: number;
  /** It took more away than any figure shows: one stood at its floor or its cap. */
  readonly spent: boolean;
  readonly label: Label;
  /** Null where nothing of the total was lost, shown or held, and no critical failure sealed. */
  readonly better: Better | null;
}

export interface Review {
  /** Every play was walked and every best looked for to the end; else they are only what was found. */
  readonly proved: boolean;
  readonly moves: readonly Move[];
  /** The best reachable before the first move. */
  readonly start: Reach;
  /** The last move before which all four could be had whole, as an index; null if there was none. */
  readonly lastWhole: number | null;
  /** The turn from which a sample never went the play's way; null where all of it is reviewed. */
  readonly unknownFrom: number | null;
}

/** Shares differ by hundredths at least, or by nothing but rounding. */
const NOISE = 1e-9;

const tenths = (value: number): number => Math.round(value * 10) / 10;

const lost = (before: Figures, after: Figures): Figures => {
  const of = (key: keyof Figures): number => tenths(Math.max(0, before[key] - after[key]));
  return { total: of("total"), R: of("R"), I: of("I"), E: of("E"), S: of("S") };
};

function labelOf({ regret, held, spent }: Pick<Move, "regret" | "held" | "spent">): Label {
  const cost = Math.max(regret.total, held);
  const nothing = cost === 0 && DIMENSIONS.every((d) => regret[d] === 0);
  if (nothing && !spent) return "best";
  if (cost <= MOST.fine) return "fine";
  return cost <= MOST.slip ? "slip" : "mistake";
}

/** Moments that a choice meets in full by its own tags: met, or a matter referred to the right rung. */
const metBy = ({ matters }: CaseData, facts: readonly StoryFact[]): readonly string[] =>
  facts.flatMap((fact) => {
    if (fact.type === "MomentMet") return fact.grade === "full" ? [fact.moment] : [];
    if (fact.type !== "Referred") return [];
    const matter = matters.find(({ id }) => id === fact.matter);
    return matter?.right.includes(fact.rung) ? [matter.moment] : [];
  });

/** What would have been better: the best end, or the best without the critical failure. */
function betterFrom<S>(ground: Ground<S>, from: Spot<S>, best: End, sealed: boolean): Better {
  const end = (sealed ? bestClear(ground, from) : null) ?? best;
  const { total } = figuresOf(ground.caseData, end.gain);
  const line = stepsAlong(ground, from, end.line);
  const [first] = line;
  const option = first?.what === "choice" ? from.options[first.way] : undefined;
  return { line, total, meets: metBy(ground.caseData, option?.facts ?? []) };
}

/**
 * The review of a play, finished or not, steps back already taken. Null where a proved atlas does
 * not know a step of it: it is not the atlas of this story. Throws StoryError where the story
 * cannot be told, UnsupportedInk never: see walkOf.
 */
export function reviewOf(
  { data, story }: Pick<Edition, "data" | "story">,
  atlas: Atlas,
  log: readonly PlayEvent[],
): Review | null {
  return reviewOn({ caseData: data, ...atlas }, walkOf(story), log);
}

function reviewOn<S>(
  { caseData, graph, values, proved }: Atlas & { readonly caseData: CaseData },
  walk: Walk<S>,
  log: readonly PlayEvent[],
): Review | null {
  const play = playing(caseData, walk, graph);
  const ground = { caseData, graph, values, play };
  /** A critical failure can no longer be avoided. */
  const doomed = (at: Spot<S>, { best }: Reached): boolean =>
    failed(best.gain) && bestClear(ground, at) === null;
  let at: Spot<S> = play.begin();
  let reached = reachFrom(ground, at);
  if (!reached) return null;
  const start = reached.reach;
  let sealed = doomed(at, reached);
  let { exact } = reached;
  let unknownFrom: number | null = null;
  const moves: Move[] = [];
  for (const step of stepsOf(caseData, log)) {
    const { turn, what } = step;
    const there = stepAlong(play, at, step);
    const then: Reached | null = there && reachFrom(ground, there);
    if (!there || !then) {
      if (proved) return null;
      unknownFrom = turn;
      break;
    }
    const { reach: before, best, free, shares }: Reached = reached;
    const after = then.reach;
    const regret = lost(before, after);
    const held = free === null || then.free === null ? 0 : tenths(Math.max(0, free - then.free));
    const spent = shares.some((share, d) => share - then.shares[d]! > NOISE);
    const sealing = !sealed && doomed(there, then);
    const label = sealing ? "critical" : labelOf({ regret, held, spent });
    const better =
      regret.total > 0 || held > 0 || sealing ? betterFrom(ground, at, best, sealing) : null;
    moves.push({ turn, what, before, after, regret, held, spent, label, better });
    at = there;
    reached = then;
    sealed ||= sealing;
    exact &&= then.exact;
  }
  const last = moves.findLastIndex((move) => move.before.whole);
  return {
    proved: proved && exact,
    moves,
    start,
    lastWhole: last < 0 ? null : last,
    unknownFrom,
  };
}
