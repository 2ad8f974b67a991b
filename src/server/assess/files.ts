/**
 * Files of assessments: kept unaltered in the database, named by an event, and looked up by it [AD10].
 * The event has the hash of the bytes, so the log proves them too.
 */
import { createHash, randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { AssessmentEvent, FileRef } from "../../assess/event.ts";
import { ok, refused, type Result } from "../../play/result.ts";
import {
  FILES_BYTES,
  FILES_MOST,
  NAME_MOST,
  WITNESS_FILES,
} from "../../protocol/assessmentBounds.ts";
import type { Context } from "../context.ts";
import type { Store, Tx } from "../store/store.ts";
import { fileType, TAKEN } from "./fileType.ts";

/** Control characters, and what turns the text behind it round. */
const ODD = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** A name without the folders that a browser or somebody wicked put before it. */
export function fileName(said: string): string {
  const last = said.split(/[/\\]/).at(-1)!.replaceAll(ODD, "").trim();
  return last === "" || /^\.+$/.test(last) ? "file" : [...last].slice(-NAME_MOST / 2).join("");
}

/** Keeps a file. The same bytes under the same name again are the file that is there. */
export async function keepFile(
  { log, clock }: Pick<Context, "log" | "clock">,
  centreId: string,
  assessmentId: string,
  by: string,
  said: string,
  bytes: Buffer,
): Promise<Result<FileRef, "empty" | "wrong-type" | "not-found" | "too-many">> {
  if (bytes.length === 0) return refused("empty", "There is nothing in this file.");
  const type = fileType(bytes);
  if (type === null) return refused("wrong-type", TAKEN);
  const name = fileName(said);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  // Behind the log's lock, so that nobody is erased meanwhile.
  return log.write<FileRef, "not-found" | "too-many">(centreId, async (tx) => {
    const there = await tx
      .selectFrom("assessment")
      .select("id")
      .where("id", "=", assessmentId)
      .where("erased_at", "is", null)
      .executeTakeFirst();
    if (!there) return refused("not-found", "There is no such assessment here.");
    const files = await tx
      .selectFrom("assess_file")
      .select(["id", "name", "type", "bytes", "sha256", "uploaded_by"])
      .where("assessment_id", "=", assessmentId)
      .execute();
    const same = files.find((file) => file.sha256 === sha256 && file.name === name);
    if (same) {
      const { uploaded_by: _, ...file } = same;
      return ok({ value: file, drafts: [] });
    }
    const all = files.reduce((sum, file) => sum + file.bytes, bytes.length);
    const own = files.filter(({ uploaded_by }) => uploaded_by === by).length;
    const most = by.startsWith("witness:") ? WITNESS_FILES : FILES_MOST;
    if (own >= most || files.length >= FILES_MOST || all > FILES_BYTES) {
      return refused("too-many", "No more files fit. Say in words where the rest can be seen.");
    }
    const file = { id: randomUUID(), name, type, bytes: bytes.length, sha256 };
    await tx
      .insertInto("assess_file")
      .values({
        ...file,
        assessment_id: assessmentId,
        content: bytes,
        uploaded_at: clock(),
        uploaded_by: by,
        attached_at: null,
      })
      .execute();
    return ok({ value: file, drafts: [] });
  });
}

/** Days after which a file that no event names is taken for left over. */
const LOOSE_DAYS = 30;

/** Takes away what was uploaded and never attached. */
export async function dropLooseFiles({ store, clock }: Context): Promise<void> {
  await store.db
    .deleteFrom("assess_file")
    .where("attached_at", "is", null)
    .where("uploaded_at", "<", clock() - LOOSE_DAYS * 86_400_000)
    .execute();
}

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
