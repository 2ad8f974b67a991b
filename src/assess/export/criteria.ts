/**
 * Each criterion of the unit: what a person decided, on what, and what that evidence can carry. A
 * criterion reads as met only if a person decided so and the evidence they named still carries it.
 */
import type { Assessment } from "../assessment.ts";
import type { Decision } from "../fold/deciding.ts";
import { dayOf, olderThan } from "../day.ts";
import type { Outcome, Suggestion } from "../event.ts";
import type { Strength } from "../evidence/strength.ts";
import type { Ground, Weight } from "../evidence/support.ts";
import type { Criterion } from "../pack/pack.ts";
import { coverageOf, type Coverage } from "../portfolio/coverage.ts";
import { labelWords } from "./label.ts";
import type { PackSources } from "./sources.ts";
import { standOf, type Stand } from "./stand.ts";

export const READS = ["met", "not-yet", "not-seen", "met-in-doubt", "undecided"] as const;
/** How a criterion reads to whoever opens the pack. */
export type Reads = (typeof READS)[number];

export interface EvidenceTold {
  readonly id: string;
  readonly assessment: string;
  readonly kind: Weight["item"]["kind"];
  readonly title: string;
  readonly passage: string;
  readonly strength: Strength;
  /** The label in words; practice always says so. */
  readonly label: string;
  readonly practice: boolean;
  readonly setting: Weight["item"]["setting"];
  readonly day: string;
  readonly caseId: string;
  readonly line: number;
  /** The decision that stands names it. */
  readonly named: boolean;
  /** Why "met" cannot rest on it; null: it can. */
  readonly cannotCarry: string | null;
  /** Older than the centre counts as current. */
  readonly old: boolean;
}

export interface DecisionTold extends Stand {
  readonly assessment: string;
  readonly outcome: Outcome;
  readonly reason: string;
  /** Ids of what it rests on. */
  readonly evidence: readonly string[];
  /** The machine's, made known to the assessor only after this decision was committed. */
  readonly suggestion: {
    readonly says: string;
    readonly suggestion: Suggestion;
    /** Lines of the play's own log, from 0. */
    readonly playLines: readonly number[];
    readonly differs: boolean;
  } | null;
}

export interface CriterionTold extends Pick<
  Criterion,
  "id" | "ac" | "lo" | "loSummary" | "summary" | "kind" | "transfer"
> {
  /** The centre's copy of the unit's own wording; null: it holds none. */
  readonly official: string | null;
  readonly planned: boolean;
  readonly reads: Reads;
  readonly says: string;
  readonly decision: DecisionTold | null;
  /** Every decision but the one that stands [CO3], oldest first. */
  readonly earlier: readonly DecisionTold[];
  readonly evidence: readonly EvidenceTold[];
  /** What it rests on alone, in words. */
  readonly thin: readonly string[];
}

const THIN = {
  "one-case": "It rests on one case.",
  "one-type": "It rests on one type of evidence.",
  "one-occasion": "It rests on one occasion.",
} as const;

const SUGGESTED: Readonly<Record<Suggestion, string>> = {
  seen: "seen",
  partly: "seen in part",
  "not-seen": "not seen",
};

type Filed = { readonly id: string; readonly assessment: Assessment };

const decisionTold = (assessment: string, one: Decision): DecisionTold => ({
  assessment,
  outcome: one.outcome,
  reason: one.reason,
  evidence: one.evidence,
  ...standOf(one.by),
  suggestion: one.suggested && {
    says: `The software's suggestion, not a decision, made known after this decision: ${SUGGESTED[one.suggested.suggestion]}. ${one.suggested.differs ? "It differs from the decision; the decision stands." : "It does not differ from the decision."}`,
    suggestion: one.suggested.suggestion,
    playLines: one.suggested.lines,
    differs: one.suggested.differs,
  },
});

const evidenceTold = (
  { item, practice, why, assessment }: Weight & { readonly assessment: string },
  standing: (Decision & { readonly assessment: string }) | null,
  old: boolean,
): EvidenceTold => ({
  id: item.id,
  assessment,
  kind: item.kind,
  title: item.title,
  passage: item.passage,
  strength: item.strength,
  label: labelWords(item.strength, practice),
  practice,
  setting: item.setting,
  day: item.day,
  caseId: item.caseId,
  line: item.entry,
  named: standing?.assessment === assessment && standing.evidence.includes(item.id),
  cannotCarry: why,
  old,
});

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  met: "Decided: met",
  "not-yet": "Decided: not yet met",
  "not-seen": "Decided: not seen",
};

/** How a criterion reads, and in words. `carries`: something that the decision names can carry "met". */
function reading(
  decision: DecisionTold | null,
  byPerson: boolean,
  carries: boolean,
  old: number,
): readonly [Reads, string] {
  if (!decision || !byPerson) return ["undecided", "Not decided. No claim is made."];
  const when = `${OUTCOMES[decision.outcome]}, by ${decision.by}, ${decision.doneAt.slice(0, 10)}.`;
  if (decision.outcome !== "met") return [decision.outcome, when];
  if (!carries) {
    return [
      "met-in-doubt",
      `${when} In doubt: as the record now stands, nothing that this decision names can carry “met”. It does not count as met here until it is decided again.`,
    ];
  }
  const note =
    old > 0 ? " Some of the evidence named is older than the centre counts as current." : "";
  return ["met", when + note];
}

function criterionTold(
  row: Coverage,
  filed: readonly Filed[],
  sources: PackSources,
): CriterionTold {
  const { id, ac, lo, loSummary, summary, kind, transfer } = row.criterion;
  const decisions = filed
    .flatMap(({ id: assessment, assessment: { decisions: all } }) =>
      all.filter(({ criterion }) => criterion === id).map((one) => ({ ...one, assessment })),
    )
    .toSorted((a, b) => a.by.entry - b.by.entry);
  const standing = row.decision;
  const today = dayOf(sources.through.at);
  const evidence = row.evidence.map((one) =>
    evidenceTold(one, standing, olderThan(one.item.day, sources.currentMonths, today)),
  );
  const named = evidence.filter((one) => one.named);
  const told = standing && decisionTold(standing.assessment, standing);
  const [reads, says] = reading(
    told,
    standing?.by.actor.as === "assessor",
    named.some(({ cannotCarry }) => cannotCarry === null),
    named.filter((one) => one.old).length,
  );
  return {
    id,
    ac,
    lo,
    loSummary,
    summary,
    kind,
    // Beside simulated work for what a workplace expects: do this there (brief 3.5).
    transfer: evidence.some(({ setting }) => setting === "simulated") ? transfer : "",
    official: sources.official.find(({ criterion }) => criterion === id)?.text ?? null,
    planned: row.planned,
    reads,
    says,
    decision: told,
    earlier: decisions
      .filter(({ by }) => by.entry !== standing?.by.entry)
      .map((one) => decisionTold(one.assessment, one)),
    evidence,
    thin: row.thin.map((one) => THIN[one]),
  };
}

/** A row for each criterion of the unit, in its order. */
export function criteriaOf(
  sources: PackSources,
  filed: readonly Filed[],
): readonly CriterionTold[] {
  const ground: Ground = { packs: [sources.pack], agreements: sources.agreements };
  const sectorOf = (caseId: string): string =>
    sources.cases.find(({ id }) => id === caseId)?.sector ?? "";
  return coverageOf(filed, [sources.pack.unit], ground, sectorOf).map((row) =>
    criterionTold(row, filed, sources),
  );
}
