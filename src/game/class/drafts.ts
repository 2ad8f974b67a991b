/** What a learner is still writing: kept on this device, under their name, until it is sent. */
import { useState } from "preact/hooks";
import { ownerKey } from "./ownerKey.ts";

const keyOf = (name: string): string => `redress.draft.${ownerKey()}.${name}`;

const read = (name: string): string => {
  try {
    return localStorage.getItem(keyOf(name)) ?? "";
  } catch {
    return "";
  }
};

const write = (name: string, text: string): void => {
  try {
    if (text === "") localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), text);
  } catch {
    // It stays in the form for as long as the page is open.
  }
};

/** `name`: of this text among all that the learner writes. */
export function useDraft(name: string): readonly [string, (text: string) => void] {
  const [text, set] = useState(() => read(name));
  return [
    text,
    (next) => {
      set(next);
      write(name, next);
    },
  ];
}

/** Removes the drafts whose names begin so, but for those that go on with one of `keep`. */
export function dropDrafts(beginning: string, keep: readonly string[]): void {
  try {
    const start = keyOf(beginning);
    for (const key of Object.keys(localStorage)) {
      const goesOn = keep.some((one) => key.startsWith(`${start}${one}.`));
      if (key.startsWith(start) && !goesOn) localStorage.removeItem(key);
    }
  } catch {
    // Where nothing can be kept there is nothing to drop.
  }
}
