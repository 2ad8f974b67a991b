/** What the learner wrote in an observed play is attached by the server once it has ended [AD14]. */
import { randomUUID } from "node:crypto";
import { planOf, type Assessment } from "../../assess/assessment.ts";
import { findCriterion } from "../../assess/pack/lookUp.ts";
import type { Activity, Pack } from "../../assess/pack/pack.ts";
import { ok } from "../../play/result.ts";
import type { Context } from "../context.ts";
import { readBody } from "../plays/body.ts";
import { eventRows } from "../plays/list.ts";
import { groundIn } from "./ground.ts";
import { openPen, unitsOf } from "./pen.ts";
import { productsOf, type TimedEvent } from "./productsOf.ts";

/**
 * Criteria of the plan that the unit's own grid says such a product can evidence. What the play's
 * tags point to is not looked at: that is shown once the assessor has decided.
 */
const evidencedBy =
  (state: Assessment, packs: readonly Pack[]) =>
  (shownBy: Activity): readonly string[] =>
    (planOf(state)?.criteria ?? []).filter((id) =>
      findCriterion(packs, id)?.criterion.evidencedBy.includes(shownBy),
    );

async function logOf(db: Context["store"]["db"], playId: string): Promise<readonly TimedEvent[]> {
  const log: TimedEvent[] = [];
  for (;;) {
    const rows = await eventRows(db, playId, log.length);
    const events = rows.flatMap(({ body, at }) =>
      body === null ? [] : { event: readBody(body).event, at },
    );
    log.push(...events);
    if (events.length === 0 || events.length < rows.length) return log;
  }
}

/** Plays that were tied, have ended and whose products nobody has attached. */
async function waiting({ db }: Context["store"]) {
  return db
    .selectFrom("assess_play")
    .innerJoin("play", "play.id", "assess_play.play_id")
    .innerJoin("assessment", "assessment.id", "assess_play.assessment_id")
    .select(["assess_play.assessment_id", "assess_play.play_id", "assessment.centre_id"])
    .select("play.edition_hash")
    .where("products_at", "is", null)
    .where("play.ended_at", "is not", null)
    .where("play.erased_at", "is", null)
    .where("assessment.erased_at", "is", null)
    .execute();
}

/** Attaches what waits to be. Several nodes may do it at once: whoever holds the log first does. */
export async function attachProducts(context: Context): Promise<void> {
  const { store, log, packs, editions } = context;
  for (const { assessment_id, play_id, centre_id, edition_hash } of await waiting(store)) {
    const edition = await editions.find(edition_hash);
    if (!edition) continue;
    const played = await logOf(store.db, play_id);
    const known = await packs.of(store.db, centre_id);
    await log.write(centre_id, async (tx, place) => {
      const { numUpdatedRows } = await tx
        .updateTable("assess_play")
        .set({ products_at: place.at })
        .where("assessment_id", "=", assessment_id)
        .where("play_id", "=", play_id)
        .where("products_at", "is", null)
        .executeTakeFirstOrThrow();
      const opened = await openPen(tx, place, assessment_id);
      if (numUpdatedRows === 0n || !opened.ok) return ok({ value: null, drafts: [] });
      const pen = opened.value;
      const ground = (await groundIn(tx, centre_id, known))(unitsOf(pen.state()));
      const criteriaFor = evidencedBy(pen.state(), ground.packs);
      for (const event of productsOf(play_id, edition, played, criteriaFor)) {
        const by = { actor: { as: "server" }, name: "" } as const;
        await pen.add({ id: randomUUID(), deviceAt: place.at, event, ...by }, ground);
      }
      return ok({ value: null, drafts: await pen.done() });
    });
  }
}
