/** An ended activity done again from its log, for what a debrief reads off its doer. */
import { useMemo } from "preact/hooks";
import { resumeActivity, type Doer } from "../../play/activity.ts";
import { ok, type Result } from "../../play/result.ts";
import type { Edition } from "../../story/session.ts";
import type { Played } from "../saves/save.ts";

/** Refused where the log is not one that this version of the activity gives. */
export function useReplayed<D extends Doer>(
  edition: Edition,
  save: Pick<Played, "log">,
  open: (edition: Edition, seed: number) => D,
): Result<D, string> {
  return useMemo(() => {
    let doer: D | null = null;
    const again = resumeActivity(edition, (seed) => (doer = open(edition, seed)), save.log);
    return again.ok ? ok(doer! as D) : again;
  }, [edition, save, open]);
}
