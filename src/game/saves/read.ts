/** Reads a stored save at the edge: whatever lies in storage becomes a Save or a refusal. */
import type { PlayEvent } from "../../play/event.ts";
import { ok, refused, type Result } from "../../play/result.ts";
import { SAVE_VERSION, type Save, type SaveFault } from "./save.ts";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether each entry at least says what it is; what it amounts to, replaying it decides [PL8]. */
const isLog = (value: unknown): value is readonly PlayEvent[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((event) => isObject(event) && typeof event["type"] === "string");

/** Whether a log goes on from what is stored under its id; logs only ever grow [SV4]. */
export function growsFrom(stored: unknown, log: readonly PlayEvent[]): boolean {
  if (stored === undefined) return true;
  if (!isObject(stored) || !isLog(stored["log"])) return false;
  const before = stored["log"];
  return (
    before.length <= log.length &&
    before.every((event, at) => JSON.stringify(event) === JSON.stringify(log[at]))
  );
}

export function readSave(row: unknown): Result<Save, SaveFault> {
  if (!isObject(row)) return refused("damaged", "This save is damaged and cannot be read.");
  if (typeof row["version"] === "number" && row["version"] > SAVE_VERSION) {
    return refused(
      "newer-version",
      `This save was made by a newer version of Redress (layout ${row["version"]}, this one reads ${SAVE_VERSION}). Reload the page to get the newer version.`,
    );
  }
  const { id, caseId, storyHash, mode, startedAt, updatedAt, log, result } = row;
  const words = [id, caseId, storyHash, startedAt, updatedAt];
  if (
    row["version"] !== SAVE_VERSION ||
    !words.every((word) => typeof word === "string") ||
    (mode !== "practice" && mode !== "assessed") ||
    !isLog(log)
  ) {
    return refused("damaged", "This save is damaged and cannot be read.");
  }
  const kept =
    isObject(result) && typeof result["total"] === "number" && typeof result["ready"] === "boolean"
      ? { total: result["total"], ready: result["ready"] }
      : null;
  return ok({
    version: SAVE_VERSION,
    id: id as string,
    caseId: caseId as string,
    storyHash: storyHash as string,
    mode,
    startedAt: startedAt as string,
    updatedAt: updatedAt as string,
    log,
    ...(kept ? { result: kept } : {}),
  });
}
