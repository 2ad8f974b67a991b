/**
 * What the learner wrote in a play, each as a product of its own, as it stands [AD14]: the documents
 * that an activity made of it, else the record, letters and own words.
 */
import { createHash, randomUUID } from "node:crypto";
import { documentsIn } from "../../activity/documents.ts";
import { dayOf } from "../../assess/day.ts";
import type { AssessmentEvent, ProductKind } from "../../assess/event.ts";
import type { Activity } from "../../assess/pack/pack.ts";
import type { CaseData } from "../../play/case.ts";
import type { PlayEvent } from "../../play/event.ts";
import { askedBy, letterOf, lettersOf, titleOf, type Written } from "../../play/letter/letters.ts";
import { standing } from "../../play/log.ts";
import { fieldWords, recordText } from "../../play/record/asText.ts";
import type { Edition } from "../../story/session.ts";

type Product = Extract<AssessmentEvent, { type: "ProductAttached" }>;

/** An event of a play with the server's time of it, ms since 1970. */
export interface TimedEvent {
  readonly event: PlayEvent;
  readonly at: number;
}

/** What a unit's grid calls a product of this kind; of others the assessor says what they show. */
const SHOWN_BY: Readonly<Partial<Record<ProductKind, Activity>>> = {
  record: "artefact:complaint-record",
  investigation: "repeat-investigation",
  survey: "feedback-survey",
  minutes: "artefact:minutes",
  proposal: "artefact:improvement-proposal",
  procedure: "artefact:procedure",
  evaluation: "artefact:evaluation-report",
  report: "artefact:evaluation-report",
};

/** What the record says of where a product comes from, by what of it the learner wrote. */
const AUTHENTICITY = {
  all: "Taken by the server from the log of the play, unaltered.",
  some: "Made by the server from the log of the play: what the learner wrote stands unaltered, what they chose in the words of the case.",
  nothing:
    "Made by the server from the log of the play: what the learner chose, in the words of the case. None of it is in their own words.",
} as const;

function ownWordsText(data: CaseData, log: readonly PlayEvent[], told: readonly string[]): string {
  return log
    .flatMap((event) =>
      event.type === "OwnWordsGiven" &&
      letterOf(data, event.prompt) === null &&
      !told.some((text) => text.includes(event.text))
        ? `${askedBy(data, event.prompt)}\n${event.text}`
        : [],
    )
    .join("\n\n");
}

/** As it was sent: who to, about what, and the text, unaltered. */
const letterText = ({ task, subject, text }: Written): string =>
  `To: ${task.to}\nSubject: ${subject}\n\n${text}`;

/** `criteriaFor`: the plan's criteria that the unit's own grid says can be evidenced so. */
export function productsOf(
  playId: string,
  edition: Edition,
  lines: readonly TimedEvent[],
  criteriaFor: (shownBy: Activity) => readonly string[],
): readonly Product[] {
  const { data } = edition;
  const log = lines.map(({ event }) => event);
  const stood = standing(log);
  const product = (
    kind: ProductKind,
    title: string,
    text: string,
    { at, wrote }: { readonly at: number; readonly wrote: keyof typeof AUTHENTICITY },
  ): Product => {
    const shownBy = SHOWN_BY[kind];
    return {
      type: "ProductAttached",
      product: randomUUID(),
      kind,
      title: `${title}: ${data.title}`,
      madeOn: dayOf(at),
      setting: "simulated",
      criteria: shownBy ? criteriaFor(shownBy) : [],
      text,
      file: null,
      playId,
      authenticity: AUTHENTICITY[wrote],
      redacted: false,
      sha256: createHash("sha256").update(text).digest("hex"),
      ...(wrote === "nothing" ? { ownWords: false } : {}),
    };
  };
  const ended = { at: lines.at(-1)?.at ?? 0, wrote: "all" } as const;
  const made = documentsIn(edition, log);
  const documents = made.map(({ document: { kind, title }, text, at, ownWords }) =>
    product(kind, title, text, { at: lines[at]!.at, wrote: ownWords ? "some" : "nothing" }),
  );
  // A report that is a document already is not told again as the record it is in the log.
  const reported = made.some(({ document }) => document.kind === "report");
  const written = stood.findLast((event) => event.type === "RecordWritten");
  const record =
    written && !reported ? recordText(data.record.fields.map(fieldWords), written.fields) : "";
  const told = documents.filter(({ kind }) => kind === "briefing").map(({ text }) => text);
  const own = ownWordsText(data, stood, told);
  return [
    ...(record === "" ? [] : [product("record", data.record.title, record, ended)]),
    ...lettersOf(data, stood).map((letter) =>
      product(
        letter.task.channel === "email" ? "email" : "document",
        titleOf(letter.task),
        letterText(letter),
        ended,
      ),
    ),
    ...documents,
    ...(own === "" ? [] : [product("notes", "Own words", own, ended)]),
  ];
}
