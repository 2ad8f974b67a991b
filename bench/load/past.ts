/** A class with a past: plays long ended, written straight into the log. */
import { randomUUID } from "node:crypto";
import { ok } from "../../src/play/result.ts";
import type { Card } from "../../src/protocol/card.ts";
import { openLog } from "../../src/server/log/log.ts";
import type { Store } from "../../src/server/store/store.ts";
import type { Edition } from "../../src/story/session.ts";
import type { School, SchoolClass } from "./school.ts";

/** Events of one play. */
const EVENTS = 500;

export async function givePast(
  store: Store,
  { centreId }: School,
  { id: classId, learners }: SchoolClass,
  edition: Edition,
  events: number,
): Promise<void> {
  const log = openLog(store, Date.now);
  for (let play = 0; play < events / EVENTS; play++) {
    const id = randomUUID();
    const learner = learners[play % learners.length]!;
    await log.write(centreId, async (tx) => {
      const { next_seq } = await tx
        .selectFrom("class")
        .select("next_seq")
        .where("id", "=", classId)
        .executeTakeFirstOrThrow();
      const now = Date.now();
      const card: Card = {
        playId: id,
        learnerId: learner.id,
        caseId: edition.data.id,
        mode: "practice",
        begun: next_seq,
        status: "ended",
        turn: 30,
        moment: "",
        mood: "neutral",
        choice: "I will ring you back on Friday.",
        total: 60,
        criticals: 0,
        harms: 0,
        steps: 0,
        ending: "Settled",
        lastAt: now,
        verdict: { total: 60, flag: null },
      };
      await tx
        .insertInto("play")
        .values({
          id,
          centre_id: centreId,
          class_id: classId,
          learner_id: learner.id,
          case_id: edition.data.id,
          edition_hash: edition.hash,
          mode: "practice",
          next_seq: EVENTS,
          started_at: now,
          last_at: now,
          ended_at: now,
          card: JSON.stringify(card),
          card_seq: next_seq + EVENTS - 1,
          total: 60,
          claimed: null,
          flag: null,
          erased_at: null,
        })
        .execute();
      await tx
        .updateTable("enrolment")
        .set({ play_id: id })
        .where("class_id", "=", classId)
        .where("learner_id", "=", learner.id)
        .execute();
      const drafts = Array.from({ length: EVENTS }, (_, playSeq) => ({
        kind: "play.event",
        actor: `learner:${learner.id}`,
        subject: learner.id,
        classId,
        playId: id,
        playSeq,
        body: { deviceAt: now, event: { type: "LineSpoken", who: "you", text: "Good morning." } },
      }));
      return ok({ value: null, drafts });
    });
  }
}
