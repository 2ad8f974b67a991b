/** The debrief of a case that is no talk, by its kind. */
import type { ComponentType } from "preact";
import type { ActivityKind } from "../../play/case.ts";
import type { Edition } from "../../story/session.ts";
import { later } from "../../ui/Later.tsx";
import type { Played } from "../saves/save.ts";

export interface ActivityDebriefProps {
  readonly edition: Edition;
  readonly save: Played;
}

const DEBRIEFS: Readonly<Record<ActivityKind, ComponentType<ActivityDebriefProps>>> = {
  shift: later(
    "The debrief",
    async () => (await import("../shift/debrief/ShiftDebrief.tsx")).ShiftDebrief,
  ),
  project: later(
    "The debrief",
    async () => (await import("../project/debrief/ProjectDebrief.tsx")).ProjectDebrief,
  ),
};

export function ActivityDebrief(props: ActivityDebriefProps) {
  const Debrief = DEBRIEFS[props.edition.data.activity!];
  return <Debrief {...props} />;
}
