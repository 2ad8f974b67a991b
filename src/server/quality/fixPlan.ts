/** A sampling plan is fixed: from then on it stays, and each assessment in it says that it was sampled. */
import { randomUUID } from "node:crypto";
import { reasonWords, type Names } from "../../assess/quality/sampling/words.ts";
import { ok, refused, type Result } from "../../play/result.ts";
import { groundIn } from "../assess/ground.ts";
import { openPen, unitsOf } from "../assess/pen.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../log/entry.ts";
import { openPlan, picksIn, type Asker, type PlanCode } from "./plans.ts";

/** All of it or nothing; an assessment that was erased meanwhile is passed over. */
export const fixPlan = async (
  { log, packs, store }: Pick<Context, "log" | "packs" | "store">,
  { userId, centreId }: Asker,
  id: string,
  names: Names,
): Promise<Result<null, PlanCode>> => {
  const known = await packs.of(store.db, centreId);
  return log.write<null, PlanCode>(centreId, async (tx, place) => {
    const plan = await openPlan(tx, centreId, id);
    if (!plan.ok) return plan;
    const picks = picksIn(plan.value);
    if (picks.length === 0) {
      return refused("bad-request", "There is nothing in this plan. Add what is to be sampled.");
    }
    const actor = { as: "quality-assurer", userId } as const;
    const drafts: Draft[] = [];
    const groundOf = await groundIn(tx, centreId, known);
    for (const { assessment, reasons, added } of picks) {
      const at = { next: place.next + drafts.length, at: place.at };
      const pen = await openPen(tx, at, assessment);
      if (!pen.ok) continue;
      const why = added || `${reasons.map((reason) => reasonWords(reason, names)).join("; ")}.`;
      const event = { type: "Sampled", why } as const;
      const written = { id: randomUUID(), deviceAt: place.at, event, actor, name: "" };
      const done = await pen.value.add(written, groundOf(unitsOf(pen.value.state())));
      if (done.ok) drafts.push(...(await pen.value.done()));
    }
    await tx.updateTable("quality_plan").set({ fixed_at: place.at }).where("id", "=", id).execute();
    const body = { plan: id, assessments: picks.map(({ assessment }) => assessment) };
    const fixed: Draft = { kind: "quality.plan-fixed", actor: `staff:${userId}`, body };
    return ok({ value: null, drafts: [...drafts, fixed] });
  });
};
