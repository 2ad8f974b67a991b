/** One assessment as a pack tells it, from plan to quality assurance; every item with its line. */
import { signedBy, type Assessment } from "../assessment.ts";
import type { Marked } from "../fold/asking.ts";
import type { Signature } from "../fold/ending.ts";
import type { FileRef, Plan, ProductKind, Setting } from "../event.ts";
import { strengthOfProduct } from "../evidence/items.ts";
import { missingFrom } from "../portfolio/missing.ts";
import type { CriterionId } from "../pack/pack.ts";
import { labelOf } from "./label.ts";
import { observationsOf, type ObservationTold } from "./observations.ts";
import type { AssessmentSource, PackSources } from "./sources.ts";
import { standOf, type Stand } from "./stand.ts";

export interface WeighedTold extends Stand {
  readonly accepted: boolean;
  readonly reason: string;
}

export interface MarkedTold extends Stand {
  readonly mark: Marked["mark"];
  readonly comment: string;
}

export interface AssessmentPart {
  readonly id: string;
  readonly className: string;
  readonly assessor: string;
  /** Oldest first; the last is in force. */
  readonly plans: readonly (Stand & { readonly plan: Plan; readonly inForce: boolean })[];
  readonly accepted: Stand | null;
  readonly identity: (Stand & { readonly how: string }) | null;
  readonly authenticity: (Stand & { readonly help: string; readonly machineHelp: string }) | null;
  readonly observations: readonly ObservationTold[];
  readonly questions: readonly (Stand & {
    readonly id: string;
    readonly source: "run" | "bank" | "own";
    readonly text: string;
    readonly criteria: readonly CriterionId[];
    readonly manner: "oral" | "written";
    readonly caseId: string;
    readonly playLine: number | null;
    /** Oldest first, word for word; the last stands. */
    readonly answers: readonly (Stand & {
      readonly text: string;
      readonly recording: FileRef | null;
      readonly help: string;
      /** What was made of it, oldest first; the last stands. */
      readonly marks: readonly MarkedTold[];
    })[];
    readonly marked: MarkedTold | null;
  })[];
  readonly reflections: readonly (Stand & {
    readonly id: string;
    readonly criteria: readonly CriterionId[];
    readonly did: string;
    readonly standard: string;
    readonly know: string;
  })[];
  readonly products: readonly (Stand & {
    readonly id: string;
    readonly kind: ProductKind;
    readonly title: string;
    readonly madeOn: string;
    readonly setting: Setting;
    readonly label: string;
    readonly criteria: readonly CriterionId[];
    readonly text: string;
    readonly file: FileRef | null;
    readonly playId: string | null;
    readonly authenticity: string;
    readonly redacted: boolean;
    readonly sha256?: string;
    readonly ownWords?: false;
    readonly weighed: WeighedTold | null;
  })[];
  readonly testimonies: readonly (Stand & {
    readonly id: string;
    /** As invited. */
    readonly name: string;
    readonly role: string;
    readonly about: string;
    readonly criteria: readonly CriterionId[];
    readonly given:
      | (Stand & {
          readonly name: string;
          readonly role: string;
          readonly relation: string;
          readonly when: string;
          readonly where: string;
          readonly seen: string;
          readonly file: FileRef | null;
        })
      | null;
    readonly weighed: WeighedTold | null;
  })[];
  readonly feedback: readonly (Stand & { readonly text: string; readonly nextStep: string })[];
  readonly comments: readonly (Stand & { readonly text: string })[];
  readonly signatures: readonly (Stand & {
    readonly as: Signature["as"];
    readonly name: string;
    /** Number of the last event of this assessment that was signed for, from 0. */
    readonly upTo: number;
    /** It covers the assessment as it stands in this pack. */
    readonly stands: boolean;
    readonly says: string;
  })[];
  readonly appeals: readonly (Stand & {
    readonly grounds: string;
    readonly answered: (Stand & { readonly upheld: boolean; readonly reason: string }) | null;
  })[];
  readonly sampled: (Stand & { readonly why: string }) | null;
  readonly assurances: readonly (Stand & {
    readonly agreed: boolean;
    readonly action: string;
    readonly reason: string;
    readonly criteria: readonly CriterionId[];
    readonly answered: (Stand & { readonly text: string }) | null;
  })[];
  /** What is still missing for it to stand up, in words. */
  readonly missing: readonly string[];
  /** Items that bear on other units alone, left to their packs. */
  readonly elsewhere: string;
}

function signatureSays(one: Signature, state: Assessment): string {
  const covers = `Signed by a fresh sign-in, for everything up to event ${one.upTo} of this assessment.`;
  if (one.upTo < state.lastOfSubstance) {
    return `${covers} Something was added after it, so it does not cover the assessment as it stands.`;
  }
  return one.upTo < state.next - 2
    ? `${covers} What followed are words about the assessment (signature, comment, appeal, quality assurance), not changes of it.`
    : covers;
}

const weighedTold = (weighed: Assessment["products"][number]["weighed"]): WeighedTold | null =>
  weighed && { accepted: weighed.accepted, reason: weighed.reason, ...standOf(weighed.by) };

const markedTold = ({ mark, comment, by }: Marked): MarkedTold => ({
  mark,
  comment,
  ...standOf(by),
});

/** Keeps what bears on the unit, or on no criterion in particular. */
const bears =
  (ofUnit: ReadonlySet<CriterionId>) =>
  ({ criteria }: { readonly criteria: readonly CriterionId[] }): boolean =>
    criteria.length === 0 || criteria.some((id) => ofUnit.has(id));

export function assessmentPart(
  { id, className, assessor }: AssessmentSource,
  state: Assessment,
  sources: PackSources,
): AssessmentPart {
  const here = bears(new Set(sources.pack.unit.criteria.map((one) => one.id)));
  const lists = [state.questions, state.reflections, state.products, state.testimonies];
  const others = lists.flat().filter((one) => !here(one)).length;
  const staff = sources.copyFor === "staff";
  return {
    id,
    className,
    assessor: assessor.name,
    plans: state.plans.map(({ plan, made }, at) => ({
      plan,
      inForce: at === state.plans.length - 1,
      ...standOf(made),
    })),
    accepted: state.accepted && standOf(state.accepted),
    identity: state.identity && { how: state.identity.how, ...standOf(state.identity.by) },
    authenticity: state.authenticity && {
      help: state.authenticity.help,
      machineHelp: state.authenticity.machineHelp,
      ...standOf(state.authenticity.by),
    },
    observations: observationsOf(state, sources),
    questions: state.questions.filter(here).map((one) => ({
      id: one.id,
      source: one.source,
      text: one.text,
      criteria: one.criteria,
      manner: one.manner,
      caseId: one.caseId,
      playLine: one.line,
      ...standOf(one.put),
      answers: one.answers.map(({ text, recording, help, mark, marks }) => ({
        text,
        recording,
        help,
        ...standOf(mark),
        marks: marks.map(markedTold),
      })),
      marked: one.marked && markedTold(one.marked),
    })),
    reflections: state.reflections
      .filter(here)
      .map(({ id: reflection, criteria, did, standard, know, written }) => ({
        id: reflection,
        criteria,
        did,
        standard,
        know,
        ...standOf(written),
      })),
    products: state.products.filter(here).map(({ attached, weighed, ...told }) => ({
      ...told,
      label: labelOf(strengthOfProduct(told), told.madeOn, sources),
      ...standOf(attached),
      weighed: weighedTold(weighed),
    })),
    testimonies: state.testimonies.filter(here).map((one) => ({
      id: one.id,
      name: one.name,
      role: one.role,
      about: one.about,
      criteria: one.criteria,
      ...standOf(one.invited),
      given: one.given && given(one.given),
      weighed: weighedTold(one.weighed),
    })),
    feedback: state.feedback.map(({ text, nextStep, by }) => ({ text, nextStep, ...standOf(by) })),
    comments: state.comments.map(({ text, by }) => ({ text, ...standOf(by) })),
    signatures: state.signatures.map((one) => ({
      as: one.as,
      name: one.name,
      upTo: one.upTo,
      stands: signedBy(state, one.as) === one,
      says: signatureSays(one, state),
      ...standOf(one.mark),
    })),
    appeals: state.appeals.map(({ grounds, by, answered }) => ({
      grounds,
      ...standOf(by),
      answered: answered && {
        upheld: answered.upheld,
        reason: answered.reason,
        ...standOf(answered.by),
      },
    })),
    sampled:
      staff && state.sampled ? { why: state.sampled.why, ...standOf(state.sampled.by) } : null,
    assurances: (staff ? state.assurances : []).map(
      ({ agreed, action, reason, criteria, by, answered }) => ({
        agreed,
        action,
        reason,
        criteria,
        ...standOf(by),
        answered: answered && { text: answered.text, ...standOf(answered.mark) },
      }),
    ),
    missing: missingFrom(state).map(({ words }) => words),
    elsewhere:
      others === 0
        ? ""
        : `${others === 1 ? "1 item bears" : `${others} items bear`} on other units alone and ${others === 1 ? "is" : "are"} in their packs.`,
  };
}

function given({
  mark,
  ...told
}: NonNullable<Assessment["testimonies"][number]["given"]>): NonNullable<
  AssessmentPart["testimonies"][number]["given"]
> {
  return { ...told, ...standOf(mark) };
}
