/** Files of assessments: kept unaltered, named by an event, and looked up by it. */
import { isDeepStrictEqual } from "node:util";
import type { AssessmentEvent, FileRef } from "../../assess/event.ts";
import { refused, type Result } from "../../play/result.ts";
import type { Store, Tx } from "../store/store.ts";

/** The file an event names. */
export function fileOf(event: AssessmentEvent): FileRef | null {
  switch (event.type) {
    case "QuestionAnswered":
      return event.recording;
    case "ProductAttached":
    case "WitnessTestified":
      return event.file;
    default:
      return null;
  }
}

/** A file as it stands in the tables, without its bytes. */
export const fileRow = (db: Store["db"] | Tx, assessmentId: string, id: string) =>
  db
    .selectFrom("assess_file")
    .select(["id", "name", "type", "bytes", "sha256", "uploaded_by"])
    .where("assessment_id", "=", assessmentId)
    .where("id", "=", id)
    .executeTakeFirst();

/** Null if an event may name the file, which is then attached; else why not. */
export async function fileFault(
  tx: Tx,
  assessmentId: string,
  file: FileRef,
  at: number,
): Promise<Result<never, "no-such-file"> | null> {
  const row = await fileRow(tx, assessmentId, file.id);
  if (row) {
    const { id, name, type, bytes, sha256 } = row;
    if (isDeepStrictEqual({ ...file }, { id, name, type, bytes, sha256 })) {
      await tx
        .updateTable("assess_file")
        .set((eb) => ({ attached_at: eb.fn.coalesce("attached_at", eb.val(at)) }))
        .where("id", "=", id)
        .execute();
      return null;
    }
  }
  return refused("no-such-file", "This file is not here as described. Send it again first.");
}
