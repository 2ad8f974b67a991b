/** Standardisation exercises: made, read, closed, and what was agreed [QA8]. */
import { randomUUID } from "node:crypto";
import type { Outcome } from "../../assess/event.ts";
import type { Judged } from "../../assess/quality/agreement.ts";
import { ok, refused, type Result } from "../../play/result.ts";
import type { ExerciseLine, ExerciseTold } from "../../protocol/quality.ts";
import type { Context } from "../context.ts";
import type { QualityExerciseTable } from "../store/schema.ts";
import type { Tx } from "../store/store.ts";
import { insertMarking, markable, type AskCode } from "./ask.ts";
import { marksOf } from "./markings.ts";
import { peopleOf, raterIds } from "./people.ts";
import type { Asker } from "./plans.ts";

type Db = Context["store"]["db"] | Tx;

/** Newest exercises shown. */
const SHOWN = 100;

interface Kept {
  readonly text: string;
  readonly at: number;
  readonly by: string;
}

const notesIn = ({ notes }: Pick<QualityExerciseTable, "notes">): readonly Kept[] =>
  JSON.parse(notes) as readonly Kept[];

export const makeExercise = (
  { log }: Pick<Context, "log">,
  { userId, centreId }: Asker,
  asked: {
    readonly id: string;
    readonly title: string;
    readonly criteria: readonly string[];
    readonly plays: readonly string[];
    readonly raters: readonly string[];
  },
): Promise<Result<null, AskCode>> =>
  log.write<null, AskCode>(centreId, async (tx, { at }) => {
    const { id, title, criteria, plays, raters } = asked;
    const there = await tx
      .selectFrom("quality_exercise")
      .select(["centre_id", "title"])
      .where("id", "=", id)
      .executeTakeFirst();
    if (there) {
      return there.centre_id === centreId && there.title === title
        ? ok({ value: null, drafts: [] })
        : refused("id-taken", "Something else was sent under this id. Make it anew.");
    }
    if ((await markable(tx, centreId, plays)).size < plays.length) {
      return refused(
        "bad-request",
        "One of the recordings has not ended, or is not here any more.",
      );
    }
    const may = await raterIds(tx, centreId);
    if (raters.some((rater) => !may.includes(rater))) {
      return refused("bad-request", "Ask assessors and quality assurers of this centre only.");
    }
    await tx
      .insertInto("quality_exercise")
      .values({
        id,
        centre_id: centreId,
        made_by: userId,
        made_at: at,
        title,
        closed_at: null,
        notes: "[]",
      })
      .execute();
    for (const marker of raters) {
      const marking = { id: randomUUID(), centreId, marker, at, exercise: id, assessment: null };
      await insertMarking(tx, { ...marking, criteria, plays });
    }
    const body = { exercise: id, title, criteria, plays, raters };
    const actor = `staff:${userId}`;
    return ok({ value: null, drafts: [{ kind: "quality.exercise-made", actor, body }] });
  });

const markingsIn = (db: Db, exercises: readonly string[]) =>
  exercises.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom("quality_marking")
        .select(["id", "exercise_id", "marker", "criteria", "committed_at"])
        .where("exercise_id", "in", exercises)
        .orderBy("id")
        .execute();

const recordingTitles = async (db: Db, markingId: string): Promise<readonly string[]> =>
  (
    await db
      .selectFrom("quality_recording")
      .innerJoin("play", "play.id", "quality_recording.play_id")
      .innerJoin("edition", "edition.hash", "play.edition_hash")
      .select("edition.title")
      .where("quality_recording.marking_id", "=", markingId)
      .orderBy("quality_recording.recording")
      .execute()
  ).map(({ title }) => title);

async function linesOf(
  context: Context,
  centreId: string,
  rows: readonly QualityExerciseTable[],
): Promise<readonly ExerciseLine[]> {
  const { db } = context.store;
  const markings = await markingsIn(
    db,
    rows.map(({ id }) => id),
  );
  const person = await peopleOf(
    context,
    centreId,
    rows.map(({ made_by }) => made_by),
  );
  return Promise.all(
    rows.map(async (row) => {
      const own = markings.filter(({ exercise_id }) => exercise_id === row.id);
      return {
        id: row.id,
        title: row.title,
        madeAt: row.made_at,
        madeBy: person(row.made_by),
        closedAt: row.closed_at,
        criteria: (JSON.parse(own[0]?.criteria ?? "[]") as readonly string[]).length,
        recordings: own[0] ? (await recordingTitles(db, own[0].id)).length : 0,
        raters: own.length,
        committed: own.filter(({ committed_at }) => committed_at !== null).length,
      };
    }),
  );
}

export async function exercisesOf(
  context: Context,
  centreId: string,
): Promise<readonly ExerciseLine[]> {
  const rows = await context.store.db
    .selectFrom("quality_exercise")
    .selectAll()
    .where("centre_id", "=", centreId)
    .orderBy("made_at", "desc")
    .orderBy("id")
    .limit(SHOWN)
    .execute();
  return linesOf(context, centreId, rows);
}

/** Judgements of committed markings; what is judged is named by exercise and recording. */
async function judgedIn(
  db: Db,
  markings: readonly {
    readonly id: string;
    readonly exercise_id: string | null;
    readonly marker: string;
    readonly committed_at: number | null;
  }[],
): Promise<NonNullable<ExerciseTold["judged"]>> {
  const done = markings.filter(({ committed_at }) => committed_at !== null);
  const marks = await marksOf(
    db,
    done.map(({ id }) => id),
  );
  return marks.map(({ marking_id, recording, criterion, outcome, reason, lines }) => {
    const of = done.find(({ id }) => id === marking_id)!;
    return {
      rater: of.marker,
      recording: `${of.exercise_id} ${recording}`,
      criterion,
      outcome: outcome as Outcome,
      reason,
      lines: JSON.parse(lines) as readonly number[],
    };
  });
}

export interface ExerciseKnown {
  readonly row: QualityExerciseTable;
  readonly raters: readonly string[];
}

export async function exerciseKnown(
  db: Db,
  centreId: string,
  id: string,
): Promise<ExerciseKnown | null> {
  const row = await db
    .selectFrom("quality_exercise")
    .selectAll()
    .where("id", "=", id)
    .where("centre_id", "=", centreId)
    .executeTakeFirst();
  if (!row) return null;
  const markings = await markingsIn(db, [id]);
  return { row, raters: markings.map(({ marker }) => marker) };
}

export async function exerciseTold(
  context: Context,
  { row }: ExerciseKnown,
): Promise<ExerciseTold> {
  const { db } = context.store;
  const markings = await markingsIn(db, [row.id]);
  const notes = notesIn(row);
  const person = await peopleOf(context, row.centre_id, [
    ...markings.map(({ marker }) => marker),
    ...notes.map(({ by }) => by),
  ]);
  const [line] = await linesOf(context, row.centre_id, [row]);
  return {
    line: line!,
    criteria: JSON.parse(markings[0]?.criteria ?? "[]") as readonly string[],
    recordings: markings[0] ? await recordingTitles(db, markings[0].id) : [],
    raters: markings.map(({ marker, committed_at }) => ({
      ...person(marker),
      committedAt: committed_at,
    })),
    judged: row.closed_at === null ? null : await judgedIn(db, markings),
    notes: notes.map(({ text, at, by }) => ({ text, at, by: person(by) })),
  };
}

/** Of every exercise that is closed. */
export async function allJudged(db: Db, centreId: string): Promise<readonly Judged[]> {
  const rows = await db
    .selectFrom("quality_exercise")
    .select("id")
    .where("centre_id", "=", centreId)
    .where("closed_at", "is not", null)
    .execute();
  const markings = await markingsIn(
    db,
    rows.map(({ id }) => id),
  );
  return (await judgedIn(db, markings)).map(({ rater, recording, criterion, outcome }) => ({
    rater,
    recording,
    criterion,
    outcome,
  }));
}

export type ExerciseCode = "not-found" | "closed" | "still-open";

const change = (
  { log }: Pick<Context, "log">,
  { userId, centreId }: Asker,
  id: string,
  kind: string,
  body: object,
  work: (
    row: QualityExerciseTable,
    at: number,
  ) => Result<Partial<Pick<QualityExerciseTable, "closed_at" | "notes">>, ExerciseCode>,
): Promise<Result<null, ExerciseCode>> =>
  log.write<null, ExerciseCode>(centreId, async (tx, { at }) => {
    const known = await exerciseKnown(tx, centreId, id);
    if (!known) return refused("not-found", "There is no such exercise here.");
    const set = work(known.row, at);
    if (!set.ok) return set;
    await tx.updateTable("quality_exercise").set(set.value).where("id", "=", id).execute();
    const draft = { kind, actor: `staff:${userId}`, body: { exercise: id, ...body } };
    return ok({ value: null, drafts: [draft] });
  });

/** Nothing more is taken, and everybody sees what everybody judged. */
export const closeExercise = (
  context: Pick<Context, "log">,
  asker: Asker,
  id: string,
): Promise<Result<null, ExerciseCode>> =>
  change(context, asker, id, "quality.exercise-closed", {}, (row, at) =>
    row.closed_at === null
      ? ok({ closed_at: at })
      : refused("closed", "This exercise is closed already."),
  );

/** What was agreed when the results were talked over: added to, never changed. */
export const noteAgreed = (
  context: Pick<Context, "log">,
  asker: Asker,
  id: string,
  text: string,
): Promise<Result<null, ExerciseCode>> =>
  change(context, asker, id, "quality.exercise-noted", { text }, (row, at) =>
    row.closed_at === null
      ? refused("still-open", "Close the exercise first: what is agreed rests on its result.")
      : ok({ notes: JSON.stringify([...notesIn(row), { text, at, by: asker.userId }]) }),
  );
