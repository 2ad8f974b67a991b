/** Words being typed, kept in this tab: a reload, or a look at something else, loses none of them. */
import { useState } from "preact/hooks";

function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function keep(key: string, text: string): void {
  try {
    if (text === "") sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // Without storage they last as long as the page.
  }
}

/** `name` says what the words are for; it stays the same for as long as the field is shown. */
export function useKept(name: string): readonly [string, (text: string) => void] {
  const key = `redress-lesson:${name}`;
  const [text, set] = useState(() => read(key));
  return [
    text,
    (next) => {
      keep(key, next);
      set(next);
    },
  ];
}
