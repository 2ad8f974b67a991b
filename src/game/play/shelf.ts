/** The plays kept on this machine, and those that ended on this page, kept or not. */
import { editions } from "virtual:redress/cases";
import { project } from "../../play/log.ts";
import { ok, refused, type Result } from "../../play/result.ts";
import { scoreOf, scoring } from "../../play/score/score.ts";
import { openSaves } from "../saves/idb.ts";
import { hasEnded, openPlays } from "../saves/openPlays.ts";
import type { Save, Unkept } from "../saves/save.ts";
import { noteKey } from "./keep.ts";

export const store = openSaves();

/** They and their debriefs need no database. */
const ended = new Map<string, Save>();

/** The newest first; none if storage is out of reach. */
export async function toGoOnWith(caseId: string): Promise<readonly Save[]> {
  const listed = await store.list();
  return listed.ok ? openPlays(listed.value.filter((save) => save.caseId === caseId)) : [];
}

export async function find(caseId: string, id: string): Promise<Result<Save, "none">> {
  const here = ended.get(id);
  if (here?.caseId === caseId) return ok(here);
  const listed = await store.list();
  if (!listed.ok) return refused("none", `The play could not be read: ${listed.message}.`);
  const save = listed.value.find((each) => each.id === id && each.caseId === caseId);
  if (save) return ok(save);
  const unread = await store.unread();
  return refused(
    "none",
    ["This play is not on this machine. It may have been deleted.", ...unread].join(" "),
  );
}

/** Resolves to the reason why the save was not kept, or null. */
export async function write(save: Save): Promise<Unkept | null> {
  const over = hasEnded(save);
  if (over) ended.set(save.id, save);
  else ended.delete(save.id);
  // A log without its result is worth keeping; neither without the other would be.
  const result = over ? await resultOf(save).catch(() => null) : null;
  const kept = await store.put(result ? { ...save, result } : save);
  if (!kept.ok) return kept;
  try {
    localStorage.setItem(noteKey(save.caseId), "1");
  } catch {
    // The probe of mayBeKept fails then too.
  }
  return null;
}

async function resultOf(save: Save): Promise<NonNullable<Save["result"]>> {
  const { data } = (await editions[save.caseId]!()).default;
  const { total, ready } = scoreOf(data, project(save.log, scoring(data)).now);
  return { total, ready };
}
