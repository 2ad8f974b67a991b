/** What a centre keeps no longer than it said it would. */
import { setImmediate } from "node:timers/promises";
import { ok } from "../../play/result.ts";
import { headerOf } from "../assess/body.ts";
import { forgetAssessments } from "../assess/forget.ts";
import { headerOf as headerOfLesson } from "../lesson/body.ts";
import { forgetLessons } from "../lesson/forget.ts";
import type { Context } from "../context.ts";
import type { Tx } from "../store/store.ts";
import { overwriteFreed } from "./erase.ts";
import { blankEntriesAbout, forgetPlays } from "./forget.ts";

const DAY = 86_400_000;

/** Plays erased in one transaction: while it lasts, nobody else writes to the centre's log. */
const PLAYS = 20;

/** Assessments, and lessons, erased in one transaction: each has some hundred entries. */
const ASSESSMENTS = 5;
const LESSONS = 5;

/** A kind of thing that is kept for so many days after the last that happened to it. */
interface Kept {
  /** Centres that do not keep it for ever, and how many days. */
  readonly centres: (
    db: Context["store"]["db"],
  ) => Promise<readonly { readonly id: string; readonly days: number }[]>;
  /** Some of those due, the oldest first. */
  readonly due: (
    db: Context["store"]["db"] | Tx,
    centreId: string,
    before: number,
  ) => Promise<readonly Due[]>;
  /** Erases them; gives the number of entries that lost their content. */
  readonly forget: (tx: Tx, due: readonly Due[], at: number) => Promise<number>;
}

interface Due {
  readonly id: string;
  /** As the headers of its entries name it. */
  readonly header: string;
}

/** What a centre has said of what its classes do. */
const ofClasses: Kept["centres"] = async (db) => {
  const rows = await db
    .selectFrom("centre")
    .select(["id", "retention_days"])
    .where("retention_days", "is not", null)
    .execute();
  return rows.map(({ id, retention_days }) => ({ id, days: retention_days! }));
};

/** Plays that were observed are kept as long as the assessment that rests on them. */
const PLAYS_KEPT: Kept = {
  centres: ofClasses,
  due: async (db, centreId, before) => {
    const rows = await db
      .selectFrom("play")
      .select("id")
      .where("centre_id", "=", centreId)
      .where("erased_at", "is", null)
      // What has its last event behind it began before; by that there is an index, which no event moves.
      .where("started_at", "<", before)
      .where("last_at", "<", before)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("assess_play")
              .select("assess_play.play_id")
              .whereRef("assess_play.play_id", "=", "play.id"),
          ),
        ),
      )
      .orderBy("started_at")
      .limit(PLAYS)
      .execute();
    return rows.map(({ id }) => ({ id, header: id }));
  },
  forget: async (tx, due, at) => {
    const plays = await tx
      .selectFrom("play")
      .select(["id", "card", "total", "flag"])
      .where(
        "id",
        "in",
        due.map(({ id }) => id),
      )
      .execute();
    return forgetPlays(tx, plays, at, false);
  },
};

/** Forgets what it is told to, and blanks the entries of the log about it. */
const withEntries =
  (forget: (tx: Tx, ids: readonly string[], at: number) => Promise<unknown>): Kept["forget"] =>
  async (tx, due, at) => {
    await forget(
      tx,
      due.map(({ id }) => id),
      at,
    );
    return blankEntriesAbout(
      tx,
      due.map(({ header }) => header),
    );
  };

/** Lessons are kept as long as plays are. */
const LESSONS_KEPT: Kept = {
  centres: ofClasses,
  due: async (db, centreId, before) => {
    const rows = await db
      .selectFrom("lesson")
      .select("id")
      .where("centre_id", "=", centreId)
      .where("erased_at", "is", null)
      .where("last_at", "<", before)
      .orderBy("last_at")
      .limit(LESSONS)
      .execute();
    return rows.map(({ id }) => ({ id, header: headerOfLesson(id) }));
  },
  forget: withEntries(forgetLessons),
};

const ASSESSMENTS_KEPT: Kept = {
  centres: async (db) => {
    const rows = await db
      .selectFrom("assessing")
      .select(["centre_id", "keep_days"])
      .where("keep_days", "is not", null)
      .execute();
    return rows.map(({ centre_id, keep_days }) => ({ id: centre_id, days: keep_days! }));
  },
  due: async (db, centreId, before) => {
    const rows = await db
      .selectFrom("assessment")
      .select("id")
      .where("centre_id", "=", centreId)
      .where("erased_at", "is", null)
      .where("last_at", "<", before)
      .orderBy("last_at")
      .limit(ASSESSMENTS)
      .execute();
    return rows.map(({ id }) => ({ id, header: headerOf(id) }));
  },
  forget: withEntries(forgetAssessments),
};

/**
 * Erases the content of plays, lessons and assessments whose last event came in longer ago than the centre
 * keeps them, those never ended too. Several nodes may do it at once: each batch is chosen by whoever
 * holds the log. Assessments go first, and free the plays that were kept for them.
 */
export async function applyRetention(context: Context): Promise<void> {
  const { store, clock } = context;
  let any = false;
  for (const kept of [ASSESSMENTS_KEPT, PLAYS_KEPT, LESSONS_KEPT]) {
    for (const { id, days } of await kept.centres(store.db)) {
      const before = clock() - days * DAY;
      while (await eraseBatch(context, kept, id, days, before)) {
        any = true;
        await setImmediate();
      }
    }
  }
  if (any) await overwriteFreed(store);
}

/** Whether there was anything to erase. */
async function eraseBatch(
  { store, log, clock }: Context,
  kept: Kept,
  centreId: string,
  days: number,
  before: number,
): Promise<boolean> {
  if ((await kept.due(store.db, centreId, before)).length === 0) return false;
  const done = await log.write(centreId, async (tx) => {
    const due = await kept.due(tx, centreId, before);
    if (due.length === 0) return ok({ value: false, drafts: [] });
    const entries = await kept.forget(tx, due, clock());
    const body = { days, before, plays: due.map(({ header }) => header), entries };
    return ok({ value: true, drafts: [{ kind: "retention.applied", actor: "server", body }] });
  });
  return done.ok && done.value;
}
