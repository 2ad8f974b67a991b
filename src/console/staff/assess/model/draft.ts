/** What is being typed, kept in this tab: a refused or failed sending, or a reload, loses none of it. */
import { useState } from "preact/hooks";
import { userNow } from "../outbox/outbox.ts";

const nameOf = (key: string): string => `redress-desk:${userNow()}:${key}`;

function read<T>(key: string, initial: T): T {
  try {
    const text = sessionStorage.getItem(nameOf(key));
    return text === null ? initial : (JSON.parse(text) as T);
  } catch {
    return initial;
  }
}

export function keepDraft(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(nameOf(key), JSON.stringify(value));
  } catch {
    // Without storage what is typed lasts as long as the page.
  }
}

export function forgetDraft(key: string): void {
  try {
    sessionStorage.removeItem(nameOf(key));
  } catch {
    // As above.
  }
}

/** A value as `useState` has it, kept under the key; the third puts it back to its beginning. */
export function useDraft<T>(key: string, initial: T): readonly [T, (next: T) => void, () => void] {
  const [value, set] = useState(() => read(key, initial));
  return [
    value,
    (next) => {
      keepDraft(key, next);
      set(next);
    },
    () => {
      forgetDraft(key);
      set(initial);
    },
  ];
}
