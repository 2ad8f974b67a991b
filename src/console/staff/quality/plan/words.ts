/** How a sample and its reasons read. */
import type { SampleStanding } from "../../../../assess/quality/sampling/progress.ts";
import { reasonWords } from "../../../../assess/quality/sampling/words.ts";
import type { FacetKind } from "../../../../assess/quality/sampling/facets.ts";
import type { PlannedPick } from "../../../../protocol/quality.ts";
import type { Naming } from "../names.ts";

export const STANDING_WORDS: Readonly<Record<SampleStanding, string>> = {
  "to-look-at": "To look at",
  "action-open": "Action asked for",
  "action-answered": "Action answered: look again",
  agreed: "Agreed",
};

export const FACET_WORDS: Readonly<Record<FacetKind, string>> = {
  assessor: "Assessors",
  unit: "Units",
  method: "Methods",
  stage: "Time",
  criterion: "Criteria",
  record: "Records",
  place: "Places",
};

export const whyWords = ({ reasons, added }: PlannedPick, names: Naming): string => {
  const own = added === "" ? "Added by the quality assurer" : `Added: ${added}`;
  if (reasons.length === 0) return own;
  const words = reasons
    .map((reason) => reasonWords(reason, { assessor: names.staff, unit: names.unit }))
    .join("; ");
  return `${words[0]!.toUpperCase()}${words.slice(1)}.`;
};
