/** A centre full of classes on a server that is up: staff by its interface, the rest by its tables. */
import { randomBytes, randomUUID } from "node:crypto";
import { tokenHash } from "../../src/server/signin/token.ts";
import { LEARNER_COOKIE } from "../../src/server/people/learnerSession.ts";
import type { Store } from "../../src/server/store/store.ts";

export interface Learner {
  readonly id: string;
  readonly cookie: string;
}

export interface SchoolClass {
  readonly id: string;
  readonly learners: readonly Learner[];
}

export interface School {
  readonly centreId: string;
  /** Of somebody who watches every class. */
  readonly staffCookie: string;
  readonly classes: readonly SchoolClass[];
}

const DAY = 86_400_000;
/** Rows of one insert: SQLite binds so many values only. */
const ROWS = 500;

async function signUp(server: string, setupLink: string): Promise<string> {
  const answer = await fetch(`${server}/api/setup`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      token: setupLink.slice(setupLink.lastIndexOf("/") + 1),
      centreName: "Harbour College",
      name: "Ros Abiola",
      email: "ros@harbour.example",
      password: "four plain words here",
    }),
  });
  if (!answer.ok) throw new Error(`No centre was made: ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}

/** `sizes`: how many learners each class has. */
export async function makeSchool(
  { db }: Store,
  { server, setupLink, caseId }: { server: string; setupLink: string; caseId: string },
  sizes: readonly number[],
): Promise<School> {
  const staffCookie = await signUp(server, setupLink);
  const member = await db.selectFrom("membership").selectAll().executeTakeFirstOrThrow();
  const { user_id, centre_id: centreId } = member;
  await db
    .insertInto("membership")
    .values({ user_id, centre_id: centreId, role: "tutor" })
    .execute();
  const now = Date.now();
  const classes: SchoolClass[] = [];
  for (const [at, size] of sizes.entries()) {
    const class_id = randomUUID();
    await db
      .insertInto("class")
      .values({
        id: class_id,
        centre_id: centreId,
        name: `Group ${at + 1}`,
        code: null,
        code_expires_at: null,
        created_at: now,
        closed_at: null,
        next_seq: 1,
      })
      .execute();
    await db.insertInto("class_staff").values({ class_id, user_id }).execute();
    await db
      .insertInto("assignment")
      .values({ class_id, case_id: caseId, set_at: now, set_by: user_id })
      .execute();
    const learners = Array.from({ length: size }, (_, n) => ({
      id: randomUUID(),
      name: `Learner ${n + 1}`,
      token: randomBytes(32).toString("base64url"),
    }));
    for (let from = 0; from < size; from += ROWS) {
      const some = learners.slice(from, from + ROWS);
      await db
        .insertInto("learner")
        .values(
          some.map(({ id, name }) => ({
            id,
            centre_id: centreId,
            name,
            reference: null,
            pin_hash: null,
            created_at: now,
            erased_at: null,
          })),
        )
        .execute();
      await db
        .insertInto("enrolment")
        .values(
          some.map(({ id }) => ({
            class_id,
            learner_id: id,
            enrolled_at: now,
            removed_at: null,
            play_id: null,
            seen_at: null,
          })),
        )
        .execute();
      await db
        .insertInto("learner_session")
        .values(
          some.map(({ id, token }) => ({
            token_hash: tokenHash(token),
            learner_id: id,
            class_id,
            created_at: now,
            expires_at: now + DAY,
          })),
        )
        .execute();
    }
    classes.push({
      id: class_id,
      learners: learners.map(({ id, token }) => ({ id, cookie: `${LEARNER_COOKIE}=${token}` })),
    });
  }
  return { centreId, staffCookie, classes };
}
