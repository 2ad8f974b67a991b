/** Products and testimony, and what weight the assessor gave either. */
import type { AssessmentEvent, FileRef, ProductKind, Setting } from "../event.ts";
import type { CriterionId } from "../pack/pack.ts";
import { changed } from "./list.ts";
import type { Mark } from "./mark.ts";

export interface Weighed {
  readonly accepted: boolean;
  readonly reason: string;
  readonly by: Mark;
}

export interface Product {
  readonly id: string;
  readonly kind: ProductKind;
  readonly title: string;
  readonly madeOn: string;
  readonly setting: Setting;
  readonly criteria: readonly CriterionId[];
  readonly text: string;
  readonly file: FileRef | null;
  readonly playId: string | null;
  readonly authenticity: string;
  readonly redacted: boolean;
  readonly sha256?: string;
  readonly ownWords?: false;
  readonly attached: Mark;
  readonly weighed: Weighed | null;
}

export interface Testimony {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly about: string;
  readonly criteria: readonly CriterionId[];
  readonly expiresAt: number;
  readonly invited: Mark;
  readonly given: {
    readonly name: string;
    readonly role: string;
    readonly relation: string;
    readonly when: string;
    readonly where: string;
    readonly seen: string;
    readonly file: FileRef | null;
    readonly mark: Mark;
  } | null;
  readonly weighed: Weighed | null;
}

export interface Evidencing {
  readonly products: readonly Product[];
  readonly testimonies: readonly Testimony[];
}

export const NOTHING_ATTACHED: Evidencing = { products: [], testimonies: [] };

const weighedAs =
  (weighed: Weighed, criteria: readonly CriterionId[]) =>
  <T extends Product | Testimony>(one: T): T => ({ ...one, weighed, criteria });

export function foldEvidencing(
  { products, testimonies }: Evidencing,
  event: Extract<
    AssessmentEvent,
    { type: "ProductAttached" | "WitnessInvited" | "WitnessTestified" | "EvidenceWeighed" }
  >,
  mark: Mark,
): Partial<Evidencing> {
  switch (event.type) {
    case "ProductAttached": {
      const { type: _, product: id, ...told } = event;
      return { products: [...products, { ...told, id, attached: mark, weighed: null }] };
    }
    case "WitnessInvited": {
      const { type: _, witness: id, ...told } = event;
      return {
        testimonies: [...testimonies, { ...told, id, invited: mark, given: null, weighed: null }],
      };
    }
    case "WitnessTestified": {
      const { type: _, witness, ...told } = event;
      return {
        testimonies: changed(testimonies, witness, (one) => ({ ...one, given: { ...told, mark } })),
      };
    }
    case "EvidenceWeighed": {
      const { accepted, reason, criteria, evidence } = event;
      const weigh = weighedAs({ accepted, reason, by: mark }, criteria);
      return {
        products: changed(products, evidence, weigh),
        testimonies: changed(testimonies, evidence, weigh),
      };
    }
  }
}
