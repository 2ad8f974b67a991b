/** Names of staff in assessments: of those here now, and of those who have left and are not erased. */
import type { Stamped } from "../../assess/event.ts";
import type { Context } from "../context.ts";

/** By account; whoever was erased is left out. */
export async function staffNamed(
  { store, staffNames }: Pick<Context, "store" | "staffNames">,
  centreId: string,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(userIds)];
  const names = new Map(await staffNames(wanted));
  const left = wanted.filter((id) => !names.has(id));
  if (left.length === 0) return names;
  const rows = await store.db
    .selectFrom("entry")
    .select(["subject", "body"])
    .where("subject", "in", left)
    .where("play_seq", "is", null)
    .where("centre_id", "=", centreId)
    .where("kind", "=", "staff.joined")
    .where("body", "is not", null)
    .orderBy("seq")
    .execute();
  for (const { subject, body } of rows) {
    if (subject && body) names.set(subject, (JSON.parse(body) as { name: string }).name);
  }
  return names;
}

export const staffIn = (events: readonly Stamped[]): readonly string[] =>
  events.flatMap(({ actor }) => ("userId" in actor ? actor.userId : []));
