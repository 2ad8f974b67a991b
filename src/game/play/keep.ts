/** Keeps plays on this machine. Storage is opened only when first needed: never before a choice. */
import { editions } from "virtual:redress/cases";
import { project, standing } from "../../play/log.ts";
import type { Save, Saves } from "../saves/save.ts";

/** Notes that a play of the case was kept once, so that a first play need not open the database. */
const noteKey = (caseId: string): string => `redress.kept.${caseId}`;

/** Whether there may be a kept play. True if that cannot be known. */
export function mayBeKept(caseId: string): boolean {
  try {
    return localStorage.getItem(noteKey(caseId)) !== null;
  } catch {
    return true;
  }
}

function noteKept(caseId: string): void {
  try {
    localStorage.setItem(noteKey(caseId), "1");
  } catch {
    // Then every opening looks into the database.
  }
}

let opened: Promise<Saves> | null = null;
const saves = (): Promise<Saves> =>
  (opened ??= import("../saves/idb.ts").then((module) => module.openSaves()));

/** Opens the storage ahead of the first save, so that a reload soon after a choice loses nothing. */
export const makeReadyToKeep = (): void =>
  void saves()
    .then((store) => store.list())
    .catch(() => {
      opened = null;
    });

/** A play stepped back after its end goes on. */
const hasEnded = (save: Save): boolean =>
  standing(save.log).some((event) => event.type === "PlayEnded");

/** Kept plays of a case that have not ended, the newest first; none if storage is out of reach. */
export async function unfinished(caseId: string): Promise<readonly Save[]> {
  try {
    const listed = await (await saves()).list();
    if (!listed.ok) return [];
    return listed.value
      .filter((save) => save.caseId === caseId && !hasEnded(save))
      .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  } catch {
    return [];
  }
}

/** Plays that ended on this page: their debrief needs no database. */
const ended = new Map<string, Save>();

/** A play that ended on this page, kept or not. */
export const endedHere = (id: string): Save | null => ended.get(id) ?? null;

/** One write after another, so that an older log can never land on a newer one. */
let last: Promise<unknown> = Promise.resolve();

/** Resolves to the reason why the save was not kept, or null. */
export function keep(save: Save): Promise<string | null> {
  const over = hasEnded(save);
  if (over) ended.set(save.id, save);
  const write = async (): Promise<string | null> => {
    try {
      const result = over ? { result: await resultOf(save) } : {};
      const kept = await (await saves()).put({ ...save, ...result });
      if (kept.ok) noteKept(save.caseId);
      return kept.ok ? null : kept.message;
    } catch (error) {
      opened = null;
      return error instanceof Error ? error.message : String(error);
    }
  };
  const written = last.then(write);
  last = written;
  return written;
}

async function resultOf(save: Save): Promise<{ total: number; ready: boolean }> {
  const { scoreOf, scoring } = await import("../../play/score/score.ts");
  const edition = (await editions[save.caseId]!()).default;
  const { total, ready } = scoreOf(edition.data, project(save.log, scoring(edition.data)).now);
  return { total, ready };
}
