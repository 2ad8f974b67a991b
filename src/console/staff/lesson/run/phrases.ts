/** Words that a tutor says often, kept in this browser. */
import { useState } from "preact/hooks";

/** A list of phrases: where it is kept, and what is in it at first. */
export interface PhraseList {
  readonly key: string;
  readonly first: readonly string[];
}

const FIRST: readonly string[] = [
  "Take your time. What does the customer want first?",
  "Read the last line once more before you choose.",
  "Have you said when they will hear from you?",
  "Who could help you with this?",
  "Well done. Say in your notes why that worked.",
  "Two more minutes, then we talk about it together.",
];

export const NUDGES: PhraseList = { key: "redress-nudge-phrases", first: FIRST };

function read({ key, first }: PhraseList): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : first;
  } catch {
    return first;
  }
}

export interface Phrases {
  readonly all: readonly string[];
  readonly add: (phrase: string) => void;
  readonly remove: (phrase: string) => void;
}

export function usePhrases(list: PhraseList): Phrases {
  const [all, set] = useState(() => read(list));
  const put = (next: readonly string[]): void => {
    set(next);
    try {
      localStorage.setItem(list.key, JSON.stringify(next));
    } catch {
      // Without storage they last as long as the page.
    }
  };
  return {
    all,
    add: (phrase) => {
      const words = phrase.trim();
      if (words !== "" && !all.includes(words)) put([...all, words]);
    },
    remove: (phrase) => put(all.filter((each) => each !== phrase)),
  };
}
