/**
 * Content that is gone, against what the log says was erased. Erasing needs no key, so whoever can
 * write to a database could blank an entry they dislike: an erasure counts only if a later entry
 * records it.
 */
import { z } from "zod";
import { headerOf } from "../lesson/body.ts";
import { jsonOf, type EntryLine } from "./format.ts";

/** Kinds of entry that record an erasure; they are never erased themselves. */
export const ERASURES = ["person.erased", "retention.applied"] as const;

const record = z.object({ plays: z.array(z.string()) });

/** The plays whose content these entries say is gone. */
export const erasedPlays = (
  entries: readonly { readonly kind: string; readonly body: string | null }[],
): readonly string[] =>
  entries.flatMap(({ kind, body }) =>
    body !== null && ERASURES.some((each) => each === kind)
      ? record.parse(JSON.parse(body)).plays
      : [],
  );

export interface Missing {
  /** Takes in the next entry of the log. */
  readonly add: (entry: EntryLine) => void;
  /** Number of the first entry whose content is gone with no erasure on record; null if there is none. */
  readonly unrecorded: () => number | null;
}

export function watchMissing(): Missing {
  // First number by subject and author, by play; entries without a play or subject stand under "".
  const open = new Map<string, Map<string, number>>();
  // What a person wrote about another in a lesson goes with either.
  const keyOf = (subject: string, author: string): string => `${subject} ${author}`;
  const forgetPerson = (person: string): void => {
    for (const [play, firsts] of open) {
      for (const key of firsts.keys()) {
        const [subject, author] = key.split(" ");
        if (subject === person || author === `learner:${person}`) firsts.delete(key);
      }
      if (firsts.size === 0) open.delete(play);
    }
  };
  return {
    add: ({ kind, actor, subject, playId, seq, body }) => {
      if (body === null) {
        const firsts = open.get(playId ?? "") ?? new Map<string, number>();
        open.set(playId ?? "", firsts);
        const author = playId?.startsWith(headerOf("")) ? actor : "";
        const key = keyOf(subject ?? "", author);
        if (!firsts.has(key)) firsts.set(key, seq);
        return;
      }
      if (!(ERASURES as readonly string[]).includes(kind)) return;
      if (kind === "person.erased" && subject !== null) forgetPerson(subject);
      for (const play of record.safeParse(jsonOf(body)).data?.plays ?? []) open.delete(play);
    },
    unrecorded: () => {
      const firsts = [...open.values()].flatMap((each) => [...each.values()]);
      return firsts.length > 0 ? firsts.reduce((a, b) => Math.min(a, b)) : null;
    },
  };
}
