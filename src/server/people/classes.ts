/** Classes: made, named, closed, opened again. */
import { randomUUID } from "node:crypto";
import { ok, refused, type Result } from "../../play/result.ts";
import { may, type Viewer } from "../../protocol/access.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../log/entry.ts";
import type { Store, Tx } from "../store/store.ts";
import { endSessionsIn } from "./learnerSession.ts";
import type { AskedOfClass } from "./asked.ts";

type Staff = Extract<Viewer, { kind: "staff" }>;

/** Whoever makes a class is on its staff, if they can be: an administrator alone cannot. */
export async function makeClass(
  { log, clock }: Context,
  { userId, centreId, roles }: Staff,
  name: string,
): Promise<string> {
  const id = randomUUID();
  const teaches = roles.includes("tutor") || roles.includes("assessor");
  await log.write(centreId, async (tx) => {
    await tx
      .insertInto("class")
      .values({
        id,
        centre_id: centreId,
        name,
        code: null,
        code_expires_at: null,
        created_at: clock(),
        closed_at: null,
        next_seq: 1,
      })
      .execute();
    if (teaches)
      await tx.insertInto("class_staff").values({ class_id: id, user_id: userId }).execute();
    const body = { name, userIds: teaches ? [userId] : [] };
    return ok({
      value: null,
      drafts: [{ kind: "class.made", actor: `staff:${userId}`, classId: id, body }],
    });
  });
  return id;
}

/** The class's row, for a change that a closed class refuses. */
export async function openClassRow(tx: Tx, classId: string): Promise<Result<null, "class-closed">> {
  const { closed_at } = await tx
    .selectFrom("class")
    .select("closed_at")
    .where("id", "=", classId)
    .executeTakeFirstOrThrow();
  return closed_at === null
    ? ok(null)
    : refused("class-closed", "This class is closed. Open it again first.");
}

/** Renames, closes (which ends its code and its sessions) or opens again; what is so already stays. */
export async function changeClass(
  { log, clock }: Context,
  { classId, centreId, actor }: AskedOfClass,
  { name, closed }: { readonly name: string | undefined; readonly closed: boolean | undefined },
): Promise<void> {
  await log.write(centreId, async (tx) => {
    const was = await tx
      .selectFrom("class")
      .select(["name", "closed_at"])
      .where("id", "=", classId)
      .executeTakeFirstOrThrow();
    const drafts: Draft[] = [];
    const change = tx.updateTable("class").where("id", "=", classId);
    if (name !== undefined && name !== was.name) {
      await change.set({ name }).execute();
      drafts.push({ kind: "class.renamed", actor, classId, body: { name, was: was.name } });
    }
    if (closed === true && was.closed_at === null) {
      await change.set({ closed_at: clock(), code: null, code_expires_at: null }).execute();
      await endSessionsIn(tx, classId);
      drafts.push({ kind: "class.closed", actor, classId, body: {} });
    }
    if (closed === false && was.closed_at !== null) {
      await change.set({ closed_at: null }).execute();
      drafts.push({ kind: "class.reopened", actor, classId, body: {} });
    }
    return ok({ value: null, drafts });
  });
}

export interface ClassLine {
  readonly id: string;
  readonly name: string;
  /** Whether the viewer manages the class: to others its code is not told. */
  readonly manages: boolean;
  /** Null if there is none, if it is over, and for those who do not manage the class. */
  readonly code: string | null;
  readonly codeExpiresAt: number | null;
  readonly createdAt: number;
  readonly closedAt: number | null;
  /** How many are on the roster. */
  readonly learners: number;
}

/** The classes a viewer may know of, open ones first, newest first. */
export async function listClasses(
  { db }: Store,
  viewer: Staff,
  now: number,
): Promise<readonly ClassLine[]> {
  const { centreId } = viewer;
  const rows = await db
    .selectFrom("class")
    .select(["id", "name", "code", "code_expires_at", "created_at", "closed_at"])
    .where("centre_id", "=", centreId)
    .orderBy("created_at", "desc")
    .orderBy("id")
    .execute();
  const staff = await db
    .selectFrom("class_staff")
    .innerJoin("class", "class.id", "class_staff.class_id")
    .select("class_staff.class_id")
    .where("class.centre_id", "=", centreId)
    .where("class_staff.user_id", "=", viewer.userId)
    .execute();
  const counts = await db
    .selectFrom("enrolment")
    .innerJoin("class", "class.id", "enrolment.class_id")
    .select(({ fn }) => ["enrolment.class_id", fn.countAll<number>().as("learners")])
    .where("class.centre_id", "=", centreId)
    .where("enrolment.removed_at", "is", null)
    .groupBy("enrolment.class_id")
    .execute();
  const own = new Set(staff.map(({ class_id }) => class_id));
  const learners = new Map(counts.map(({ class_id, learners }) => [class_id, Number(learners)]));
  const lines = rows.flatMap((row): ClassLine[] => {
    const classStaff = own.has(row.id) ? [viewer.userId] : [];
    const matter = { centreId, classId: row.id, classStaff };
    if (!may(viewer, "class.list", matter)) return [];
    const manages = may(viewer, "class.manage", matter);
    return [
      {
        id: row.id,
        name: row.name,
        manages,
        ...shownCode(row, manages, now),
        createdAt: row.created_at,
        closedAt: row.closed_at,
        learners: learners.get(row.id) ?? 0,
      },
    ];
  });
  return lines.toSorted((a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null));
}

/** The code of a class while it lasts, for those who manage the class. */
export function shownCode(
  row: { readonly code: string | null; readonly code_expires_at: number | null },
  manages: boolean,
  now: number,
): { readonly code: string | null; readonly codeExpiresAt: number | null } {
  const live = manages && row.code !== null && (row.code_expires_at ?? 0) > now;
  return live
    ? { code: row.code, codeExpiresAt: row.code_expires_at }
    : { code: null, codeExpiresAt: null };
}
