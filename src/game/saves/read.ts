/** Reads a stored save at the edge: whatever lies in storage becomes a Save or a refusal. */
import type { PlayEvent } from "../../play/event.ts";
import { ok, refused, type Result } from "../../play/result.ts";
import { timesOf } from "./grow.ts";
import { SAVE_VERSION, type Observed, type Save, type SaveFault, type Sending } from "./save.ts";

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

const isTimes = (value: unknown, events: number): value is readonly number[] =>
  Array.isArray(value) && value.length === events && value.every(Number.isFinite);

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const isObserved = (value: unknown): value is Observed =>
  isObject(value) &&
  typeof value["assessment"] === "string" &&
  typeof value["observation"] === "string";

/** One that does not read makes the whole save damaged: a play must not change its owner [SV7]. */
function readSending(value: unknown): Sending | null {
  if (!isObject(value)) return null;
  const { learnerId, classId, playId, acknowledged, parted, replaced, observed } = value;
  const words = [learnerId, classId, playId];
  if (!words.every((word) => typeof word === "string") || !isCount(acknowledged)) return null;
  return {
    learnerId: learnerId as string,
    classId: classId as string,
    playId: playId as string,
    acknowledged,
    ...(parted === true ? { parted } : {}),
    ...(replaced === true ? { replaced } : {}),
    ...(isObserved(observed) ? { observed } : {}),
  };
}

/** The first layout had neither times nor a class. */
const upcast = (row: Record<string, unknown>): Record<string, unknown> => {
  if (row["version"] !== 1) return row;
  const { times: _, sending: __, ...rest } = row;
  return { ...rest, version: SAVE_VERSION };
};

const DAMAGED = refused("damaged", "This save is damaged and cannot be read.");

export function readSave(row: unknown): Result<Save, SaveFault> {
  if (!isObject(row)) return DAMAGED;
  if (typeof row["version"] === "number" && row["version"] > SAVE_VERSION) {
    return refused(
      "newer-version",
      `This save was made by a newer version of Redress (layout ${row["version"]}, this one reads ${SAVE_VERSION}). Reload the page to get the newer version.`,
    );
  }
  const found = upcast(row);
  const { id, caseId, storyHash, mode, startedAt, updatedAt, log, times, result } = found;
  const words = [id, caseId, storyHash, startedAt, updatedAt];
  if (
    found["version"] !== SAVE_VERSION ||
    !words.every((word) => typeof word === "string") ||
    (mode !== "practice" && mode !== "assessed") ||
    !isLog(log)
  ) {
    return DAMAGED;
  }
  const sending = found["sending"] === undefined ? undefined : readSending(found["sending"]);
  if (sending === null) return DAMAGED;
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
    times: isTimes(times, log.length) ? times : timesOf(updatedAt as string, log.length),
    ...(kept ? { result: kept } : {}),
    ...(sending ? { sending } : {}),
  });
}
