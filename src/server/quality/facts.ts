/**
 * The facts of a centre's assessments, worked out from their events. What has not grown since the last
 * time is not read again.
 */
import { assessmentOf } from "../../assess/assessment.ts";
import type { Stamped } from "../../assess/event.ts";
import { factsOf, type Facts } from "../../assess/quality/facts.ts";
import { stampedOf } from "../assess/body.ts";
import type { Store } from "../store/store.ts";

type Db = Store["db"];

/** Assessments whose events are read in one statement. */
const AT_ONCE = 100;

/** Assessments whose facts are kept; one takes some kilobytes. */
const KEPT = 5_000;

export interface FactsOf {
  /** Of every assessment of the centre that is not erased, the oldest first. */
  readonly of: (centreId: string) => Promise<readonly Facts[]>;
}

async function eventsOfAll(
  db: Db,
  centreId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Stamped[]>> {
  const found = new Map<string, Stamped[]>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const rows = await db
      .selectFrom("assessment_event as event")
      .innerJoin("entry", (join) =>
        join.on("entry.centre_id", "=", centreId).onRef("entry.seq", "=", "event.entry_seq"),
      )
      .select(["event.assessment_id", "entry.seq", "entry.at", "entry.actor", "entry.body"])
      .where("event.assessment_id", "in", ids.slice(from, from + AT_ONCE))
      .orderBy("event.seq")
      .execute();
    for (const { assessment_id, body, ...entry } of rows) {
      if (body === null) continue;
      const of = found.get(assessment_id) ?? [];
      found.set(assessment_id, of);
      of.push(stampedOf({ ...entry, body }));
    }
  }
  return found;
}

export function openFacts(db: Db): FactsOf {
  const known = new Map<string, { readonly next: number; readonly facts: Facts }>();
  return {
    of: async (centreId) => {
      const rows = await db
        .selectFrom("assessment")
        .select(["id", "learner_id", "assessor_id", "made_at", "next_seq"])
        .where("centre_id", "=", centreId)
        .where("erased_at", "is", null)
        .orderBy("made_at")
        .orderBy("id")
        .execute();
      const grown = rows.filter(({ id, next_seq }) => known.get(id)?.next !== next_seq);
      const events = await eventsOfAll(
        db,
        centreId,
        grown.map(({ id }) => id),
      );
      const fresh = new Map(
        grown.map(({ id, learner_id, assessor_id, made_at }) => [
          id,
          factsOf(
            { id, learnerId: learner_id, assessorId: assessor_id, madeAt: made_at },
            assessmentOf(events.get(id) ?? []),
          ),
        ]),
      );
      const all = rows.map(({ id }) => fresh.get(id) ?? known.get(id)!.facts);
      if (known.size + fresh.size > KEPT) known.clear();
      for (const { id, next_seq } of grown) {
        known.set(id, { next: next_seq, facts: fresh.get(id)! });
      }
      return all;
    },
  };
}
