/**
 * What is being filled in and not yet given, and the step that is open: kept on this machine until
 * the project is handed in, so that neither a reload nor a closed tab loses a word of it.
 */
import { useState } from "preact/hooks";

export type Draft = Readonly<Record<string, string | readonly string[]>>;

const keyOf = (saveId: string): string => `redress.project.${saveId}`;

function readAll(saveId: string): Readonly<Record<string, Draft>> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(keyOf(saveId)) ?? "{}");
    return typeof read === "object" && read !== null ? (read as Record<string, Draft>) : {};
  } catch {
    return {};
  }
}

function keep(saveId: string, form: string, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(saveId), JSON.stringify({ ...readAll(saveId), [form]: draft }));
  } catch {
    // Without storage it lasts as long as the page.
  }
}

export function forgetDrafts(saveId: string): void {
  try {
    localStorage.removeItem(keyOf(saveId));
  } catch {
    // Nothing was kept.
  }
}

export interface Form {
  readonly draft: Draft;
  readonly text: (field: string) => string;
  readonly ticked: (field: string) => readonly string[];
  readonly set: (field: string, value: string | readonly string[]) => void;
  /** Empties it, once it has been given. */
  readonly clear: () => void;
}

/** One form of a play; `begun` is what it holds before anything is filled in. */
export function useForm(saveId: string, form: string, begun: Draft = {}): Form {
  const [draft, fill] = useState<Draft>(() => ({ ...begun, ...readAll(saveId)[form] }));
  const put = (next: Draft): void => {
    fill(next);
    keep(saveId, form, next);
  };
  return {
    draft,
    text: (field) => {
      const value = draft[field];
      return typeof value === "string" ? value : "";
    },
    ticked: (field) => {
      const value = draft[field];
      return value === undefined || typeof value === "string" ? [] : value;
    },
    set: (field, value) => put({ ...draft, [field]: value }),
    clear: () => put({}),
  };
}
