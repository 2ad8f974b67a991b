/** What people are asked to mark blind: read. */
import type { Outcome } from "../../assess/event.ts";
import type {
  Mark,
  MarkingLine,
  MarkingTold,
  Markings,
  SecondJudged,
} from "../../protocol/quality.ts";
import type { Context } from "../context.ts";
import type { QualityMarkTable } from "../store/schema.ts";
import type { Tx } from "../store/store.ts";
import { secondsOf } from "./compare.ts";
import { peopleOf } from "./people.ts";
import { recordingOf } from "./recordings.ts";

type Db = Context["store"]["db"] | Tx;

/** Newest markings shown. */
const SHOWN = 200;

const markings = (db: Db) =>
  db
    .selectFrom("quality_marking as marking")
    .leftJoin("quality_exercise as exercise", "exercise.id", "marking.exercise_id")
    .select((eb) => [
      "marking.id",
      "marking.centre_id",
      "marking.marker",
      "marking.asked_at",
      "marking.exercise_id",
      "marking.assessment_id",
      "marking.criteria",
      "marking.committed_at",
      "marking.firsts",
      "exercise.title",
      "exercise.closed_at",
      eb
        .selectFrom("quality_recording")
        .whereRef("quality_recording.marking_id", "=", "marking.id")
        .select((count) => count.fn.countAll().as("count"))
        .as("recordings"),
      // A second marking is of one play, and goes by its case.
      eb
        .selectFrom("quality_recording")
        .innerJoin("play", "play.id", "quality_recording.play_id")
        .innerJoin("edition", "edition.hash", "play.edition_hash")
        .whereRef("quality_recording.marking_id", "=", "marking.id")
        .select("edition.title")
        .orderBy("quality_recording.recording")
        .limit(1)
        .as("case_title"),
    ]);

export type MarkingRow = Awaited<
  ReturnType<ReturnType<typeof markings>["executeTakeFirstOrThrow"]>
>;

export const markingRow = (db: Db, id: string): Promise<MarkingRow | undefined> =>
  markings(db).where("marking.id", "=", id).executeTakeFirst();

/** `plans`: the reader plans sampling. Which assessment it is of, the marker hears once committed. */
const lineOf = (row: MarkingRow, name: string, plans: boolean): MarkingLine => ({
  id: row.id,
  kind: row.exercise_id === null ? "second" : "exercise",
  title: row.title ?? row.case_title ?? "",
  marker: { id: row.marker, name },
  askedAt: row.asked_at,
  committedAt: row.committed_at,
  criteria: (JSON.parse(row.criteria) as readonly string[]).length,
  recordings: Number(row.recordings ?? 0),
  assessment: plans ? row.assessment_id : null,
  exercise: row.exercise_id,
  closed: row.closed_at !== null,
});

export async function markingsFor(
  context: Context,
  centreId: string,
  userId: string,
  plans: boolean,
): Promise<Markings> {
  const newest = markings(context.store.db)
    .where("marking.centre_id", "=", centreId)
    .orderBy("marking.asked_at", "desc")
    .orderBy("marking.id")
    .limit(SHOWN);
  const mine = await newest.where("marking.marker", "=", userId).execute();
  const asked = plans ? await newest.where("marking.assessment_id", "is not", null).execute() : [];
  const person = await peopleOf(
    context,
    centreId,
    [...mine, ...asked].map(({ marker }) => marker),
  );
  const told = (row: MarkingRow, known: boolean): MarkingLine =>
    lineOf(row, person(row.marker).name, known);
  return {
    mine: mine.map((row) => told(row, plans && row.committed_at !== null)),
    asked: asked.map((row) => told(row, true)),
  };
}

export const marksOf = (db: Db, ids: readonly string[]): Promise<readonly QualityMarkTable[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom("quality_mark")
        .selectAll()
        .where("marking_id", "in", ids)
        .orderBy("marking_id")
        .orderBy("recording")
        .orderBy("criterion")
        .execute();

export const playsOf = async (db: Db, markingId: string): Promise<readonly string[]> =>
  (
    await db
      .selectFrom("quality_recording")
      .select("play_id")
      .where("marking_id", "=", markingId)
      .orderBy("recording")
      .execute()
  ).map(({ play_id }) => play_id);

const markTold = ({ recording, criterion, outcome, lines, reason }: QualityMarkTable): Mark => ({
  recording,
  criterion,
  outcome: outcome as Outcome,
  lines: JSON.parse(lines) as readonly number[],
  reason,
});

/** For whoever is asked, and for those who plan sampling. */
export async function markingTold(
  context: Context,
  row: MarkingRow,
  plans: boolean,
): Promise<MarkingTold> {
  const { db } = context.store;
  const person = await peopleOf(context, row.centre_id, [row.marker]);
  const plays = await playsOf(db, row.id);
  const marks = await marksOf(db, [row.id]);
  const committed = row.committed_at !== null;
  return {
    line: lineOf(row, person(row.marker).name, plans),
    criteria: JSON.parse(row.criteria) as readonly string[],
    recordings: await Promise.all(plays.map((playId) => recordingOf(context, playId))),
    marks: committed ? marks.map(markTold) : null,
    compared: committed && row.assessment_id !== null ? secondsOf(row, marks) : null,
  };
}

/** Every second judgement of the centre that is committed. */
export async function allSeconds(db: Db, centreId: string): Promise<readonly SecondJudged[]> {
  const rows = await markings(db)
    .where("marking.centre_id", "=", centreId)
    .where("marking.assessment_id", "is not", null)
    .where("marking.committed_at", "is not", null)
    .orderBy("marking.asked_at")
    .orderBy("marking.id")
    .execute();
  const marks = await marksOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.flatMap((row) =>
    secondsOf(
      row,
      marks.filter(({ marking_id }) => marking_id === row.id),
    ),
  );
}
