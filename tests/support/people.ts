/** A centre with a class and learners, straight in the tables: what most server tests begin with. */
import { genesis } from "../../src/server/log/entry.ts";
import type { Store } from "../../src/server/store/store.ts";

let made = 0;

/** An id nobody else in this test run has. */
export const anId = (kind: string): string => `${kind}-${++made}`;

export async function aCentre(store: Store, at = 0): Promise<string> {
  const id = anId("centre");
  await store.db
    .insertInto("centre")
    .values({ id, name: `Harbour College ${id}`, created_at: at, retention_days: null })
    .execute();
  await store.db
    .insertInto("chain")
    .values({ centre_id: id, next_seq: 1, head: genesis(id) })
    .execute();
  return id;
}

export async function aClass(
  store: Store,
  centreId: string,
  staff: readonly string[] = [],
): Promise<string> {
  const id = anId("class");
  await store.db
    .insertInto("class")
    .values({
      id,
      centre_id: centreId,
      name: `Group ${id}`,
      code: null,
      code_expires_at: null,
      created_at: 0,
      closed_at: null,
      next_seq: 1,
    })
    .execute();
  for (const user_id of staff) {
    await store.db.insertInto("class_staff").values({ class_id: id, user_id }).execute();
  }
  return id;
}

export async function aLearner(
  store: Store,
  centreId: string,
  classId: string,
  name = "Imran Doyle",
): Promise<string> {
  const id = anId("learner");
  await store.db
    .insertInto("learner")
    .values({
      id,
      centre_id: centreId,
      name,
      reference: null,
      pin_hash: null,
      created_at: 0,
      erased_at: null,
    })
    .execute();
  await store.db
    .insertInto("enrolment")
    .values({
      class_id: classId,
      learner_id: id,
      enrolled_at: 0,
      removed_at: null,
      play_id: null,
      seen_at: null,
    })
    .execute();
  return id;
}
