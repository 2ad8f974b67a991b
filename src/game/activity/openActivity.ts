/** Opens the play of an activity that an address asks for: a kept one to go on with, or a new one. */
import { beginActivity, resumeActivity, type Doer } from "../../play/activity.ts";
import type { Edition } from "../../story/session.ts";
import { keep, keptPlay, mayBeKept, unfinished } from "../play/keep.ts";
import { newId, randomSeed } from "../play/opening.ts";
import type { TroubleProps } from "../play/Trouble.tsx";
import type { PlayStart } from "../router.ts";
import type { Played } from "../saves/save.ts";
import { playActivity, type ActivityPlay } from "./activityPlay.ts";

export type OpenedActivity<D extends Doer> =
  | { readonly kind: "playing"; readonly play: ActivityPlay<D>; readonly fresh: boolean }
  | { readonly kind: "trouble"; readonly opened: TroubleProps["opened"] };

/** The activity of an edition at its beginning, as a seed has it. */
export type OpenDoer<D extends Doer> = (edition: Edition, seed: number) => D;

const now = (): string => new Date().toISOString();

function goOn<D extends Doer>(edition: Edition, save: Played, open: OpenDoer<D>) {
  let doer: D | null = null;
  const resumed = resumeActivity(edition, (seed) => (doer = open(edition, seed)), save.log);
  if (!resumed.ok || doer === null) {
    const message = resumed.ok ? "" : resumed.message;
    return {
      kind: "trouble",
      opened: { kind: "refused", message, edition, log: save.log },
    } as const;
  }
  const play = playActivity<D>(edition, resumed.value, doer, { ...save, now, keep });
  return { kind: "playing", play, fresh: false } as const;
}

export async function openActivity<D extends Doer>(
  edition: Edition,
  how: PlayStart,
  open: OpenDoer<D>,
): Promise<OpenedActivity<D>> {
  const { id: caseId, title } = edition.data;
  try {
    if (typeof how === "object") {
      const save = await keptPlay(caseId, how.saveId);
      if (save.ok) return goOn(edition, save.value, open);
      return { kind: "trouble", opened: { kind: "lost", title, message: save.message } };
    }
    const [save] = how === "continue" && mayBeKept(caseId) ? await unfinished(caseId) : [];
    if (save) return goOn(edition, save, open);
    const seed = randomSeed();
    const doer = open(edition, seed);
    const session = beginActivity(edition, doer, seed, how === "assessed" ? how : "practice");
    const keeping = { id: newId(), startedAt: now(), now, keep };
    return { kind: "playing", play: playActivity(edition, session, doer, keeping), fresh: true };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "trouble", opened: { kind: "broken", title, message } };
  }
}
