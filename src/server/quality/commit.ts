/** Blind marks are committed: once, whole, and then they stay [QA7]. */
import { assessmentOf } from "../../assess/assessment.ts";
import type { CriterionId } from "../../assess/pack/pack.ts";
import { ok, refused, type Result } from "../../play/result.ts";
import type { Mark } from "../../protocol/quality.ts";
import { headerOf } from "../assess/body.ts";
import { eventsOf } from "../assess/load.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../log/entry.ts";
import { firstsOf } from "./compare.ts";
import { markingRow, playsOf } from "./markings.ts";
import { recordingOf } from "./recordings.ts";

export type CommitCode = "not-found" | "bad-request" | "committed" | "closed" | "own-decision";

/** What is missing or makes no sense; null: every criterion of every recording is marked. */
function faultIn(
  marks: readonly Mark[],
  criteria: readonly CriterionId[],
  lines: readonly ReadonlySet<number>[],
): string | null {
  const key = (recording: number, criterion: string): string => `${recording} ${criterion}`;
  const known = new Map(marks.map((mark) => [key(mark.recording, mark.criterion), mark]));
  const wanted = lines.flatMap((_, recording) => criteria.map((one) => key(recording, one)));
  const missing = wanted.filter((one) => !known.has(one)).length;
  if (missing > 0) return `Decide every criterion first: ${missing} are still open.`;
  if (known.size > wanted.length || marks.length > known.size) {
    return "Some of these decisions are about something else. Load this page again.";
  }
  const odd = marks.find((mark) => mark.lines.some((one) => !lines[mark.recording]!.has(one)));
  if (odd) return `A line named for ${odd.criterion} is not in the recording.`;
  const bare = marks.find(({ outcome, lines: named }) => outcome === "met" && named.length === 0);
  return bare
    ? `Name at least one line that shows ${bare.criterion}: “met” rests on something.`
    : null;
}

export async function commitMarks(
  context: Context,
  centreId: string,
  markingId: string,
  marks: readonly Mark[],
): Promise<Result<null, CommitCode>> {
  const plays = await playsOf(context.store.db, markingId);
  const recordings = await Promise.all(plays.map((playId) => recordingOf(context, playId)));
  const lines = recordings.map((one) => new Set(one.lines.map(({ line }) => line)));
  return context.log.write<null, CommitCode>(centreId, async (tx, { at }) => {
    const row = await markingRow(tx, markingId);
    if (!row || row.centre_id !== centreId) {
      return refused("not-found", "There is nothing here to be marked.");
    }
    if (row.committed_at !== null) {
      return refused("committed", "Your decisions are committed and stay as they are.");
    }
    if (row.closed_at !== null) {
      return refused("closed", "This exercise is closed: nothing more is taken.");
    }
    const criteria = JSON.parse(row.criteria) as readonly CriterionId[];
    const fault = faultIn(marks, criteria, lines);
    if (fault !== null) return refused("bad-request", fault);
    const state =
      row.assessment_id === null
        ? null
        : assessmentOf(await eventsOf(tx, centreId, row.assessment_id));
    const firsts = state && firstsOf(state, criteria);
    // Who was asked may have decided in it since.
    if (firsts?.some(({ by }) => by === row.marker)) {
      return refused("own-decision", "You have decided in this assessment yourself meanwhile.");
    }
    await tx
      .insertInto("quality_mark")
      .values(
        marks.map(({ recording, criterion, outcome, lines: named, reason }) => ({
          marking_id: markingId,
          recording,
          criterion,
          outcome,
          lines: JSON.stringify(named),
          reason,
        })),
      )
      .execute();
    await tx
      .updateTable("quality_marking")
      .set({ committed_at: at, firsts: firsts && JSON.stringify(firsts) })
      .where("id", "=", markingId)
      .execute();
    const owners = await tx
      .selectFrom("play")
      .select(["id", "learner_id"])
      .where("id", "in", plays)
      .execute();
    // An entry a recording: it is about the learner who played it, and goes with them.
    const drafts = plays.map((playId, recording): Draft => {
      const learner = owners.find(({ id }) => id === playId)?.learner_id;
      return {
        kind: "quality.marked",
        actor: `staff:${row.marker}`,
        ...(learner === undefined ? {} : { subject: learner }),
        // Kept as long as what it is about.
        playId: row.assessment_id === null ? playId : headerOf(row.assessment_id),
        body: {
          marking: markingId,
          assessment: row.assessment_id,
          exercise: row.exercise_id,
          play: playId,
          marks: marks.filter((mark) => mark.recording === recording),
          firsts,
        },
      };
    });
    return ok({ value: null, drafts });
  });
}
