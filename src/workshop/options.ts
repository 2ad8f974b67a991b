/** Sets of options as a learner meets them, with what each is worth by its tags. */
import type { CaseData } from "../play/case.ts";
import type { Grade, StoryFact } from "../play/event.ts";
import { rungCredit } from "../play/score/scale.ts";
import { readTag } from "../story/tags.ts";
import type { Choice, Structure, Tag } from "./structure.ts";

export interface GradedOption {
  readonly choice: Choice;
  /** As a learner reads it, alternatives in their first form. */
  readonly text: string;
  /** An action is no wording to be courteous in. */
  readonly says: boolean;
  /** A harm, a critical failure, an untruth, or a referral that earns nothing. */
  readonly harmful: boolean;
  /** Grades of the moments it meets; a referral to a right rung is full. */
  readonly grades: readonly Grade[];
  /** Tagged as a warm phrase, as naming the impact, or as a gift. */
  readonly warm: boolean;
}

/** Options offered together: look-ups, fallbacks and hidden wording aside. */
export interface OptionSet {
  readonly options: readonly GradedOption[];
  /** Those that meet a moment in full and do no harm. */
  readonly best: readonly GradedOption[];
}

const factsOf = (tags: readonly Tag[]): readonly StoryFact[] =>
  tags.flatMap(({ readings, known }) => {
    const meaning = known && readings[0] !== undefined ? readTag(readings[0]) : null;
    return meaning?.kind === "facts" ? meaning.facts : [];
  });

const kindOf = ({ tags }: Choice): string =>
  tags
    .flatMap(({ readings }) => readings.map((reading) => readTag(reading).kind))
    .find((kind) => kind === "look" || kind === "do") ?? "say";

/** What a referral is worth on its own: full at a right rung, weak near it, null where unknown. */
function referral(data: CaseData | null, matter: string, rung: number): Grade | "none" | null {
  const found = data?.matters.find(({ id }) => id === matter);
  if (!found) return null;
  const credit = rungCredit(rung, found.right, found.redFlag);
  return credit === 1 ? "full" : credit >= 0.5 ? "adequate" : "none";
}

function gradedOption(choice: Choice, tags: readonly Tag[], data: CaseData | null): GradedOption {
  const facts = factsOf(tags);
  const referrals = facts.flatMap((fact) =>
    fact.type === "Referred" ? [referral(data, fact.matter, fact.rung)] : [],
  );
  return {
    choice,
    text: choice.readings[0] ?? "",
    says: kindOf(choice) === "say",
    harmful:
      referrals.includes("none") ||
      facts.some(({ type }) => ["Harmed", "CriticalFailed", "UntruthTold"].includes(type)),
    grades: [
      ...facts.flatMap((fact) => (fact.type === "MomentMet" ? [fact.grade] : [])),
      ...referrals.filter((grade) => grade !== null && grade !== "none"),
    ],
    warm: facts.some(
      (fact) => fact.type === "Behaved" && ["warm", "ack", "gift"].includes(fact.trigger),
    ),
  };
}

/** The option sets of a story, of two options or more. */
export function optionSets(structure: Structure, data: CaseData | null): readonly OptionSet[] {
  const below = Map.groupBy(structure.lines, ({ choice }) => choice);
  const offered = structure.choices.filter(
    (choice) => !choice.fallback && kindOf(choice) !== "look",
  );
  return [...Map.groupBy(offered, ({ group }) => group).values()].flatMap((choices) => {
    const options = choices.map((choice) =>
      gradedOption(
        choice,
        [...choice.tags, ...(below.get(choice.index) ?? []).flatMap(({ tags }) => tags)],
        data,
      ),
    );
    const best = options.filter(({ grades, harmful }) => grades.includes("full") && !harmful);
    return options.length < 2 ? [] : [{ options, best }];
  });
}
