/** What a witness is still writing: kept in this tab, which is as long as anybody but them may have it. */
import { useState } from "preact/hooks";

export interface Draft {
  readonly name: string;
  readonly role: string;
  readonly relation: string;
  /** ISO day; "" as long as it is not said. */
  readonly when: string;
  readonly where: string;
  readonly seen: string;
}

const keyOf = (token: string): string => `redress.witness.${token}`;

function read(token: string, begin: Draft): Draft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(token)) ?? "null");
    if (typeof kept !== "object" || kept === null) return begin;
    const words = Object.entries(kept).filter(
      ([key, value]) => key in begin && typeof value === "string",
    );
    return { ...begin, ...Object.fromEntries(words) };
  } catch {
    return begin;
  }
}

export function useWitnessDraft(token: string, begin: Draft) {
  const [draft, set] = useState(() => read(token, begin));
  return {
    draft,
    write: (change: Partial<Draft>): void => {
      const next = { ...draft, ...change };
      set(next);
      try {
        sessionStorage.setItem(keyOf(token), JSON.stringify(next));
      } catch {
        // It stays in the form for as long as the page is open.
      }
    },
    forget: (): void => {
      try {
        sessionStorage.removeItem(keyOf(token));
      } catch {
        // Nothing was kept.
      }
    },
  };
}
