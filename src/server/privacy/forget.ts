/**
 * Taking content away. What is erased of a play and of a person, and what stays, is said in
 * docs/EVIDENCE.md; whoever calls this holds the centre's log (log.write) and records it there.
 */
import type { Mood } from "../../play/event.ts";
import { forgetAssessments } from "../assess/forget.ts";
import { ERASURES } from "../evidence/missing.ts";
import { forgetInLessons } from "../lesson/forget.ts";
import { forgetMarksOn } from "../quality/forget.ts";
import type { PlayTable } from "../store/schema.ts";
import type { Tx } from "../store/store.ts";

/** Ids bound in one statement. */
const AT_ONCE = 500;

export interface Erased {
  /** Plays whose content went. */
  readonly plays: readonly string[];
  /** Entries whose content went. */
  readonly entries: number;
}

const BLANK = { salt: null, body: null };

/** What a card keeps: no more than the play's own row says. */
const KEPT = new Set(["playId", "learnerId", "caseId", "mode", "begun", "status", "lastAt"]);

/** The words of a card go; `person`: its figures too, and whatever else a card may come to show. */
function blankCard(card: string, person: boolean): string {
  const blank = (part: string, value: unknown): unknown => {
    if (KEPT.has(part)) return value;
    if (part === "mood") return "neutral" satisfies Mood;
    if (typeof value === "string") return "";
    return person ? (typeof value === "number" ? 0 : null) : value;
  };
  const parts = Object.entries(JSON.parse(card) as Record<string, unknown>);
  return JSON.stringify(
    Object.fromEntries(parts.map(([part, value]) => [part, blank(part, value)])),
  );
}

/** Blanks every entry whose header names one of these, and gives their number. */
export async function blankEntriesAbout(tx: Tx, playIds: readonly string[]): Promise<number> {
  const update = tx
    .updateTable("entry")
    .set(BLANK)
    .where("play_id", "in", playIds)
    .where("body", "is not", null);
  // Two statements, since each has an index of its own.
  const events = await update.where("play_seq", "is not", null).executeTakeFirstOrThrow();
  const notes = await update.where("play_seq", "is", null).executeTakeFirstOrThrow();
  return Number(events.numUpdatedRows + notes.numUpdatedRows);
}

/** The flag of a play that nobody can replay any more, so that nobody tries. */
const FLAG = "erased";

export type Forgettable = Pick<PlayTable, "id" | "card" | "total" | "flag">;

/**
 * Erases every event of these plays, every other entry about them and the words of their cards.
 * `person`: their figures too. Ids, case, mode and times stay, as they do in the log's headers.
 */
export async function forgetPlays(
  tx: Tx,
  plays: readonly Forgettable[],
  at: number,
  person: boolean,
): Promise<number> {
  let entries = 0;
  for (let from = 0; from < plays.length; from += AT_ONCE) {
    const ids = plays.slice(from, from + AT_ONCE).map(({ id }) => id);
    entries += await blankEntriesAbout(tx, ids);
    await forgetMarksOn(tx, ids);
  }
  for (const { id, card, total, flag } of plays) {
    const verdict = person
      ? { total: null, claimed: null, flag: FLAG }
      : { flag: total === null ? (flag ?? FLAG) : flag };
    await tx
      .updateTable("play")
      .set({ card: blankCard(card, person), erased_at: at, ...verdict })
      .where("id", "=", id)
      .execute();
  }
  return entries;
}

/**
 * Blanks every entry about a person of the centre, except those that record an erasure and the events
 * of plays, which go with their plays.
 */
export async function forgetSubject(tx: Tx, centreId: string, subject: string): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable("entry")
    .set(BLANK)
    .where("centre_id", "=", centreId)
    .where("subject", "=", subject)
    .where("play_seq", "is", null)
    .where("kind", "not in", ERASURES)
    .where("body", "is not", null)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** Erases a learner: all that says who they were or what they did. Nothing is left to erase twice. */
export async function forgetLearner(
  tx: Tx,
  centreId: string,
  learnerId: string,
  at: number,
): Promise<Erased> {
  const plays = await tx
    .selectFrom("play")
    .select(["id", "card", "total", "flag"])
    .where("learner_id", "=", learnerId)
    .execute();
  const assessments = await tx
    .selectFrom("assessment")
    .select("id")
    .where("learner_id", "=", learnerId)
    .execute();
  await forgetAssessments(
    tx,
    assessments.map(({ id }) => id),
    at,
  );
  const ofPlays = await forgetPlays(tx, plays, at, true);
  const others = await forgetSubject(tx, centreId, learnerId);
  const written = await forgetInLessons(tx, centreId, learnerId);
  await tx.deleteFrom("learner_session").where("learner_id", "=", learnerId).execute();
  await tx.deleteFrom("pin_tries").where("learner_id", "=", learnerId).execute();
  await tx
    .updateTable("enrolment")
    .set((eb) => ({
      play_id: null,
      seen_at: null,
      removed_at: eb.fn.coalesce("removed_at", eb.val(at)),
    }))
    .where("learner_id", "=", learnerId)
    .execute();
  await tx
    .updateTable("learner")
    .set((eb) => ({
      name: "",
      reference: null,
      pin_hash: null,
      erased_at: eb.fn.coalesce("erased_at", eb.val(at)),
    }))
    .where("id", "=", learnerId)
    .execute();
  return { plays: plays.map(({ id }) => id), entries: ofPlays + others + written };
}
