/** Finding a learner of a centre, also one who is in no class any more: they may ask for their data. */
import { LEARNERS_SHOWN, type LearnersFound } from "../../protocol/learners.ts";
import type { Store } from "../store/store.ts";

/** Letters without case and accents: SQLite knows neither, so the comparing is done here. */
const plain = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

const byName = new Intl.Collator("en-GB");

/** Those whose name or reference has the words; all for "". Who is erased is nobody's to find. */
export async function findLearners(
  { db }: Pick<Store, "db">,
  centreId: string,
  search: string,
): Promise<LearnersFound> {
  const all = await db
    .selectFrom("learner")
    .select(["id", "name", "reference"])
    .where("centre_id", "=", centreId)
    .where("erased_at", "is", null)
    .execute();
  const wanted = plain(search.trim());
  const fitting = all
    .filter(({ name, reference }) => plain(`${name} ${reference ?? ""}`).includes(wanted))
    .toSorted((a, b) => byName.compare(a.name, b.name) || byName.compare(a.id, b.id));
  const shown = fitting.slice(0, LEARNERS_SHOWN);
  const places = shown.length
    ? await db
        .selectFrom("enrolment")
        .innerJoin("class", "class.id", "enrolment.class_id")
        .select(["enrolment.learner_id", "class.name"])
        .where(
          "enrolment.learner_id",
          "in",
          shown.map(({ id }) => id),
        )
        .where("enrolment.removed_at", "is", null)
        .orderBy("class.name")
        .execute()
    : [];
  const classesOf = Map.groupBy(places, ({ learner_id }) => learner_id);
  return {
    learners: shown.map((learner) => ({
      ...learner,
      classes: (classesOf.get(learner.id) ?? []).map(({ name }) => name),
    })),
    fitting: fitting.length,
  };
}
