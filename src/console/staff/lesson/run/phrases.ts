/** Words for nudges that a tutor says often, kept in this browser. */
import { useState } from "preact/hooks";

const KEPT = "redress-nudge-phrases";

const FIRST: readonly string[] = [
  "Take your time. What does the customer want first?",
  "Read the last line once more before you choose.",
  "Have you said when they will hear from you?",
  "Who could help you with this?",
  "Well done. Say in your notes why that worked.",
  "Two more minutes, then we talk about it together.",
];

function read(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? "null");
    return Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : FIRST;
  } catch {
    return FIRST;
  }
}

export interface Phrases {
  readonly all: readonly string[];
  readonly add: (phrase: string) => void;
  readonly remove: (phrase: string) => void;
}

export function usePhrases(): Phrases {
  const [all, set] = useState(read);
  const put = (next: readonly string[]): void => {
    set(next);
    try {
      localStorage.setItem(KEPT, JSON.stringify(next));
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
