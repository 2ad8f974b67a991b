/** Each kind of activity at its beginning. */
import type { Doer } from "../play/activity.ts";
import type { ActivityKind } from "../play/case.ts";
import { openProject } from "../project/doer.ts";
import { openShift } from "../shift/doer.ts";
import type { Edition } from "../story/session.ts";

export const DOERS: Readonly<Record<ActivityKind, (edition: Edition, seed: number) => Doer>> = {
  shift: openShift,
  project: openProject,
};
