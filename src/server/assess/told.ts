/** Assessments as they go out: with names, and only what the viewer may have [RT23]. */
import type { Stamped } from "../../assess/event.ts";
import { assessmentOf, planOf } from "../../assess/assessment.ts";
import type { Matter, Viewer } from "../../protocol/access.ts";
import type { AssessmentLine, AssessmentTold } from "../../protocol/assessment.ts";
import { summaryOf } from "../../protocol/assessmentSummary.ts";
import { eventsFor } from "../../protocol/redact.ts";
import type { Context } from "../context.ts";
import { withNames } from "./body.ts";
import type { GroundOf } from "./ground.ts";
import { eventsOf, headOf, headRow, summaryIn, type HeadRow } from "./load.ts";
import { staffIn, staffNamed } from "./names.ts";

type Ground = Pick<Context, "store" | "staffNames">;

/** The names of staff put to events that were just read or added. */
export async function named(
  ground: Ground,
  centreId: string,
  events: readonly Stamped[],
): Promise<readonly Stamped[]> {
  return withNames(events, await staffNamed(ground, centreId, staffIn(events)));
}

/**
 * An assessment from a number on; null if there is none, or the viewer may have nothing of it. A
 * learner is told everything each time, since feedback lets out what lies before it.
 */
export async function toldTo(
  ground: Ground,
  viewer: Viewer,
  matter: Matter,
  assessmentId: string,
  from = 0,
): Promise<AssessmentTold | null> {
  const { db } = ground.store;
  const row = await headRow(db, assessmentId);
  return row ? rowTold(ground, viewer, matter, row, from) : null;
}

export async function rowTold(
  ground: Ground,
  viewer: Viewer,
  matter: Matter,
  row: HeadRow,
  from = 0,
): Promise<AssessmentTold | null> {
  const start = viewer.kind === "learner" ? 0 : from;
  const all = await eventsOf(ground.store.db, row.centre_id, row.id, start);
  const seen = eventsFor(viewer, matter, all);
  if (!seen) return null;
  const staff = [row.assessor_id, ...staffIn(seen)];
  const names = await staffNamed(ground, row.centre_id, staff);
  return {
    head: headOf(row, names),
    events: withNames(seen, names),
    next: Math.max(from, (all.at(-1)?.seq ?? -1) + 1),
  };
}

/** Lines of a list of staff's. */
export async function linesTold(
  ground: Ground,
  centreId: string,
  rows: readonly HeadRow[],
): Promise<readonly AssessmentLine[]> {
  const names = await staffNamed(
    ground,
    centreId,
    rows.map(({ assessor_id }) => assessor_id),
  );
  return rows.map((row) => ({ head: headOf(row, names), summary: summaryIn(row) }));
}

/** A learner's line says of decisions only what they have been told. */
export function lineOf({ head, events }: AssessmentTold, groundOf: GroundOf): AssessmentLine {
  const state = assessmentOf(events);
  return { head, summary: summaryOf(state, groundOf(planOf(state)?.units ?? [])) };
}
