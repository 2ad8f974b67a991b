/** Everything in an assessment that can evidence a criterion, each with its honest label. */
import { DOCUMENT_KINDS } from "../../play/document.ts";
import type { Assessment } from "../assessment.ts";
import { playIn, type Note, type Observation } from "../fold/observing.ts";
import type { Product } from "../fold/evidencing.ts";
import { dayOf } from "../day.ts";
import type { ProductKind, Setting } from "../event.ts";
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
  /** The occasion it belongs to: its play, else its observation, its day's questions, or itself. */
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

/** However often a play is looked at, and whatever came out of it, it was one occasion. */
const occasionOf = ({ id, play }: Observation): string => play?.playId ?? id;

const caseOf = ({ caseId, play }: Observation): string => play?.caseId ?? caseId;

/** The server's own copy of what was written in a play. */
const fromPlay = ({ playId, attached }: Product): boolean =>
  playId !== null && attached.actor.as === "server";

/** Kinds in which the case's own words stand beside the learner's: no proof of whose a passage is. */
const MIXED: ReadonlySet<ProductKind> = new Set(
  DOCUMENT_KINDS.filter((kind) => kind !== "report" && kind !== "briefing"),
);

/**
 * Words of the learner's own in a play: those that the server took from it. A choice read out of a
 * replay is no product, whoever quotes it.
 */
const ownWords = ({ products }: Assessment, { play }: Observation, quote: string): boolean =>
  quote.trim() !== "" &&
  play !== null &&
  products.some(
    (one) =>
      fromPlay(one) &&
      !MIXED.has(one.kind) &&
      one.playId === play.playId &&
      one.text.includes(quote.trim()),
  );

/** The label of a note, by how it was observed and whether its quotation is the server's own copy. */
export const strengthIn = (
  assessment: Assessment,
  seen: Observation,
  { quote }: Pick<Note, "quote">,
): Strength => strengthOfNote(seen.how, ownWords(assessment, seen, quote));

function noteItems(assessment: Assessment): readonly EvidenceItem[] {
  const { notes, observations } = assessment;
  return notes.flatMap((note) => {
    const seen = observations.find(({ id }) => id === note.observation);
    if (!seen || note.withdrawn) return [];
    return {
      id: note.id,
      kind: "note",
      strength: strengthIn(assessment, seen, note),
      criteria: note.criteria,
      passage: note.quote === "" ? note.text : `${note.text} “${note.quote}”`,
      title: "Observed",
      day: dayOf(note.made.deviceAt),
      occasion: occasionOf(seen),
      caseId: caseOf(seen),
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
      // Asked in one sitting, they are one occasion.
      occasion: `answers:${dayOf(answer.mark.deviceAt)}`,
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

const reflectionItems = ({ reflections, observations }: Assessment): readonly EvidenceItem[] =>
  reflections.map(({ id, criteria, did, standard, know, observation, written }) => {
    const about = observations.find((one) => one.id === observation);
    return {
      id,
      kind: "reflection",
      strength: "learner-statement",
      criteria,
      passage: [did, standard, know].join(" "),
      title: "Reflective log",
      day: dayOf(written.deviceAt),
      occasion: about ? occasionOf(about) : id,
      caseId: about ? caseOf(about) : "",
      setting: about ? settingOf(about) : "simulated",
      entry: written.entry,
      notYet: null,
    };
  });

/** The label of something that the learner made. What was only chosen is a log in another form. */
export function strengthOfProduct({
  setting,
  ownWords: written,
}: Pick<Product, "setting" | "ownWords">): Strength {
  if (setting === "workplace") return "workplace-product";
  return written === false ? "simulated-logged" : "simulated-product";
}

const productItems = ({ products, observations }: Assessment): readonly EvidenceItem[] =>
  products
    .filter(({ kind }) => kind !== "recording")
    .map((one) => ({
      id: one.id,
      kind: "product",
      strength: strengthOfProduct(one),
      criteria: one.criteria,
      passage: one.text,
      title: one.title,
      day: one.madeOn,
      occasion: one.playId ?? one.id,
      caseId: playIn(observations, one.playId)?.caseId ?? "",
      setting: one.setting,
      entry: one.attached.entry,
      notYet:
        // What the server took from the play's own log needs nobody's word for its being unaltered.
        one.weighed?.accepted === true || (fromPlay(one) && !one.weighed)
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
