/**
 * Taking content away. What is erased of a play and of a person, and what stays, is said in
 * docs/EVIDENCE.md; whoever calls this holds the centre's log (log.write) and records it there.
 */
import type { Card } from "../../protocol/card.ts";
import { ERASURES } from "../evidence/missing.ts";
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

/** The words of a card go; its figures stay unless the person goes too. */
function blankCard(card: string, figures: boolean): string {
  const words = { moment: "", mood: "neutral", choice: "", ending: "" } as const;
  const numbers = { turn: 0, total: 0, criticals: 0, harms: 0, steps: 0, verdict: null };
  return JSON.stringify({ ...(JSON.parse(card) as Card), ...words, ...(figures ? numbers : {}) });
}

async function blankPlayEntries(tx: Tx, playIds: readonly string[]): Promise<number> {
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

/**
 * Erases every event of these plays, every other entry about them and the words of their cards.
 * `person`: their figures too. Ids, case, mode and times stay, as they do in the log's headers.
 */
export async function forgetPlays(
  tx: Tx,
  plays: readonly Pick<PlayTable, "id" | "card">[],
  at: number,
  person: boolean,
): Promise<number> {
  let entries = 0;
  for (let from = 0; from < plays.length; from += AT_ONCE) {
    const ids = plays.slice(from, from + AT_ONCE).map(({ id }) => id);
    entries += await blankPlayEntries(tx, ids);
  }
  const figures = person ? { total: null, claimed: null, flag: null } : {};
  for (const { id, card } of plays) {
    await tx
      .updateTable("play")
      .set({ card: blankCard(card, person), erased_at: at, ...figures })
      .where("id", "=", id)
      .execute();
  }
  return entries;
}

/** Blanks every entry about a person of the centre, except those that record an erasure. */
export async function forgetSubject(tx: Tx, centreId: string, subject: string): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable("entry")
    .set(BLANK)
    .where("centre_id", "=", centreId)
    .where("subject", "=", subject)
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
    .select(["id", "card"])
    .where("learner_id", "=", learnerId)
    .execute();
  const ofPlays = await forgetPlays(tx, plays, at, true);
  const others = await forgetSubject(tx, centreId, learnerId);
  await tx.deleteFrom("learner_session").where("learner_id", "=", learnerId).execute();
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
  return { plays: plays.map(({ id }) => id), entries: ofPlays + others };
}
