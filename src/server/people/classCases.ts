/** The cases set for a class. */
import { ok, refused, type Result } from "../../play/result.ts";
import type { Context } from "../context.ts";
import type { AskedOfClass } from "./asked.ts";
import { openClassRow } from "./classes.ts";

export interface SetCase {
  readonly caseId: string;
  readonly title: string;
  /** Its version here now; null if this server has the case no more. */
  readonly hash: string | null;
  readonly setAt: number;
}

/** In the order in which they were set. */
export async function classCases(
  { store, editions }: Context,
  classId: string,
): Promise<readonly SetCase[]> {
  const rows = await store.db
    .selectFrom("assignment")
    .select(["case_id", "set_at"])
    .where("class_id", "=", classId)
    .orderBy("set_at")
    .orderBy("case_id")
    .execute();
  const here = editions.cases;
  return rows.map(({ case_id, set_at }) => ({
    caseId: case_id,
    title: here.get(case_id)?.title ?? case_id,
    hash: here.get(case_id)?.hash ?? null,
    setAt: set_at,
  }));
}

/** Sets these and no others. One that was set before and stays keeps its time. */
export const setClassCases = (
  { log, clock, editions }: Context,
  { classId, centreId, actor }: AskedOfClass,
  asked: readonly string[],
): Promise<Result<null, "no-such-case" | "class-closed">> =>
  log.write<null, "no-such-case" | "class-closed">(centreId, async (tx) => {
    const open = await openClassRow(tx, classId);
    if (!open.ok) return open;
    const caseIds = [...new Set(asked)];
    const rows = await tx
      .selectFrom("assignment")
      .select("case_id")
      .where("class_id", "=", classId)
      .execute();
    const before = new Set(rows.map(({ case_id }) => case_id));
    const added = caseIds.filter((id) => !before.has(id));
    const taken = [...before].filter((id) => !caseIds.includes(id));
    if (added.some((id) => !editions.cases.has(id))) {
      return refused("no-such-case", "This server does not have one of these cases. Choose again.");
    }
    if (added.length === 0 && taken.length === 0) return ok({ value: null, drafts: [] });
    if (taken.length > 0) {
      await tx
        .deleteFrom("assignment")
        .where("class_id", "=", classId)
        .where("case_id", "in", taken)
        .execute();
    }
    if (added.length > 0) {
      const set = { class_id: classId, set_at: clock(), set_by: actor };
      await tx
        .insertInto("assignment")
        .values(added.map((case_id) => ({ ...set, case_id })))
        .execute();
    }
    return ok({
      value: null,
      drafts: [{ kind: "class.cases-set", actor, classId, body: { caseIds } }],
    });
  });
