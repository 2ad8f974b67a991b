/** The front of a pack: whose it is, of which unit, and what it may and may not be taken for. */
import { planOf, type Assessment } from "../assessment.ts";
import type { Unit } from "../pack/pack.ts";
import type { PackSources } from "./sources.ts";

export interface Cover {
  readonly learner: PackSources["learner"] & { readonly registrations: readonly string[] };
  readonly centre: PackSources["centre"];
  readonly unit: Pick<
    Unit,
    "id" | "title" | "reference" | "level" | "credit" | "glh" | "body" | "caution" | "methods"
  > & {
    readonly expired: string | null;
    readonly pack: string;
    /** Versions of the pack that the plans name. */
    readonly planned: readonly string[];
  };
  readonly assessors: readonly {
    readonly name: string;
    readonly qualification: string;
    readonly conflictOfInterest: string;
  }[];
  readonly agreement: {
    readonly recorded: PackSources["agreements"];
    readonly says: string;
  };
  readonly skills: {
    readonly says: string;
    readonly signposted: readonly Unit["skills"][number][];
  };
  readonly appealRoute: string;
  readonly copy: string;
  /** What the pack is, and what it is not. */
  readonly says: readonly string[];
}

const SAYS = [
  "This pack gathers what the centre's evidence log holds about one learner and one unit. It is evidence for people to judge; it awards nothing.",
  "Every decision in it was made by a named person. The software decides nothing and gives no marks. What it suggested stands only beside a decision that a person had already made, and says so.",
  "Each piece of evidence wears a label that says how much it can carry. Practice is evidence of practice only.",
  "Nothing was overwritten: earlier plans, wordings, answers and decisions are all here.",
];

const COPIES = {
  staff: "The centre's copy: everything on record.",
  learner:
    "The learner's own copy: what quality assurers note among themselves is left out. Everything else on record is here.",
} as const;

/** What simulated work is for this unit, said plainly. */
function agreementSays(unit: Unit, recorded: PackSources["agreements"]): string {
  if (unit.rolePlayListed === true) {
    return `${unit.body}'s own grid for this unit lists role play or simulation as a method of assessment.`;
  }
  if (recorded.length > 0) {
    return `${unit.body} has agreed, by the reference given, that simulated work may count towards this unit. The agreement covers work dated within its days; simulated work from outside them is practice.`;
  }
  return `No agreement by ${unit.body} that simulated work counts towards this unit is recorded. All simulated work in this pack is therefore practice: it may show progress and prepare for work, and no criterion is met by it.`;
}

const different = (list: readonly string[]): readonly string[] => [
  ...new Set(list.filter((one) => one.trim() !== "")),
];

export function coverOf(sources: PackSources, states: readonly Assessment[]): Cover {
  const { unit } = sources.pack;
  const plans = states.flatMap((state) => planOf(state) ?? []);
  const recorded = sources.agreements.filter((one) => one.unit === unit.id);
  const { id, title, reference, level, credit, glh, body, caution, methods, expired } = unit;
  return {
    learner: {
      ...sources.learner,
      registrations: different(plans.map(({ registration }) => registration)),
    },
    centre: sources.centre,
    unit: {
      id,
      title,
      reference,
      level,
      credit,
      glh,
      body,
      caution,
      methods,
      expired,
      pack: `${sources.pack.id} ${sources.pack.version}`,
      planned: different(
        plans.flatMap(({ units }) =>
          units.filter((one) => one.unit === id).map(({ pack }) => pack),
        ),
      ),
    },
    assessors: sources.assessments.flatMap(({ assessor }, at) => {
      const plan = planOf(states[at]!);
      return plan
        ? {
            name: assessor.name,
            qualification: plan.assessorQualification,
            conflictOfInterest: plan.conflictOfInterest,
          }
        : [];
    }),
    agreement: { recorded, says: agreementSays(unit, recorded) },
    skills: {
      says: "The activities of this unit give practice in the functional skills named here. They are signposted, never claimed: this pack is no evidence that one was passed.",
      signposted: unit.skills,
    },
    appealRoute: sources.appealRoute,
    copy: COPIES[sources.copyFor],
    says: SAYS,
  };
}
