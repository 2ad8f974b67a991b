/** What a sampling plan is to cover: CAMERA, with time (domain brief 3.7). */
import type { Facts } from "../facts.ts";

/** Candidates (learners) are spread over rather than covered: there are more of them than samples. */
export const FACETS = [
  "assessor",
  "unit",
  "method",
  "stage",
  "criterion",
  "record",
  "place",
] as const;
export type FacetKind = (typeof FACETS)[number];

export interface Facet {
  readonly kind: FacetKind;
  /** An account's id, a unit's, a criterion's, or the word of the heart for the rest. */
  readonly value: string;
}

export const facetKey = ({ kind, value }: Facet): string => `${kind} ${value}`;

/** What sampling this one would cover; of its criteria those with unusual rates alone. */
export const facetsOf = (facts: Facts, unusual: ReadonlySet<string>): readonly Facet[] => [
  { kind: "assessor", value: facts.assessorId },
  ...facts.units.map((value): Facet => ({ kind: "unit", value })),
  ...facts.methods.map((value): Facet => ({ kind: "method", value })),
  { kind: "stage", value: facts.stage },
  ...facts.decisions
    .filter(({ criterion }) => unusual.has(criterion))
    .map(({ criterion }): Facet => ({ kind: "criterion", value: criterion })),
  ...facts.records.map((value): Facet => ({ kind: "record", value })),
  ...facts.places.map((value): Facet => ({ kind: "place", value })),
];
