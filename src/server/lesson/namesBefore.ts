/** Names that somebody in the manager's chair may read. */
import type { Lesson } from "../../lesson/lesson.ts";
import type { Store } from "../store/store.ts";

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
