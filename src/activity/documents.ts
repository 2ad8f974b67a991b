/** The documents of a stored log: its acts are done again, and each document says when it was done. */
import { documentText, type PlayDocument } from "../play/document.ts";
import type { PlayEvent } from "../play/event.ts";
import type { Edition } from "../story/session.ts";
import { DOERS } from "./doers.ts";

export interface Made {
  readonly document: PlayDocument;
  readonly text: string;
  /** Position in the log of the act that made it what it is. */
  readonly at: number;
  /** Something in it was written by the learner, and not only chosen. */
  readonly ownWords: boolean;
}

/** Everything that the learner typed, as the log has it. */
const typed = (log: readonly PlayEvent[]): readonly string[] =>
  log.flatMap((event) => {
    if (event.type === "OwnWordsGiven") return event.text;
    if (event.type !== "RecordWritten") return [];
    return Object.values(event.fields).filter((field) => typeof field === "string" && field !== "");
  }) as readonly string[];

/** None of a talk. Acts that are refused, as in a log that is not right, change no document. */
export function documentsIn(edition: Edition, log: readonly PlayEvent[]): readonly Made[] {
  const { activity } = edition.data;
  const begun = log[0];
  if (!activity || begun?.type !== "PlayStarted") return [];
  const doer = DOERS[activity](edition, begun.seed);
  doer.begin();
  const made = new Map<string, Omit<Made, "ownWords">>();
  for (const [at, event] of log.entries()) {
    if (event.type !== "ChoiceMade" || !event.act) continue;
    if (!doer.act(event.act, event.turn, begun.mode).ok) continue;
    for (const document of doer.documents()) {
      const text = documentText(edition.data, document);
      if (made.get(document.id)?.text !== text) made.set(document.id, { document, text, at });
    }
  }
  const words = typed(log);
  // In the order in which they stand at the end.
  return doer.documents().flatMap(({ id }) => {
    const one = made.get(id);
    return one ? { ...one, ownWords: words.some((each) => one.text.includes(each)) } : [];
  });
}
