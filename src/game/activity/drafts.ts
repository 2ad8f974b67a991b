/**
 * What is being filled in and not yet given, and the step that is open: kept on this machine until
 * the activity is over, so that neither a reload nor a closed tab loses a word of it.
 */
import { useRef, useState } from "preact/hooks";

export type Draft = Readonly<Record<string, string | readonly string[]>>;

const keyOf = (saveId: string): string => `redress.activity.${saveId}`;

function readAll(saveId: string): Readonly<Record<string, Draft>> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(keyOf(saveId)) ?? "{}");
    return typeof read === "object" && read !== null ? (read as Record<string, Draft>) : {};
  } catch {
    return {};
  }
}

/** One form of a play as it was left; empty where it was not begun. */
export const readDraft = (saveId: string, form: string): Draft => readAll(saveId)[form] ?? {};

export function keepDraft(saveId: string, form: string, draft: Draft): void {
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
  const [draft, fill] = useState<Draft>(() => ({ ...begun, ...readDraft(saveId, form) }));
  // Several fields may be filled in at once, before anything is drawn again.
  const latest = useRef(draft);
  const put = (next: Draft): void => {
    latest.current = next;
    fill(next);
    keepDraft(saveId, form, next);
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
    set: (field, value) => put({ ...latest.current, [field]: value }),
    clear: () => put({}),
  };
}
