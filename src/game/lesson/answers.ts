/** Reads what the server says of a lesson, as far as this page must not trip over it. */
import type { LessonMine, LessonSeen } from "../../lesson/seen.ts";
import type { LessonNow } from "../../protocol/lesson.ts";
import { isObject } from "../class/membership.ts";

const lists = ["blocks", "notes", "nudges"] as const;

const isSeen = (value: unknown): value is LessonSeen =>
  isObject(value) &&
  typeof value["id"] === "string" &&
  typeof value["title"] === "string" &&
  lists.every((list) => Array.isArray(value[list]));

/** Undefined where it is nothing of the kind. */
export function readNow(value: unknown): LessonNow | undefined {
  if (!isObject(value) || typeof value["now"] !== "number") return undefined;
  const { now, lesson } = value;
  return lesson === null || isSeen(lesson) ? { now, lesson } : undefined;
}

export function readMine(value: unknown): LessonMine | null {
  if (!isObject(value) || !isObject(value["mine"])) return null;
  const { mine } = value;
  if (!Array.isArray(mine["nudges"]) || !Array.isArray(mine["answers"])) return null;
  const { triad } = mine;
  const whole = isObject(triad) && isObject(triad["talk"]) && Array.isArray(triad["before"]);
  return {
    // A server of an earlier version has no chair.
    chair: { asked: [], before: null, given: [] },
    ...(mine as unknown as Omit<LessonMine, "chair">),
    triad: whole ? (triad as never) : null,
  };
}

/** Names of those in one's own group, by id. */
export function readNames(value: unknown): Readonly<Record<string, string>> {
  const names = isObject(value) ? value["names"] : null;
  return isObject(names) ? (names as Readonly<Record<string, string>>) : {};
}

/** Whether a telling is about somebody's own part. */
export const isAbout = (value: unknown, learnerId: string): boolean =>
  isObject(value) && Array.isArray(value["learnerIds"]) && value["learnerIds"].includes(learnerId);

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
