/** What fellow learners observed of somebody in role-plays [TR9]. */
import { peerTalks } from "../../lesson/triad/peer.ts";
import type { PeerObservations } from "../../protocol/lesson.ts";
import type { Store } from "../store/store.ts";
import { headerOf, kindOf } from "./body.ts";
import type { KnownLessons } from "./known.ts";
import { namesIn } from "./names.ts";

/** Lessons read for one learner, the newest. */
const READ = 200;

/** Headers of those in which groups were formed: the others need not be read. */
async function withGroups(
  db: Store["db"],
  rows: readonly { readonly id: string }[],
): Promise<ReadonlySet<string | null>> {
  if (rows.length === 0) return new Set();
  const entries = await db
    .selectFrom("entry")
    .select("play_id")
    .distinct()
    .where(
      "play_id",
      "in",
      rows.map(({ id }) => headerOf(id)),
    )
    .where("play_seq", "is", null)
    .where("kind", "=", kindOf("GroupsFormed"))
    .execute();
  return new Set(entries.map(({ play_id }) => play_id));
}

/** Of lessons of these classes; null: of all that the learner is or was in. */
export async function peerObservations(
  store: Pick<Store, "db">,
  known: KnownLessons,
  learnerId: string,
  classIds: readonly string[] | null,
): Promise<PeerObservations> {
  const { db } = store;
  const enrolled = await db
    .selectFrom("enrolment")
    .select("class_id")
    .where("learner_id", "=", learnerId)
    .execute();
  const classes = enrolled.flatMap(({ class_id: id }) =>
    classIds === null || classIds.includes(id) ? id : [],
  );
  if (classes.length === 0) return { talks: [], names: {} };
  const rows = await db
    .selectFrom("lesson")
    .selectAll()
    .where("class_id", "in", classes)
    .where("erased_at", "is", null)
    .where("started_at", "is not", null)
    .orderBy("started_at", "desc")
    .limit(READ)
    .execute();
  const talks: PeerObservations["talks"][number][] = [];
  const inGroups = await withGroups(db, rows);
  for (const row of rows) {
    if (!inGroups.has(headerOf(row.id))) continue;
    const lesson = { id: row.id, title: row.title };
    const own = peerTalks(await known.stateOf(db, row), learnerId);
    talks.push(...own.toReversed().map((each) => ({ ...each, lesson })));
  }
  const people = talks.flatMap(({ talk: { customer, observers, ticks, accounts } }) => [
    customer,
    ...observers,
    ...[...ticks, ...accounts].map(({ by }) => by),
  ]);
  const others = new Set(people.filter((id) => id !== "" && id !== learnerId));
  return { talks, names: await namesIn(store, classes, [...others]) };
}
