/** A sampling plan is fixed: from then on it stays, and each assessment in it says that it was sampled. */
import { randomUUID } from "node:crypto";
import { reasonWords, type Names } from "../../assess/quality/sampling/words.ts";
import { ok, refused, type Result } from "../../play/result.ts";
import { openPen } from "../assess/pen.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../log/entry.ts";
import { openPlan, picksIn, type Asker, type PlanCode } from "./plans.ts";

/** Sampling is about no criterion: nothing has to be known of the centre to admit it. */
const NO_GROUND = { packs: [], agreements: [] };

/** All of it or nothing; an assessment that was erased meanwhile is passed over. */
export const fixPlan = (
  { log }: Pick<Context, "log">,
  { userId, centreId }: Asker,
  id: string,
  names: Names,
): Promise<Result<null, PlanCode>> =>
  log.write<null, PlanCode>(centreId, async (tx, place) => {
    const plan = await openPlan(tx, centreId, id);
    if (!plan.ok) return plan;
    const picks = picksIn(plan.value);
    if (picks.length === 0) {
      return refused("bad-request", "There is nothing in this plan. Add what is to be sampled.");
    }
    const actor = { as: "quality-assurer", userId } as const;
    const drafts: Draft[] = [];
    for (const { assessment, reasons, added } of picks) {
      const at = { next: place.next + drafts.length, at: place.at };
      const pen = await openPen(tx, at, assessment);
      if (!pen.ok) continue;
      const why = added || `${reasons.map((reason) => reasonWords(reason, names)).join("; ")}.`;
      const event = { type: "Sampled", why } as const;
      const written = { id: randomUUID(), deviceAt: place.at, event, actor, name: "" };
      const done = await pen.value.add(written, NO_GROUND);
      if (done.ok) drafts.push(...(await pen.value.done()));
    }
    await tx.updateTable("quality_plan").set({ fixed_at: place.at }).where("id", "=", id).execute();
    const body = { plan: id, assessments: picks.map(({ assessment }) => assessment) };
    const fixed: Draft = { kind: "quality.plan-fixed", actor: `staff:${userId}`, body };
    return ok({ value: null, drafts: [...drafts, fixed] });
  });
