/** Tying a play to the observation it is watched in: its facts are the server's own [AD13]. */
import type { z } from "zod";
import { ok, refused, type Result } from "../../play/result.ts";
import type { PlayEvent } from "../../play/event.ts";
import type { Taken } from "../../protocol/assessment.ts";
import type { tying } from "../../protocol/assessmentAsked.ts";
import type { Context } from "../context.ts";
import { EVENT_KIND, readBody } from "../plays/body.ts";
import type { Tx } from "../store/store.ts";
import type { Assessment } from "../../assess/assessment.ts";
import type { AskedOfAssessment } from "./asked.ts";
import { groundIn } from "./ground.ts";
import { openPen, unitsOf, type Pen } from "./pen.ts";
import { named } from "./told.ts";
import { actorFor } from "./who.ts";

type Tie = z.infer<typeof tying>;
type Started = Extract<PlayEvent, { type: "PlayStarted" }>;

interface Tied {
  readonly started: Started;
  readonly startedAt: number;
}

/** The play's beginning as the log has it, if it is the learner's, assessed and still there. */
async function playOf(
  tx: Tx,
  { row }: Pen,
  playId: string,
): Promise<Result<Tied, "no-such-thing" | "not-assessed">> {
  const play = await tx
    .selectFrom("play")
    .select(["mode", "started_at", "learner_id", "centre_id"])
    .where("id", "=", playId)
    .where("erased_at", "is", null)
    .executeTakeFirst();
  const entry = await tx
    .selectFrom("entry")
    .select("body")
    .where("play_id", "=", playId)
    .where("play_seq", "=", 0)
    .where("kind", "=", EVENT_KIND)
    .executeTakeFirst();
  const first = entry?.body ? readBody(entry.body).event : null;
  const own = play?.learner_id === row.learner_id && play.centre_id === row.centre_id;
  if (!play || !own || first?.type !== "PlayStarted") {
    return refused("no-such-thing", "The server has no such play of this learner.");
  }
  return play.mode === "assessed"
    ? ok({ started: first, startedAt: play.started_at })
    : refused("not-assessed", "This play was practice. Choose one under assessed conditions.");
}

/** Whether this play can be what was observed. */
function fits(
  { observations }: Assessment,
  { observation, playId }: Tie,
  { started, startedAt }: Tied,
  byLearner: boolean,
): Result<null, string> {
  const one = observations.find(({ id }) => id === observation);
  if (!one) return refused("no-observation", "There is no such observation here.");
  if (!one.how.startsWith("play")) {
    return refused("no-such-thing", "In this observation nothing is played on a screen.");
  }
  if (one.caseId !== "" && one.caseId !== started.caseId) {
    return refused("another-case", "This play is of another case than the one observed.");
  }
  if (one.how === "play-live" && startedAt < one.begun.at) {
    return refused(
      "too-early",
      "This play had begun before the observation did. Observe it as recorded, or begin a new one.",
    );
  }
  if (byLearner && one.how !== "play-live") {
    return refused("not-yours", "Which recorded play is observed is the assessor’s to say.");
  }
  return observations.some(({ play }) => play?.playId === playId)
    ? refused("already-there", "This play is tied to an observation already.")
    : ok(null);
}

export async function tiePlay(
  context: Context,
  asked: AskedOfAssessment,
  tie: Tie,
): Promise<Result<Taken, "not-found">> {
  const { store, log, packs, rulePack } = context;
  const { centreId, assessmentId, viewer } = asked;
  const known = await packs.of(store.db, centreId);
  const done = await log.write<Taken, "not-found">(centreId, async (tx, place) => {
    const opened = await openPen(tx, place, assessmentId);
    if (!opened.ok) return opened;
    const pen = opened.value;
    const { id, deviceAt, observation, playId } = tie;
    const no = ({ code, message }: { code: string; message: string }) =>
      ok({ value: { stamped: [], refused: [{ id, code, message }] }, drafts: [] });
    const as = actorFor(viewer, asked.matter, "ObservationBegun")?.as;
    if (as !== "learner" && as !== "assessor")
      return no({ code: "not-yours", message: "This is not yours to add." });
    // Assessor and learner's device may both say it, each as often as they like.
    const there = pen
      .events()
      .find(
        ({ event }) =>
          event.type === "PlayTied" && event.observation === observation && event.playId === playId,
      );
    if (there) return ok({ value: { stamped: [there], refused: [] }, drafts: [] });
    const play = await playOf(tx, pen, playId);
    if (!play.ok) return no(play);
    const { started, startedAt } = play.value;
    const fit = fits(pen.state(), tie, play.value, as === "learner");
    if (!fit.ok) return no(fit);
    const event = {
      type: "PlayTied",
      observation,
      playId,
      caseId: started.caseId,
      storyHash: started.storyHash,
      seed: started.seed,
      rubric: started.rubric,
      rulePack,
      startedAt,
    } as const;
    const actor = { as: "server" } as const;
    const groundOf = await groundIn(tx, centreId, known);
    const written = { id, deviceAt, event, actor, name: "" };
    const added = await pen.add(written, groundOf(unitsOf(pen.state())));
    if (!added.ok) return no(added);
    await tx
      .insertInto("assess_play")
      .values({ assessment_id: assessmentId, play_id: playId, products_at: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return ok({ value: { stamped: [added.value], refused: [] }, drafts: await pen.done() });
  });
  if (!done.ok) return done;
  return ok({ ...done.value, stamped: await named(context, centreId, done.value.stamped) });
}
