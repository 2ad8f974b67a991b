/** Whom the server knows already, as far as a CSV may speak of them. */
import type { Kysely } from "kysely";
import { may } from "../../../protocol/access.ts";
import { learnerMatters } from "../../access/matter.ts";
import type { AskedOfClass } from "../asked.ts";
import type { Schema } from "../../store/schema.ts";

export interface Known {
  readonly id: string;
  readonly name: string;
  readonly reference: string | null;
  /** In the class: now, before (and taken out), or never. */
  readonly here: "now" | "before" | "never";
  /** In another class that is open. */
  readonly elsewhere: boolean;
  /** Whoever asks may not put them into this class: they are other people's learner. */
  readonly others: boolean;
}

/** Everybody who is or was in the class, and everybody of the centre with one of the references. */
export async function knownTo(
  db: Kysely<Schema>,
  { viewer, centreId, classId }: Pick<AskedOfClass, "viewer" | "centreId" | "classId">,
  references: readonly string[],
): Promise<readonly Known[]> {
  const here = await db
    .selectFrom("enrolment")
    .innerJoin("learner", "learner.id", "enrolment.learner_id")
    .select(["learner.id", "learner.name", "learner.reference", "enrolment.removed_at"])
    .where("enrolment.class_id", "=", classId)
    .where("learner.erased_at", "is", null)
    .orderBy("learner.id")
    .execute();
  const known = new Map<string, Known>(
    here.map(({ id, name, reference, removed_at }) => [
      id,
      {
        id,
        name,
        reference,
        here: removed_at === null ? "now" : "before",
        elsewhere: false,
        others: false,
      },
    ]),
  );
  if (references.length === 0) return [...known.values()];
  const named = await db
    .selectFrom("learner")
    .select(["id", "name", "reference"])
    .where("centre_id", "=", centreId)
    .where("reference", "in", references)
    .where("erased_at", "is", null)
    .orderBy("id")
    .execute();
  const strangers = named.filter(({ id }) => known.get(id)?.here !== "now").map(({ id }) => id);
  const busy = new Set<string>();
  if (strangers.length > 0) {
    const rows = await db
      .selectFrom("enrolment")
      .innerJoin("class", "class.id", "enrolment.class_id")
      .select("enrolment.learner_id")
      .where("enrolment.learner_id", "in", strangers)
      .where("enrolment.removed_at", "is", null)
      .where("class.closed_at", "is", null)
      .execute();
    for (const { learner_id } of rows) busy.add(learner_id);
  }
  const newHere = named.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  const matters = await learnerMatters(db, centreId, newHere);
  for (const { id, name, reference } of named) {
    const matter = matters.get(id);
    known.set(id, {
      id,
      name,
      reference,
      here: known.get(id)?.here ?? "never",
      elsewhere: busy.has(id),
      others: matter !== undefined && !may(viewer, "learner.enrol", matter),
    });
  }
  return [...known.values()];
}
