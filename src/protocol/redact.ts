/**
 * The only door to a stream or a read of plays and assessments [RT20, RT23]. Whatever goes out must be
 * `Redacted`, which nothing but this file makes, and a `Sight`, which is asked for, comes from the
 * table of rights.
 */
import type { Stamped } from "../assess/event.ts";
import { forLearner } from "../assess/forLearner.ts";
import { may, type Matter, type Viewer } from "./access.ts";

declare const sight: unique symbol;
declare const redacted: unique symbol;

/** How much somebody sees: everything, what is of ended plays, or nothing. */
export type Sight = ("whole" | "ended" | "none") & { readonly [sight]: true };

/** JSON, or a table of the same, that its reader may have. */
export type Redacted = string & { readonly [redacted]: true };

/** Something about a play, or about a class's life while it goes on. */
export interface Piece {
  /** All of it is of plays that have ended. */
  readonly ended: boolean;
  readonly json: string;
}

const WHOLE = "whole" as Sight;
const ENDED = "ended" as Sight;
const NONE = "none" as Sight;

/** A quality assurer comes when the play is over; whoever else may see it sees it as it happens. */
export function sightOfPlay(viewer: Viewer, matter: Matter): Sight {
  if (!may(viewer, "play.see", matter)) return NONE;
  if (viewer.kind !== "staff") return WHOLE;
  const others = viewer.roles.filter((role) => role !== "quality-assurer");
  return may({ ...viewer, roles: others }, "play.see", matter) ? WHOLE : ENDED;
}

/** The plays of a class are to be seen by its staff, not by those who play in it. */
export const sightOfPlays = (viewer: Viewer, matter: Matter): Sight =>
  viewer.kind === "staff" ? sightOfPlay(viewer, matter) : NONE;

/** A play as somebody marks it blind who was asked to: once it is over. */
export const sightOfMarking = (viewer: Viewer, matter: Matter): Sight =>
  may(viewer, "quality.mark", matter) ? ENDED : NONE;

/** The wall and what is told to it. */
export const sightOfWall = (viewer: Viewer, matter: Matter): Sight =>
  may(viewer, "class.watch", matter) ? WHOLE : NONE;

/** What the finished plays of a class come to: for those who teach or assess it. */
export const sightOfReport = (viewer: Viewer, matter: Matter): Sight =>
  may(viewer, "class.report", matter) ? ENDED : NONE;

/** A lesson whole, with what everybody voted and answered. */
export const sightOfLesson = (viewer: Viewer, matter: Matter): Sight =>
  may(viewer, "lesson.see", matter) ? WHOLE : NONE;

/** What every screen of the class is told of its lesson (src/lesson/seen.ts). */
export const sightOfScreen = (viewer: Viewer, matter: Matter): Sight =>
  may(viewer, viewer.kind === "learner" ? "lesson.join" : "lesson.see", matter) ? WHOLE : NONE;

/** The events of an assessment that a viewer may have; `events` is the whole list. Null: none of it. */
export function eventsFor(
  viewer: Viewer,
  matter: Matter,
  events: readonly Stamped[],
): readonly Stamped[] | null {
  if (!may(viewer, "assessment.see", matter)) return null;
  return viewer.kind === "learner" ? forLearner(events) : events;
}

/** Null: not for these eyes. */
export function redact(sight: Sight, { ended, json }: Piece): Redacted | null {
  if (sight === "whole" || (sight === "ended" && ended)) return json as Redacted;
  return null;
}
