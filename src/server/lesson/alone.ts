/** Whom an event of a lesson concerns alone, so that their page asks for it. */
import type { LessonEventType, LessonStamped } from "../../lesson/event.ts";
import type { Lesson } from "../../lesson/lesson.ts";
import type { Store } from "../store/store.ts";

const OF_CHAIR: ReadonlySet<LessonEventType> = new Set([
  "ChairSet",
  "Asked",
  "AskAnswered",
  "AskSettled",
]);

/** Whether whoever sits in the manager's chair is to look. */
export const isOfChair = (type: LessonEventType): boolean => OF_CHAIR.has(type);

/** Learners to whom something was said. */
export const toldBy = ({ event }: LessonStamped): readonly string[] =>
  (event.type === "Nudged" || event.type === "AskAnswered") && event.to !== "" ? [event.to] : [];

/** Names of those who wait before this learner's chair, where the tutor has them shown; else none. */
export async function namesBefore(
  db: Store["db"],
  { chair }: Lesson,
  learnerId: string,
): Promise<ReadonlyMap<string, string>> {
  const { open, named, peer } = chair.setting;
  const ids = [...new Set([...chair.asks.values()].map((ask) => ask.learnerId))];
  if (!open || !named || peer !== learnerId || ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("learner")
    .select(["id", "name"])
    .where("id", "in", ids)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
