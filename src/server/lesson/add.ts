/** Adding events to a lesson: each taken or refused on its own, by what those before it came to [LE2]. */
import { isDeepStrictEqual } from "node:util";
import { admitToLesson } from "../../lesson/admit.ts";
import { minutesOf } from "../../lesson/clock.ts";
import type { LessonActor, LessonStamped } from "../../lesson/event.ts";
import { evolve, type Lesson } from "../../lesson/lesson.ts";
import { ok, refused, type Result } from "../../play/result.ts";
import { LESSON_MOST, type LessonTaken } from "../../protocol/lesson.ts";
import { lessonEvent } from "../../protocol/lessonAsked.ts";
import type { Context } from "../context.ts";
import { read } from "../http/answer.ts";
import type { LogPlace } from "../log/log.ts";
import type { LessonTable } from "../store/schema.ts";
import type { Tx } from "../store/store.ts";
import { draftOf } from "./body.ts";
import type { KnownLessons } from "./known.ts";
import { eventsOf, rowOf, runningRow } from "./load.ts";

/** An event whose envelope reads; whether the event does is asked of each on its own. */
export interface Enveloped {
  readonly id: string;
  readonly event: unknown;
}

/** What is added to a row by events that stand, and the rows and entries for them. */
export async function writeDown(
  tx: Tx,
  place: LogPlace,
  row: LessonTable,
  state: Lesson,
  added: readonly LessonStamped[],
) {
  await tx
    .insertInto("lesson_event")
    .values(
      added.map(({ seq, id }, n) => ({
        lesson_id: row.id,
        seq,
        event_id: id,
        entry_seq: place.next + n,
      })),
    )
    .execute();
  await tx
    .updateTable("lesson")
    .set({
      title: state.plan.title,
      stage: state.stage,
      minutes: minutesOf(state.plan.blocks),
      blocks: state.plan.blocks.length,
      next_seq: row.next_seq + added.length,
      last_at: place.at,
      started_at: state.startedAt,
      ended_at: state.endedAt,
    })
    .where("id", "=", row.id)
    .execute();
  return added.map((stamped) => draftOf(row.id, state, stamped));
}

/** What stands already under the ids that were sent. */
async function standing(
  tx: Tx,
  row: LessonTable,
  sent: readonly Enveloped[],
): Promise<ReadonlyMap<string, LessonStamped>> {
  const rows = await tx
    .selectFrom("lesson_event")
    .select("seq")
    .where("lesson_id", "=", row.id)
    .where(
      "event_id",
      "in",
      sent.map(({ id }) => id),
    )
    .execute();
  if (rows.length === 0) return new Map();
  const first = Math.min(...rows.map(({ seq }) => seq));
  const events = await eventsOf(tx, row, first);
  return new Map(events.map((stamped) => [stamped.id, stamped]));
}

export async function addToLesson(
  { log }: Pick<Context, "log">,
  known: KnownLessons,
  { id: lessonId, centre_id }: Pick<LessonTable, "id" | "centre_id">,
  actor: LessonActor,
  sent: readonly Enveloped[],
): Promise<Result<LessonTaken, "not-found">> {
  return log.write<LessonTaken, "not-found">(centre_id, async (tx, place) => {
    const row = await rowOf(tx, lessonId);
    if (!row) return refused("not-found", "There is no such lesson here.");
    let state = await known.stateOf(tx, row);
    const there = new Map(await standing(tx, row, sent));
    const taken: LessonStamped[] = [];
    const added: LessonStamped[] = [];

    const add = async ({ id, event: said }: Enveloped): Promise<Result<LessonStamped, string>> => {
      const event = read(lessonEvent, said);
      if (!event.ok) return refused("bad-event", event.message);
      const before = there.get(id);
      if (before) {
        return isDeepStrictEqual([before.event, before.actor], [event.value, actor])
          ? ok(before)
          : refused("id-taken", "Something else was sent under this id. Do it again.");
      }
      if (row.next_seq + added.length >= LESSON_MOST) {
        return refused("too-long", "This lesson is full. End it and begin another.");
      }
      const admitted = admitToLesson(state, event.value, actor);
      if (!admitted.ok) return admitted;
      if (event.value.type === "Started") {
        const other = await runningRow(tx, row.class_id);
        if (other) {
          return refused(
            "other-running",
            `The class is in the lesson "${other.title}". End that one first.`,
          );
        }
      }
      const seq = row.next_seq + added.length;
      const stamped: LessonStamped = { seq, id, at: place.at, actor, event: event.value };
      there.set(id, stamped);
      added.push(stamped);
      state = evolve(state, stamped);
      return ok(stamped);
    };

    const turnedDown: LessonTaken["refused"][number][] = [];
    for (const each of sent) {
      const one = await add(each);
      if (one.ok) taken.push(one.value);
      else turnedDown.push({ id: each.id, code: one.code, message: one.message });
    }
    const drafts = added.length > 0 ? await writeDown(tx, place, row, state, added) : [];
    return ok({ value: { stamped: taken, refused: turnedDown }, drafts });
  });
}
