/** Sampling plans: proposed by a draw that can be made again, changed, and fixed [QA1, QA4]. */
import { randomInt } from "node:crypto";
import type { Facts } from "../../assess/quality/facts.ts";
import { propose } from "../../assess/quality/sampling/propose.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../assess/quality/sampling/settings.ts";
import { ok, refused, type Result } from "../../play/result.ts";
import type { PlannedPick, SamplingPlan } from "../../protocol/quality.ts";
import type { Context } from "../context.ts";
import type { QualityPlanTable } from "../store/schema.ts";
import type { Tx } from "../store/store.ts";
import { peopleOf } from "./people.ts";

/** Newest plans shown. */
const SHOWN = 30;

/** Who asks, in their own centre. */
export interface Asker {
  readonly userId: string;
  readonly centreId: string;
}

export const picksIn = ({ picks }: Pick<QualityPlanTable, "picks">): readonly PlannedPick[] =>
  JSON.parse(picks) as readonly PlannedPick[];

export async function plansOf(
  context: Context,
  centreId: string,
): Promise<readonly SamplingPlan[]> {
  const rows = await context.store.db
    .selectFrom("quality_plan")
    .selectAll()
    .where("centre_id", "=", centreId)
    .orderBy("made_at", "desc")
    .orderBy("id")
    .limit(SHOWN)
    .execute();
  const person = await peopleOf(
    context,
    centreId,
    rows.map(({ made_by }) => made_by),
  );
  return rows.map((row) => ({
    id: row.id,
    madeAt: row.made_at,
    madeBy: person(row.made_by),
    seed: row.seed,
    of: row.drawn_from,
    settings: JSON.parse(row.settings) as Settings,
    picks: picksIn(row),
    fixedAt: row.fixed_at,
  }));
}

/** After how many days a decision is late here: as the newest plan has it. */
export async function lateDaysOf(
  { store: { db } }: Pick<Context, "store">,
  centreId: string,
): Promise<number> {
  const row = await db
    .selectFrom("quality_plan")
    .select("settings")
    .where("centre_id", "=", centreId)
    .orderBy("made_at", "desc")
    .orderBy("id")
    .executeTakeFirst();
  return row ? (JSON.parse(row.settings) as Settings).lateDays : DEFAULT_SETTINGS.lateDays;
}

/** Draws and keeps a proposal; sent again under the same id, it is the one that was drawn. */
export const proposePlan = (
  { log }: Pick<Context, "log">,
  { userId, centreId }: Asker,
  id: string,
  settings: Settings,
  facts: readonly Facts[],
): Promise<Result<null, "id-taken">> =>
  log.write<null, "id-taken">(centreId, async (tx, { at }) => {
    const there = await tx
      .selectFrom("quality_plan")
      .select(["centre_id", "made_by"])
      .where("id", "=", id)
      .executeTakeFirst();
    if (there) {
      return there.centre_id === centreId && there.made_by === userId
        ? ok({ value: null, drafts: [] })
        : refused("id-taken", "Something else was sent under this id. Propose again.");
    }
    const seed = randomInt(2 ** 31);
    const drawn = propose(facts, settings, seed);
    const picks = drawn.picks.map((pick): PlannedPick => ({ ...pick, added: "" }));
    await tx
      .insertInto("quality_plan")
      .values({
        id,
        centre_id: centreId,
        made_by: userId,
        made_at: at,
        seed,
        drawn_from: drawn.of,
        settings: JSON.stringify(settings),
        picks: JSON.stringify(picks),
        fixed_at: null,
      })
      .execute();
    const body = { plan: id, seed, of: drawn.of, settings, picks: drawn.picks };
    const actor = `staff:${userId}`;
    return ok({ value: null, drafts: [{ kind: "quality.plan-proposed", actor, body }] });
  });

export type PlanCode = "not-found" | "fixed" | "bad-request";

/** The plan, if it is the centre's and may still be changed. */
export async function openPlan(
  tx: Tx,
  centreId: string,
  id: string,
): Promise<Result<QualityPlanTable, PlanCode>> {
  const row = await tx
    .selectFrom("quality_plan")
    .selectAll()
    .where("id", "=", id)
    .where("centre_id", "=", centreId)
    .executeTakeFirst();
  if (!row) return refused("not-found", "There is no such sampling plan here.");
  return row.fixed_at === null
    ? ok(row)
    : refused("fixed", "This plan is fixed. Propose another for what is to be sampled besides.");
}

/** The sample becomes just these; what was not drawn needs the quality assurer's reason. */
export const changePlan = (
  { log }: Pick<Context, "log">,
  { userId, centreId }: Asker,
  id: string,
  wanted: readonly { readonly assessment: string; readonly added: string }[],
): Promise<Result<null, PlanCode>> =>
  log.write<null, PlanCode>(centreId, async (tx) => {
    const plan = await openPlan(tx, centreId, id);
    if (!plan.ok) return plan;
    const before = picksIn(plan.value);
    const asked = [...new Map(wanted.map((one) => [one.assessment, one])).values()];
    const here = await tx
      .selectFrom("assessment")
      .select("id")
      .where("centre_id", "=", centreId)
      .where("erased_at", "is", null)
      .execute();
    const known = new Set(here.map((row) => row.id));
    if (asked.some(({ assessment }) => !known.has(assessment))) {
      return refused(
        "not-found",
        "One of these assessments is not here any more. Load this again.",
      );
    }
    const picks = asked.map(({ assessment, added }): PlannedPick => {
      const drawn = before.find((pick) => pick.assessment === assessment);
      return drawn?.reasons.length
        ? { assessment, reasons: drawn.reasons, added: "" }
        : { assessment, reasons: [], added };
    });
    if (picks.some(({ reasons, added }) => reasons.length === 0 && added === "")) {
      return refused("bad-request", "Give a reason for each assessment that was not drawn.");
    }
    await tx
      .updateTable("quality_plan")
      .set({ picks: JSON.stringify(picks) })
      .where("id", "=", id)
      .execute();
    const now = picks.map(({ assessment }) => assessment);
    const was = before.map(({ assessment }) => assessment);
    // Reasons of one's own may speak of a learner: they go into the assessment's record when fixed.
    const body = {
      plan: id,
      added: now.filter((one) => !was.includes(one)),
      removed: was.filter((one) => !now.includes(one)),
    };
    const drafts = [{ kind: "quality.plan-changed", actor: `staff:${userId}`, body }];
    return ok({ value: null, drafts });
  });
