/** The rows of plays after a group of batches, written at once. */
import type { Entry } from "../log/entry.ts";
import { manyInserted } from "../store/manyRows.ts";
import type { PlayTable } from "../store/schema.ts";
import type { Tx } from "../store/store.ts";
import type { LivePlay } from "./livePlays.ts";
import type { Work } from "./takeIn.ts";
import { cardOf, ended } from "./tracked.ts";

export interface Moved {
  readonly row: PlayTable;
  /** Null if only the claim is new. */
  readonly live: LivePlay | null;
  /** The play ended in this group. */
  readonly over: boolean;
}

/** A claim counts until the play has been replayed. */
function claimOf({ row, claimed }: Work, isEnded: boolean): number | null {
  if (!isEnded) return null;
  const judged = row !== null && row.ended_at !== null && (row.total ?? row.flag) !== null;
  return judged ? row.claimed : (claimed ?? row?.claimed ?? null);
}

/** `entries` are the play's own of this group, in order. Null if nothing changed. */
export function movedPlay(work: Work, entries: readonly Entry[], at: number): Moved | null {
  const { row, sender, tracked, shown } = work;
  const last = entries.at(-1);
  if (!tracked || !shown || !last) {
    if (!row || row.ended_at === null) return null;
    const claimed = claimOf(work, true);
    return claimed === row.claimed ? null : { row: { ...row, claimed }, live: null, over: false };
  }
  const isEnded = ended(tracked);
  const begun = row ? work.begun : entries[0]!.classSeq!;
  const { playId, learnerId, centreId, classId, edition } = sender;
  const card = cardOf(shown, { playId, learnerId, begun, lastAt: at, verdict: null });
  const live = { tracked, begun, card: JSON.stringify(card), cardSeq: last.classSeq! };
  return {
    row: {
      id: playId,
      centre_id: centreId,
      class_id: classId,
      learner_id: learnerId,
      case_id: edition.data.id,
      edition_hash: edition.hash,
      mode: tracked.mode,
      next_seq: tracked.next,
      erased_at: row?.erased_at ?? null,
      started_at: row?.started_at ?? at,
      last_at: at,
      ended_at: isEnded ? at : null,
      card: live.card,
      card_seq: live.cardSeq,
      // Whatever was found before was about a shorter play.
      total: null,
      claimed: claimOf({ ...work, row: null }, isEnded),
      flag: null,
    },
    live,
    over: isEnded,
  };
}

/** What an event changes of a play's row. */
const MOVING = [
  "next_seq",
  "last_at",
  "ended_at",
  "card",
  "card_seq",
  "total",
  "claimed",
  "flag",
] as const;

/** One statement for all of them, new or not: the values of a row that is there take its place. */
export const writePlays = manyInserted(
  "play",
  [
    "id",
    "centre_id",
    "class_id",
    "learner_id",
    "case_id",
    "edition_hash",
    "mode",
    "started_at",
    "erased_at",
    ...MOVING,
  ],
  `on conflict (id) do update set ${MOVING.map((name) => `${name} = excluded.${name}`).join(", ")}`,
);

/** What the wall shows of a learner is the play begun last. */
export async function showBegun(tx: Tx, begun: readonly Moved[]): Promise<void> {
  for (const { row } of begun) {
    await tx
      .updateTable("enrolment")
      .set({ play_id: row.id })
      .where("class_id", "=", row.class_id)
      .where("learner_id", "=", row.learner_id)
      .execute();
  }
}
