/** Everything in an assessment that can evidence a criterion, each with its honest label. */
import type { Assessment, Observation } from "../assessment.ts";
import { dayOf } from "../day.ts";
import type { Setting } from "../event.ts";
import type { CriterionId } from "../pack/pack.ts";
import { strengthOfNote, type Strength } from "./strength.ts";

export interface EvidenceItem {
  readonly id: string;
  readonly kind: "note" | "answer" | "reflection" | "product" | "testimony";
  readonly strength: Strength;
  readonly criteria: readonly CriterionId[];
  /** What it says, for whoever judges it. */
  readonly passage: string;
  /** Where it comes from, in a few words. */
  readonly title: string;
  /** ISO day it dates from. */
  readonly day: string;
  /** The occasion it belongs to: an observation's id, or its own. */
  readonly occasion: string;
  /** The case it was shown in; "" where none. */
  readonly caseId: string;
  readonly setting: Setting;
  /** Line of the centre's evidence log. */
  readonly entry: number;
  /** Why it cannot be used yet; null: it can. */
  readonly notYet: string | null;
}

const settingOf = ({ how }: Observation): Setting =>
  how === "workplace" ? "workplace" : "simulated";

function noteItems({ notes, observations }: Assessment): readonly EvidenceItem[] {
  return notes.flatMap((note) => {
    const seen = observations.find(({ id }) => id === note.observation);
    if (!seen || note.withdrawn) return [];
    return {
      id: note.id,
      kind: "note",
      strength: strengthOfNote(seen.how, note.quote !== ""),
      criteria: note.criteria,
      passage: note.quote === "" ? note.text : `${note.text} “${note.quote}”`,
      title: "Observed",
      day: dayOf(note.made.deviceAt),
      occasion: seen.id,
      caseId: seen.play?.caseId ?? seen.caseId,
      setting: settingOf(seen),
      entry: note.made.entry,
      notYet: null,
    };
  });
}

const answerItems = ({ questions }: Assessment): readonly EvidenceItem[] =>
  questions.flatMap((question) => {
    const answer = question.answers.at(-1);
    if (!answer) return [];
    return {
      id: question.id,
      kind: "answer",
      strength: "answer",
      criteria: question.criteria,
      passage: answer.text === "" ? "Recorded answer" : answer.text,
      title: question.text,
      day: dayOf(answer.mark.deviceAt),
      occasion: question.id,
      caseId: question.caseId,
      setting: "simulated",
      entry: answer.mark.entry,
      notYet: !question.marked
        ? "The answer is not marked yet."
        : question.marked.mark === "sound"
          ? null
          : "The answer was marked “not yet”.",
    };
  });

const reflectionItems = ({ reflections }: Assessment): readonly EvidenceItem[] =>
  reflections.map(({ id, criteria, did, standard, know, observation, written }) => ({
    id,
    kind: "reflection",
    strength: "learner-statement",
    criteria,
    passage: [did, standard, know].join(" "),
    title: "Reflective log",
    day: dayOf(written.deviceAt),
    occasion: observation ?? id,
    caseId: "",
    setting: "simulated",
    entry: written.entry,
    notYet: null,
  }));

const productItems = ({ products }: Assessment): readonly EvidenceItem[] =>
  products
    .filter(({ kind }) => kind !== "recording")
    .map((one) => ({
      id: one.id,
      kind: "product",
      strength: one.setting === "workplace" ? "workplace-product" : "simulated-product",
      criteria: one.criteria,
      passage: one.text,
      title: one.title,
      day: one.madeOn,
      occasion: one.playId ?? one.id,
      caseId: "",
      setting: one.setting,
      entry: one.attached.entry,
      notYet:
        // What the server took from the play's own log needs nobody's word for its being unaltered.
        one.playId !== null || one.weighed?.accepted === true
          ? null
          : one.weighed
            ? `Not accepted: ${one.weighed.reason}`
            : "The assessor has not yet said what weight it has.",
    }));

const testimonyItems = ({ testimonies }: Assessment): readonly EvidenceItem[] =>
  testimonies.flatMap(({ id, given, criteria, weighed }) =>
    given
      ? {
          id,
          kind: "testimony" as const,
          strength: "witness" as const,
          criteria,
          passage: given.seen,
          title: `${given.name}, ${given.role}`,
          day: given.when,
          occasion: id,
          caseId: "",
          setting: "workplace" as const,
          entry: given.mark.entry,
          notYet: weighed?.accepted
            ? null
            : weighed
              ? `Not accepted: ${weighed.reason}`
              : "The assessor has not yet said what weight it has.",
        }
      : [],
  );

/** In the order: notes, answers, reflections, products, testimonies. */
export const evidenceOf = (assessment: Assessment): readonly EvidenceItem[] => [
  ...noteItems(assessment),
  ...answerItems(assessment),
  ...reflectionItems(assessment),
  ...productItems(assessment),
  ...testimonyItems(assessment),
];

/** What there is towards one criterion. */
export const evidenceFor = (
  assessment: Assessment,
  criterion: CriterionId,
): readonly EvidenceItem[] =>
  evidenceOf(assessment).filter(({ criteria }) => criteria.includes(criterion));
