/**
 * Whether a person sat in the manager's chair as a play says: its log is a claim, the lesson's log is
 * where whoever answered said so [PS20].
 */
import type { PlayEvent } from "../../play/event.ts";
import type { ChairEvent } from "../../lesson/chair/event.ts";
import { kindOf, stampedOf } from "../lesson/body.ts";
import { inLessonsOf } from "../lesson/byLearner.ts";
import type { PlayTable } from "../store/schema.ts";
import type { Store } from "../store/store.ts";

type Claimed = PlayEvent & { readonly type: "AuthorityAnswered" };
type Given = Pick<ChairEvent & { readonly type: "AskAnswered" }, "answer" | "reason">;

const claimedIn = (log: readonly PlayEvent[]): readonly Claimed[] =>
  log.filter((event) => event.type === "AuthorityAnswered").filter(({ by }) => by === "person");

/** What was answered to the learner about this play, in lessons of any class of theirs. */
async function given(
  db: Store["db"],
  { id, learner_id }: PlayTable,
): Promise<{ readonly answers: readonly Given[]; readonly erased: number }> {
  const rows = await inLessonsOf(db, learner_id)
    .select(["entry.at", "entry.actor", "entry.body"])
    .where("entry.kind", "in", [kindOf("Asked"), kindOf("AskAnswered")])
    .orderBy("entry.seq")
    .execute();
  const ofOthers = new Set<string>();
  const answers: Given[] = [];
  for (const { body, ...entry } of rows) {
    if (body === null) continue;
    const { event } = stampedOf({ ...entry, body });
    // A play that was begun without the server had no name there yet when it asked.
    if (event.type === "Asked" && event.put.playId !== "" && event.put.playId !== id) {
      ofOthers.add(event.ask);
    }
    if (event.type === "AskAnswered" && event.to === learner_id && !ofOthers.has(event.ask)) {
      answers.push(event);
    }
  }
  return { answers, erased: rows.filter(({ body }) => body === null).length };
}

/**
 * Whether each answer that the play says a person gave was given, once for each. What has been erased
 * since, with a learner who sat in the chair, counts for the play.
 */
export async function wereGiven(
  db: Store["db"],
  play: PlayTable,
  log: readonly PlayEvent[],
): Promise<boolean> {
  const claimed = claimedIn(log);
  if (claimed.length === 0) return true;
  const { answers, erased } = await given(db, play);
  const left = [...answers];
  const missing = claimed.filter(({ answer, reason }) => {
    const at = left.findIndex(
      (each) => each.answer === answer && each.reason.trim() === reason.trim(),
    );
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return missing.length <= erased;
}
