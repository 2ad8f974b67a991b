/** Somebody is asked to mark blind: a play of a sampled assessment, or an exercise's. */
import { planOf } from "../../assess/assessment.ts";
import { assessmentOf } from "../../assess/assessment.ts";
import type { CriterionId } from "../../assess/pack/pack.ts";
import { ok, refused, type Result } from "../../play/result.ts";
import { eventsOf } from "../assess/load.ts";
import type { Context } from "../context.ts";
import type { Tx } from "../store/store.ts";
import { raterIds } from "./people.ts";
import type { Asker } from "./plans.ts";

export type AskCode = "not-found" | "bad-request" | "id-taken" | "own-decision";

/** One marking with its recordings, in a transaction that holds the centre's log. */
export async function insertMarking(
  tx: Tx,
  marking: {
    readonly id: string;
    readonly centreId: string;
    readonly marker: string;
    readonly at: number;
    readonly exercise: string | null;
    readonly assessment: string | null;
    readonly criteria: readonly CriterionId[];
    readonly plays: readonly string[];
  },
): Promise<void> {
  await tx
    .insertInto("quality_marking")
    .values({
      id: marking.id,
      centre_id: marking.centreId,
      marker: marking.marker,
      asked_at: marking.at,
      exercise_id: marking.exercise,
      assessment_id: marking.assessment,
      criteria: JSON.stringify(marking.criteria),
      committed_at: null,
      firsts: null,
    })
    .execute();
  await tx
    .insertInto("quality_recording")
    .values(
      marking.plays.map((play_id, recording) => ({ marking_id: marking.id, recording, play_id })),
    )
    .execute();
}

/** Ended plays of the centre with their content, among those asked for. */
export async function markable(
  tx: Tx,
  centreId: string,
  playIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom("play")
    .select("id")
    .where("id", "in", playIds)
    .where("centre_id", "=", centreId)
    .where("ended_at", "is not", null)
    .where("erased_at", "is", null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

export interface SecondAsked {
  readonly id: string;
  readonly assessment: string;
  readonly play: string;
  readonly marker: string;
}

/** A play tied to the assessment, by the criteria of its plan, to somebody who decided nothing in it. */
export const askForSecond = (
  { log }: Pick<Context, "log">,
  { userId, centreId }: Asker,
  { id, assessment, play, marker }: SecondAsked,
): Promise<Result<null, AskCode>> =>
  log.write<null, AskCode>(centreId, async (tx, { at }) => {
    const there = await tx
      .selectFrom("quality_marking")
      .select(["assessment_id", "marker"])
      .where("id", "=", id)
      .executeTakeFirst();
    if (there) {
      return there.assessment_id === assessment && there.marker === marker
        ? ok({ value: null, drafts: [] })
        : refused("id-taken", "Something else was sent under this id. Ask again.");
    }
    const row = await tx
      .selectFrom("assessment")
      .select("assessor_id")
      .where("id", "=", assessment)
      .where("centre_id", "=", centreId)
      .where("erased_at", "is", null)
      .executeTakeFirst();
    if (!row) return refused("not-found", "There is no such assessment here.");
    const state = assessmentOf(await eventsOf(tx, centreId, assessment));
    if (!state.sampled) {
      return refused("bad-request", "Sample this assessment first: fix a plan that has it.");
    }
    const deciders = state.decisions.flatMap(({ by: { actor } }) =>
      "userId" in actor ? actor.userId : [],
    );
    if ([row.assessor_id, ...deciders].includes(marker)) {
      return refused(
        "own-decision",
        "Nobody marks a second time what they decided. Ask somebody else.",
      );
    }
    if (!(await raterIds(tx, centreId)).includes(marker)) {
      return refused("bad-request", "Ask an assessor or a quality assurer of this centre.");
    }
    const tied = state.observations.some((one) => one.play?.playId === play);
    if (!tied || !(await markable(tx, centreId, [play])).has(play)) {
      return refused("bad-request", "Choose a play of this assessment that has ended.");
    }
    const criteria = planOf(state)?.criteria ?? [];
    await insertMarking(tx, {
      id,
      centreId,
      marker,
      at,
      exercise: null,
      assessment,
      criteria,
      plays: [play],
    });
    const body = { marking: id, assessment, play, marker, criteria };
    const actor = `staff:${userId}`;
    return ok({ value: null, drafts: [{ kind: "quality.marking-asked", actor, body }] });
  });
