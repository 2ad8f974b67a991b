/** Plays straight in the tables and the log, for suites that are not about playing. */
import { ok } from "../../src/play/result.ts";
import type { Log } from "../../src/server/log/log.ts";
import type { Store } from "../../src/server/store/store.ts";
import { anId } from "./people.ts";

export interface Owner {
  readonly centreId: string;
  readonly classId: string;
  readonly learnerId: string;
}

/** A play with an event for each of `words`, an entry about it that is no event, and a score. */
export async function aPlay(
  store: Store,
  log: Log,
  { centreId, classId, learnerId }: Owner,
  words: readonly string[],
  lastAt: number,
  ended = true,
): Promise<string> {
  const id = anId("play");
  await store.db
    .insertInto("edition")
    .values({ hash: "edition-1", case_id: "s01", title: "Kettle", body: "{}", first_seen_at: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await store.db
    .insertInto("play")
    .values({
      id,
      centre_id: centreId,
      class_id: classId,
      learner_id: learnerId,
      case_id: "s01",
      edition_hash: "edition-1",
      mode: "practice",
      next_seq: words.length,
      started_at: lastAt - 1000,
      last_at: lastAt,
      ended_at: ended ? lastAt : null,
      card: JSON.stringify({
        playId: id,
        learnerId,
        choice: words.at(-1) ?? "",
        mood: "angry",
        total: 71,
        turn: 3,
        verdict: { total: 71 },
      }),
      card_seq: 1,
      total: 71,
      claimed: 80,
      flag: "differs",
    })
    .execute();
  await store.db
    .updateTable("enrolment")
    .set({ play_id: id, seen_at: lastAt })
    .where("learner_id", "=", learnerId)
    .where("class_id", "=", classId)
    .execute();
  const about = { actor: `learner:${learnerId}`, subject: learnerId, classId, playId: id };
  await log.write(centreId, async () =>
    ok({
      value: null,
      drafts: [
        ...words.map((text, playSeq) => ({
          ...about,
          kind: "play.event",
          playSeq,
          body: { event: { type: "OwnWordsGiven", text } },
        })),
        { kind: "play.scored", actor: "server", classId, playId: id, body: { total: 71 } },
      ],
    }),
  );
  return id;
}
