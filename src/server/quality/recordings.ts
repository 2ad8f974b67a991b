/** Plays as they are marked blind, and those an exercise may be made of. */
import type { PlayEvent } from "../../play/event.ts";
import { blindLines } from "../../assess/quality/blind.ts";
import type { PlayToMark, Recording } from "../../protocol/quality.ts";
import type { Context } from "../context.ts";
import { eventRows } from "../plays/list.ts";
import { readBody } from "../plays/body.ts";

type Parts = Pick<Context, "store" | "editions">;

/** Plays offered for an exercise. */
const OFFERED = 200;

/** The log of a play, whole; empty once erased. */
async function logOf(db: Context["store"]["db"], playId: string): Promise<readonly PlayEvent[]> {
  const log: PlayEvent[] = [];
  for (;;) {
    const rows = await eventRows(db, playId, log.length);
    const events = rows.flatMap(({ body }) => (body === null ? [] : [readBody(body).event]));
    log.push(...events);
    if (events.length === 0) return log;
  }
}

/** A play that has ended, without whose it is. */
export async function recordingOf({ store, editions }: Parts, playId: string): Promise<Recording> {
  const play = await store.db
    .selectFrom("play")
    .innerJoin("learner", "learner.id", "play.learner_id")
    .select(["play.edition_hash", "play.ended_at", "learner.name"])
    .where("play.id", "=", playId)
    .executeTakeFirstOrThrow();
  const edition = await editions.find(play.edition_hash);
  if (!edition) return { title: "A case that is no longer here", lines: [] };
  const log = play.ended_at === null ? [] : await logOf(store.db, playId);
  return { title: edition.data.title, lines: blindLines(edition.data, log, play.name) };
}

/** Ended plays of the centre whose content is still here, the newest first. */
export async function playsToMark(
  db: Context["store"]["db"],
  centreId: string,
): Promise<readonly PlayToMark[]> {
  const rows = await db
    .selectFrom("play")
    .innerJoin("learner", "learner.id", "play.learner_id")
    .innerJoin("edition", "edition.hash", "play.edition_hash")
    .select([
      "play.id",
      "learner.name",
      "play.case_id",
      "edition.title",
      "play.mode",
      "play.ended_at",
    ])
    .where("play.centre_id", "=", centreId)
    .where("play.ended_at", "is not", null)
    .where("play.erased_at", "is", null)
    .orderBy("play.ended_at", "desc")
    .orderBy("play.id")
    .limit(OFFERED)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    learner: row.name,
    caseId: row.case_id,
    title: row.title,
    assessed: row.mode === "assessed",
    endedAt: row.ended_at ?? 0,
  }));
}
