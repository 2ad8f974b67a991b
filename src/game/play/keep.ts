/** Keeps plays on this machine. What reads and writes them comes when it is first needed. */
import type { Result } from "../../play/result.ts";
import type { Played, Unkept } from "../saves/save.ts";

/** Notes that a play of the case was kept once, so that a first play need not open the database. */
export const noteKey = (caseId: string): string => `redress.kept.${caseId}`;

/** Whether there may be a kept play. True if that cannot be known: no note could have been made. */
export function mayBeKept(caseId: string): boolean {
  try {
    if (localStorage.getItem(noteKey(caseId)) !== null) return true;
    localStorage.setItem("redress.probe", "1");
    localStorage.removeItem("redress.probe");
    return false;
  } catch {
    return true;
  }
}

const shelf = () => import("./shelf.ts");

/** Opens the storage ahead of the first save, so that a reload soon after a choice loses nothing. */
export const makeReadyToKeep = (): void =>
  void shelf()
    .then(({ open }) => open())
    // Not to be had now, it is asked for again at the first save.
    .catch(() => {});

/** One after another, so that an older log can never land on a newer one. */
let last: Promise<unknown> = Promise.resolve();

/** Resolves to the reason why the save was not kept, or null. */
export function keep(play: Played): Promise<Unkept | null> {
  const written = last
    .then(async () => (await shelf()).write(play))
    .catch((error: unknown): Unkept => ({ code: "no-storage", message: String(error) }));
  last = written;
  return written;
}

/** Removes a play that another was begun in place of. */
export function discard(id: string): void {
  last = last.then(async () => (await shelf()).giveUp(id)).catch(() => {});
}

/** Plays of a case to go on with, the newest first; none if storage is out of reach. */
export const unfinished = (caseId: string): Promise<readonly Played[]> =>
  last.then(async () => (await shelf()).toGoOnWith(caseId)).catch(() => []);

/** One play of a case, ended or not; what is still being written is waited for. */
export const keptPlay = (caseId: string, id: string): Promise<Result<Played, "none">> =>
  last.then(async () => (await shelf()).find(caseId, id));
