/** What the server makes of a finished play: its choices played again, and what they score [PS12]. */
import type { ByDimension } from "../../play/case.ts";
import { DIMENSIONS, type PlayEvent } from "../../play/event.ts";
import { project } from "../../play/log.ts";
import { scoreOf, scoring } from "../../play/score/score.ts";
import type { Flag } from "../../protocol/card.ts";
import { resumeAny } from "../../activity/resumeAny.ts";
import type { Edition } from "../../story/session.ts";

export type Replayed =
  | { readonly total: number; readonly dimensions: ByDimension<number> }
  | { readonly flag: Flag };

export function replay(edition: Edition, log: readonly PlayEvent[]): Replayed {
  try {
    const resumed = resumeAny(edition, log);
    if (!resumed.ok) {
      return { flag: resumed.code === "other-rubric" ? "other-rubric" : "differs" };
    }
    const { total, dimensions } = scoreOf(edition.data, project(log, scoring(edition.data)).now);
    const reported = DIMENSIONS.map((d) => [d, dimensions[d].reported]);
    return { total, dimensions: Object.fromEntries(reported) as ByDimension<number> };
  } catch {
    // The story broke, or a fold did: no log of a play that was played does that.
    return { flag: "broke" };
  }
}
