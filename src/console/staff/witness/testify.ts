/** Sends a testimony, its file first. */
import type { FileRef } from "../../../assess/event.ts";
import { ok } from "../../../play/result.ts";
import type { Testimony } from "../../../protocol/assessment.ts";
import { ask, done, path, sendFile, type Asked } from "../parts/ask.ts";
import { fileAnswer } from "./asked.ts";
import type { Draft } from "./draft.ts";

/** A file that the server has: sent once, it is not sent again because something else was refused. */
export interface StoredFile {
  readonly file: File;
  readonly ref: FileRef;
}

export async function testify(
  token: string,
  draft: Draft,
  file: File | null,
  stored: { current: StoredFile | null },
): Promise<Asked<null>> {
  if (file && stored.current?.file !== file) {
    const to = `${path("witness", token, "files")}?name=${encodeURIComponent(file.name)}`;
    const sent = await sendFile(fileAnswer, to, file);
    if (!sent.ok) return sent;
    stored.current = { file, ref: sent.value };
  }
  const body: Testimony = {
    name: draft.name.trim(),
    role: draft.role.trim(),
    relation: draft.relation.trim(),
    when: draft.when,
    where: draft.where.trim(),
    seen: draft.seen.trim(),
    file: file ? (stored.current?.ref ?? null) : null,
    confirmed: true,
  };
  const given = await ask(done, "POST", path("witness", token), body);
  return given.ok ? ok(null) : given;
}
