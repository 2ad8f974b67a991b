/** The finished plays of a class that figures may rest on, and how many they leave out and why. */
import type { PlayFacts } from "../../classroom/report/facts.ts";
import type { Mode } from "../../play/event.ts";
import type { LeftOut } from "../../protocol/classReport.ts";
import type { Store } from "../store/store.ts";
import type { PlayFactsOf } from "./playFacts.ts";

/** Plays read for one answer, the newest; about a term of a class of 200. */
const MOST = 5_000;

export interface Wanted {
  readonly classId: string;
  /** Ended at this time or later, ms since 1970. */
  readonly from: number;
  /** Ended before it. */
  readonly to: number;
  /** Assessed plays are left out: whoever asks is to decide about them. */
  readonly blind: boolean;
  /** Of this case alone; absent: of any. */
  readonly caseId?: string;
}

export interface Counted {
  readonly plays: readonly PlayFacts[];
  readonly leftOut: Omit<LeftOut, "otherVersion">;
}

/** Two totals of one decimal. */
const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.05;

/** The oldest first. The server's own replay is the record: whatever lacks it does not count. */
export async function countedPlays(
  { db }: Store,
  facts: PlayFactsOf,
  { classId, from, to, blind, caseId }: Wanted,
): Promise<Counted> {
  let query = db
    .selectFrom("play")
    .where("class_id", "=", classId)
    .where("ended_at", "is not", null)
    .where("ended_at", ">=", from)
    .where("ended_at", "<", to);
  if (caseId !== undefined) query = query.where("case_id", "=", caseId);
  const { all } = await query
    .select((eb) => eb.fn.countAll<number>().as("all"))
    .executeTakeFirstOrThrow();
  const read = await query
    .select(["id", "learner_id", "edition_hash", "mode", "next_seq", "ended_at"])
    .select(["total", "flag", "erased_at"])
    .orderBy("ended_at", "desc")
    .orderBy("id")
    .limit(MOST)
    .execute();
  const older = Math.max(0, Number(all) - MOST);
  const leftOut = { flagged: 0, erased: 0, waiting: 0, changed: 0, assessed: 0, older };
  const fit = read.filter((row) => {
    if (row.erased_at !== null || row.flag === "erased") {
      // Another node may have erased it.
      facts.forget(row.id);
      leftOut.erased += 1;
    } else if (blind && row.mode === ("assessed" satisfies Mode)) leftOut.assessed += 1;
    else if (row.flag !== null) leftOut.flagged += 1;
    else if (row.total === null) leftOut.waiting += 1;
    else return true;
    return false;
  });
  const found = await facts.of(
    fit.map((row) => ({
      id: row.id,
      learnerId: row.learner_id,
      hash: row.edition_hash,
      events: row.next_seq,
      endedAt: row.ended_at!,
    })),
  );
  const plays: PlayFacts[] = [];
  for (const [at, play] of found.entries()) {
    if (play === null) leftOut.erased += 1;
    else if (!same(play.total, fit[at]!.total!)) leftOut.changed += 1;
    else plays.push(play);
  }
  return { plays: plays.toReversed(), leftOut };
}
