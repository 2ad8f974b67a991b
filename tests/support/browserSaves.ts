/** Saves put into the page's database, as an earlier visit would have left them. */
import type { Page } from "playwright-core";
import type { PlayEvent } from "../../src/play/event.ts";
import { SAVE_VERSION } from "../../src/game/saves/save.ts";
import { outcomeOf } from "../../src/story/build/script.ts";
import { savesOf } from "./browserPage.ts";
import { CASES, editionOf, playRecorded, recordedOf } from "./routes.ts";

export interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** A row as the game writes it, of a recorded case played to its end. */
export function finishedRow(id: string, name: string): Row {
  const edition = editionOf(id);
  const recorded = recordedOf(id).find((each) => each.name === name)!;
  const log: readonly PlayEvent[] = playRecorded(id, recorded).log();
  const { total, ready } = outcomeOf(edition, log).score;
  return {
    version: SAVE_VERSION,
    id: `${id}-${name}`,
    caseId: id,
    storyHash: edition.hash,
    mode: "practice",
    startedAt: "2026-11-20T10:00:00.000Z",
    updatedAt: `2026-11-20T10:1${CASES.indexOf(id)}:00.000Z`,
    log,
    result: { total, ready },
  };
}

/** Writes rows into the database that a visit to the desk has made. */
export const putRows = (page: Page, rows: readonly Row[]): Promise<void> =>
  page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("redress", 1);
        opening.onupgradeneeded = () =>
          void opening.result.createObjectStore("plays", { keyPath: "id" });
        opening.onerror = () => reject(new Error("The database cannot be opened"));
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction("plays", "readwrite");
          for (const row of rows) writing.objectStore("plays").put(row);
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
          writing.onerror = () => reject(new Error("The rows cannot be written"));
        };
      }),
    rows,
  );

/** The log of a play as the page's database has it now; without an id, of the only play there. */
export async function keptLog(page: Page, id?: string): Promise<readonly PlayEvent[]> {
  const saves = await savesOf(page);
  const [save] = id === undefined ? saves : saves.filter((each) => each.id === id);
  return (save?.log ?? []) as readonly PlayEvent[];
}
