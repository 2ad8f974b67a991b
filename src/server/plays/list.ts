/** Reading plays. */
import type { Kysely } from "kysely";
import type { Mode } from "../../play/event.ts";
import type { Flag } from "../../protocol/card.ts";
import type { PlayHead, PlaysPage, PlaySummary } from "../../protocol/play.ts";
import type { Schema } from "../store/schema.ts";
import { EVENT_KIND } from "./body.ts";

type Db = Kysely<Schema>;

const PAGE = 50;
/** A learner's own plays shown. */
const OWN = 200;
/** Events of one answer. */
const EVENTS_PAGE = 1000;

const plays = (db: Db) =>
  db
    .selectFrom("play")
    .innerJoin("learner", "learner.id", "play.learner_id")
    .innerJoin("edition", "edition.hash", "play.edition_hash")
    .select([
      "play.id",
      "play.learner_id",
      "learner.name",
      "play.case_id",
      "edition.title",
      "play.mode",
      "play.started_at",
      "play.last_at",
      "play.ended_at",
      "play.total",
      "play.claimed",
      "play.flag",
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof plays>["executeTakeFirstOrThrow"]>>;

const summary = (row: Row): PlaySummary => ({
  id: row.id,
  learner: { id: row.learner_id, name: row.name },
  caseId: row.case_id,
  title: row.title,
  mode: row.mode as Mode,
  startedAt: row.started_at,
  lastAt: row.last_at,
  endedAt: row.ended_at,
  total: row.total,
  claimed: row.claimed,
  flag: row.flag as Flag | null,
});

/** A learner's plays, newest first. */
export async function ownPlays(db: Db, learnerId: string): Promise<readonly PlaySummary[]> {
  const rows = await plays(db)
    .where("play.learner_id", "=", learnerId)
    .orderBy("play.started_at", "desc")
    .orderBy("play.id", "desc")
    .limit(OWN)
    .execute();
  return rows.map(summary);
}

/** Which plays of a learner are asked for. */
export interface PlaysWanted {
  /** Classes whose plays are told while they go on. */
  readonly classIds: readonly string[];
  /** Plays of every other class are told too once they have ended. */
  readonly endedElsewhere: boolean;
  readonly assessedOnly: boolean;
}

/** A learner's plays as a member of staff may have them, newest first. */
export async function learnerPlays(
  db: Db,
  learnerId: string,
  { classIds, endedElsewhere, assessedOnly }: PlaysWanted,
): Promise<readonly PlaySummary[]> {
  let query = plays(db)
    .where("play.learner_id", "=", learnerId)
    .where((eb) =>
      eb.or([
        ...(classIds.length > 0 ? [eb("play.class_id", "in", classIds)] : []),
        ...(endedElsewhere ? [eb("play.ended_at", "is not", null)] : []),
      ]),
    );
  if (assessedOnly) query = query.where("play.mode", "=", "assessed" satisfies Mode);
  const rows = await query
    .orderBy("play.started_at", "desc")
    .orderBy("play.id", "desc")
    .limit(OWN)
    .execute();
  return rows.map(summary);
}

/** Where a page ends, as text: the beginning of its last play, and the play. */
const PLACE = /^(\d{1,16})\.([\w-]{1,100})$/;

/** Plays of a class, newest first; `before` is what the page of newer ones gave. */
export async function classPlays(
  db: Db,
  classId: string,
  before: string | null,
  onlyEnded: boolean,
): Promise<PlaysPage> {
  let query = plays(db).where("play.class_id", "=", classId);
  if (onlyEnded) query = query.where("play.ended_at", "is not", null);
  const [, at, id] = (before && PLACE.exec(before)) || [];
  if (at && id) {
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple("play.started_at", "play.id"), "<", tuple(Number(at), id)),
    );
  }
  const rows = await query
    .orderBy("play.started_at", "desc")
    .orderBy("play.id", "desc")
    .limit(PAGE + 1)
    .execute();
  const page = rows.slice(0, PAGE).map(summary);
  const last = page.at(-1);
  return {
    plays: page,
    before: rows.length > PAGE && last ? `${last.startedAt}.${last.id}` : null,
  };
}

export async function onePlay(db: Db, playId: string): Promise<PlayHead | null> {
  const row = await plays(db)
    .select(["play.edition_hash", "play.class_id", "play.next_seq"])
    .where("play.id", "=", playId)
    .executeTakeFirst();
  return row
    ? { ...summary(row), hash: row.edition_hash, classId: row.class_id, next: row.next_seq }
    : null;
}

export interface EventRow {
  readonly seq: number;
  readonly at: number;
  /** An EventBody as JSON; null once erased. */
  readonly body: string | null;
}

/** Events of a play from a number on, in order, at most a page. */
export async function eventRows(
  db: Db,
  playId: string,
  from: number,
  limit = EVENTS_PAGE,
): Promise<readonly EventRow[]> {
  const rows = await db
    .selectFrom("entry")
    .select(["play_seq", "at", "body"])
    .where("play_id", "=", playId)
    .where("play_seq", ">=", from)
    .where("kind", "=", EVENT_KIND)
    .orderBy("play_seq")
    .limit(limit)
    .execute();
  return rows.map(({ play_seq, at, body }) => ({ seq: play_seq ?? 0, at, body }));
}

/** An event as it goes out (a ToldEvent as JSON), without its body being read again. */
export const eventJson = ({ seq, at, body }: EventRow): string | null =>
  body === null ? null : `{"seq":${seq},"at":${at},${body.slice(1)}`;
