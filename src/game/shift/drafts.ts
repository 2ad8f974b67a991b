/** What is being written and not yet given, kept in the tab: a reload loses no word of it. */

const keyOf = (saveId: string): string => `redress.shift.${saveId}`;

export function readDraft(saveId: string): Readonly<Record<string, string>> {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(keyOf(saveId)) ?? "{}");
    return typeof read === "object" && read !== null ? (read as Record<string, string>) : {};
  } catch {
    return {};
  }
}

export function keepDraft(saveId: string, draft: Readonly<Record<string, string>>): void {
  try {
    sessionStorage.setItem(keyOf(saveId), JSON.stringify(draft));
  } catch {
    // Without storage it lasts as long as the page.
  }
}
