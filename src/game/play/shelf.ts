/** The plays kept on this machine, and those that ended on this page, kept or not. */
import { editions } from "virtual:redress/cases";
import { project } from "../../play/log.ts";
import { ok, refused, type Result } from "../../play/result.ts";
import { scoreOf, scoring } from "../../play/score/score.ts";
import { isShown, ownerNow } from "../class/membership.ts";
import { attendIfJoined } from "../class/presence.ts";
import { held, store } from "../saves/here.ts";
import { hasEnded, openPlays } from "../saves/openPlays.ts";
import type { Played, Save, SaveFault, Unkept } from "../saves/save.ts";
import { noteKey } from "./keep.ts";

// This part comes with a page that is on the screen, and never before.
attendIfJoined();

/** They and their debriefs need no database. By whose they are: a machine is shared. */
const ended = new Map<string, { readonly play: Played; readonly learnerId: string | undefined }>();

/** The plays of whoever is here now, the newest first. */
async function ownPlays(): Promise<Result<readonly Save[], SaveFault>> {
  const listed = await store.list();
  const owner = ownerNow();
  return listed.ok ? ok(listed.value.filter((save) => isShown(save, owner))) : listed;
}

/** Opens the storage ahead of the first save. */
export const open = async (): Promise<void> => void (await store.list());

/** The newest first; none if storage is out of reach. */
export async function toGoOnWith(caseId: string): Promise<readonly Played[]> {
  const listed = await ownPlays();
  return listed.ok ? openPlays(listed.value.filter((save) => save.caseId === caseId)) : [];
}

export async function find(caseId: string, id: string): Promise<Result<Played, "none">> {
  const here = ended.get(id);
  if (here?.play.caseId === caseId && here.learnerId === ownerNow()?.learnerId) {
    // What is kept of it knows whether its result has to wait.
    const kept = await held.get(id);
    return ok(kept && hasEnded(kept) ? kept : here.play);
  }
  const listed = await ownPlays();
  if (!listed.ok) return refused("none", `The play could not be read: ${listed.message}.`);
  const save = listed.value.find((each) => each.id === id && each.caseId === caseId);
  if (save) return ok(save);
  const unread = await store.unread();
  return refused(
    "none",
    ["This play is not on this machine, or not yours. It may have been deleted.", ...unread].join(
      " ",
    ),
  );
}

/** Resolves to the reason why the save was not kept, or null. */
export async function write(play: Played): Promise<Unkept | null> {
  const over = hasEnded(play);
  const owner = ownerNow();
  if (over) ended.set(play.id, { play, learnerId: owner?.learnerId });
  else ended.delete(play.id);
  // A log without its result is worth keeping; neither without the other would be.
  const result = over ? await resultOf(play).catch(() => null) : null;
  const kept = await held.put(result ? { ...play, result } : play, owner);
  if (!kept.ok) return kept;
  try {
    localStorage.setItem(noteKey(play.caseId), "1");
  } catch {
    // The probe of mayBeKept fails then too.
  }
  return null;
}

async function resultOf(play: Played): Promise<NonNullable<Played["result"]>> {
  const { data } = (await editions[play.caseId]!()).default;
  const { total, ready } = scoreOf(data, project(play.log, scoring(data)).now);
  return { total, ready };
}

/** Removes a play that another was begun in place of, once the class's server has all of it. */
export const giveUp = (id: string): Promise<unknown> => store.remove(id);
