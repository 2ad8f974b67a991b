/** Names for the ids that figures and plans are made of. */
import { findCriterion, packOfUnit } from "../../../assess/pack/lookUp.ts";
import { METHOD_WORDS, RECORD_WORDS, STAGE_WORDS } from "../../../assess/quality/sampling/words.ts";
import type { FacetKind } from "../../../assess/quality/sampling/facets.ts";
import type { CentreGround } from "../../../protocol/assessment.ts";
import type { Person, QualityGround } from "../../../protocol/quality.ts";

export interface Naming {
  readonly learner: (id: string) => string;
  readonly staff: (id: string) => string;
  readonly unit: (id: string) => string;
  /** "9.1b Deals with a complaint". */
  readonly criterion: (id: string) => string;
  /** Its number alone, with the unit's prefix where there are several units: "ext-9.1b". */
  readonly facet: (kind: FacetKind, value: string) => string;
}

const finder =
  (people: readonly Person[], none: string) =>
  (id: string): string =>
    people.find((one) => one.id === id)?.name || none;

export function namingOf(
  { learners, staff }: Pick<QualityGround, "learners" | "staff">,
  { packs }: CentreGround,
): Naming {
  const staffName = finder(staff, "Somebody who has left");
  const unit = (id: string): string => packOfUnit(packs, id)?.unit.title ?? id;
  const criterion = criterionNaming(packs);
  return {
    learner: finder(learners, "Erased learner"),
    staff: staffName,
    unit,
    criterion,
    facet: (kind, value) => {
      switch (kind) {
        case "assessor":
          return staffName(value);
        case "unit":
          return unit(value);
        case "criterion":
          return criterion(value);
        case "method":
          return METHOD_WORDS[value as keyof typeof METHOD_WORDS] ?? value;
        case "stage":
          return STAGE_WORDS[value as keyof typeof STAGE_WORDS] ?? value;
        case "record":
          return RECORD_WORDS[value as keyof typeof RECORD_WORDS] ?? value;
        case "place":
          return value;
      }
    },
  };
}

export const criterionNaming =
  (packs: CentreGround["packs"]) =>
  (id: string): string => {
    const found = findCriterion(packs, id);
    return found ? `${id}: ${found.criterion.summary}` : id;
  };

/** Share as a whole percentage; "–" of none. */
export const percent = (rate: number | null): string =>
  rate === null ? "–" : `${Math.round(rate * 100)}\u00a0%`;

export const count = (n: number, what: string, many = `${what}s`): string =>
  `${n} ${n === 1 ? what : many}`;

/** "line 4", "lines 4, 9". */
export const lineWords = (lines: readonly number[]): string =>
  `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}`;
