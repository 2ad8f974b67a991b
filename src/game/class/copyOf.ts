/** A play as a file, for whoever has to look into why it was not taken. */
import type { Save } from "../saves/save.ts";

/** Lets the browser save it as it lies in storage. */
export function saveCopy(save: Save): void {
  const file = new Blob([JSON.stringify(save, null, 2)], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `redress-${save.caseId}-${save.startedAt.replaceAll(/\D/g, "").slice(0, 14)}.json`;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
