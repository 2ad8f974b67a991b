/** What is being written and not yet given, kept in the tab: a reload loses no word of it. */
import type { RecordFields } from "../../play/event.ts";

const keyOf = (saveId: string): string => `redress.shift.${saveId}`;

export function readDraft(saveId: string): Readonly<Record<string, string>> {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(keyOf(saveId)) ?? "{}");
    return typeof read === "object" && read !== null ? (read as Record<string, string>) : {};
  } catch {
    return {};
  }
}

/** The shift report as far as it is filled in. */
export function readRecord(saveId: string): RecordFields {
  try {
    return JSON.parse(readDraft(saveId)["record"] ?? "{}") as RecordFields;
  } catch {
    return {};
  }
}

/** Keeps these texts beside what is there. */
export function keepDraft(saveId: string, texts: Readonly<Record<string, string>>): void {
  try {
    const all = { ...readDraft(saveId), ...texts };
    sessionStorage.setItem(keyOf(saveId), JSON.stringify(all));
  } catch {
    // Without storage it lasts as long as the page.
  }
}
