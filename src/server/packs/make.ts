/**
 * A pack made and put on record: the centre's log says who exported what, by the hashes of document
 * and sources, before anything goes out [EX12].
 */
import { packDocumentOf, type PackDocument } from "../../assess/export/document.ts";
import type { PackSources } from "../../assess/export/sources.ts";
import { ok, type Result } from "../../play/result.ts";
import type { Matter, Viewer } from "../../protocol/access.ts";
import type { Context } from "../context.ts";
import { makeCheckpoint } from "../evidence/sign.ts";
import { fromRow } from "../log/rows.ts";
import { hashOfJson } from "./canonical.ts";
import { wholeLine, type PackFileSources, type WholeLine } from "./fileShape.ts";
import { gather } from "./gather.ts";
import { EXPORT_KIND, sourcesFrom, type ExportBody } from "./refold.ts";

export interface MadePack {
  readonly document: PackDocument;
  /** What the document is folded from, and what a file keeps of it. */
  readonly folded: PackSources;
  readonly sources: PackFileSources;
  /** Of the log, in its order; the last records this export. */
  readonly lines: readonly WholeLine[];
  readonly exported: WholeLine;
  /** SHA-256 of the document, hex. */
  readonly hash: string;
  /** Fingerprint of the key that signed. */
  readonly keyId: string;
}

export type Form = "pdf" | "json" | "csv" | "xapi 1.0.3" | "xapi 2.0";

type Asking = Exclude<Viewer, { kind: "nobody" }>;

export async function makePack(
  context: Context,
  viewer: Asking,
  matter: Matter,
  learnerId: string,
  unit: string,
  form: Form,
): Promise<Result<MadePack, "not-found" | "not-yet">> {
  const gathered = await gather(context, viewer, matter, learnerId, unit);
  if (!gathered.ok) return gathered;
  const { sources, lines } = gathered.value;
  const folded = sourcesFrom(sources, lines);
  const document = packDocumentOf(folded);
  const body: ExportBody = {
    unit,
    form,
    document: hashOfJson(document),
    sources: hashOfJson(sources),
  };
  const exported = await record(context, viewer, matter.centreId, learnerId, body);
  const { keyId } = await makeCheckpoint(context, matter.centreId);
  return ok({
    document,
    folded,
    sources,
    lines: [...lines, exported],
    exported,
    hash: body.document,
    keyId,
  });
}

async function record(
  { store, log }: Context,
  viewer: Asking,
  centreId: string,
  learnerId: string,
  body: ExportBody,
): Promise<WholeLine> {
  const actor =
    viewer.kind === "learner" ? `learner:${viewer.learnerId}` : `staff:${viewer.userId}`;
  const written = await log.write(centreId, async (_tx, { next }) =>
    ok({ value: next, drafts: [{ kind: EXPORT_KIND, actor, subject: learnerId, body }] }),
  );
  if (!written.ok) throw new Error("an export cannot be refused by the log");
  const row = await store.db
    .selectFrom("entry")
    .selectAll()
    .where("centre_id", "=", centreId)
    .where("seq", "=", written.value)
    .executeTakeFirstOrThrow();
  return wholeLine(fromRow(row));
}
