/**
 * Checks a pack from its file alone: every hash, salt and signature of its lines, and that its
 * document is what those lines give. docs/EVIDENCE_PACK.md says what that proves.
 */
import { packDocumentOf } from "../../assess/export/document.ts";
import { ok, refused, type Result } from "../../play/result.ts";
import { checkContent, type Known } from "../evidence/checkLine.ts";
import { fingerprint, signatureHolds } from "../evidence/checkpoint.ts";
import { fault, type Fault } from "../evidence/fault.ts";
import { genesis, hashOf } from "../log/entry.ts";
import { hashOfJson } from "./canonical.ts";
import { firstDifference } from "./difference.ts";
import {
  headerOf,
  PACK_FORMAT,
  packFile,
  type PackFile,
  type Stretch,
  type WholeLine,
} from "./fileShape.ts";
import { EXPORT_KIND, sourcesFrom, type ExportBody } from "./refold.ts";

export interface PackReport {
  readonly file: PackFile;
  /** Lines whose content the pack holds, and headers of others between them. */
  readonly lines: number;
  readonly between: number;
  readonly signedBy: readonly string[];
  /** Lines whose content was erased. */
  readonly erased: readonly number[];
  /** SHA-256 of the document. */
  readonly document: string;
  /** The line by which the centre's log records this export; null where it was not reached. */
  readonly exported: WholeLine | null;
  readonly fault: Fault | null;
}

/** Whether a text begins as a pack does, however it is laid out. */
export const looksLikePack = (beginning: string): boolean =>
  /^\uFEFF?\s*\{\s*"redress"\s*:\s*"evidence pack"/.test(beginning);

/** Refused if it is no pack of this format. */
export function checkPack(
  json: string,
  known: Known,
): Result<PackReport, "not-a-pack" | "other-format"> {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch {
    return refused("not-a-pack", "This file is cut or damaged: it is not whole JSON.");
  }
  const format = (value as { readonly format?: unknown } | null)?.format;
  if (format !== PACK_FORMAT) {
    return refused(
      "other-format",
      `This pack has format ${JSON.stringify(format)}; this program reads format ${PACK_FORMAT}. Check it with the version of Redress that made it, or a newer one.`,
    );
  }
  const read = packFile.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return refused(
      "not-a-pack",
      `This does not read as an evidence pack: ${issue?.path.join(".")}: ${issue?.message}.`,
    );
  }
  const file = read.data;
  const all = file.chain.flatMap(({ lines }) => lines);
  const lines = all.filter((line) => !Array.isArray(line)) as readonly WholeLine[];
  const exported = lines.findLast(({ kind }) => kind === EXPORT_KIND) ?? null;
  const wrong =
    badKey(file) ??
    checkChain(file, known) ??
    (exported ? null : fault("missing", 0, "The line that records this export is missing.")) ??
    checkDocument(file, lines, exported!);
  const counted = file.chain.map(({ checkpoint }) => checkpoint.keyId);
  return ok({
    file,
    lines: lines.length,
    between: all.length - lines.length,
    signedBy: [...new Set(counted)],
    erased: lines.filter(({ body }) => body === null).map(({ seq }) => seq),
    document: hashOfJson(file.document),
    exported,
    fault: wrong,
  });
}

function badKey({ keys }: PackFile): Fault | null {
  for (const { id, publicKey } of keys) {
    let print: string | null;
    try {
      print = fingerprint(publicKey);
    } catch {
      print = null;
    }
    if (print !== id) return fault("signature", 0, `The key ${id} is not the key it says it is.`);
  }
  return null;
}

function checkChain(file: PackFile, known: Known): Fault | null {
  let last: { readonly seq: number; readonly head: string } | null = null;
  for (const stretch of file.chain) {
    const [first] = stretch.lines;
    if (!first) return fault("missing", 0, "A stretch of the chain has no line.");
    const { seq } = headerOf(first);
    const before =
      seq === 1 ? genesis(file.sources.centre.id) : last?.seq === seq - 1 ? last.head : null;
    if (before !== null && before !== stretch.before) {
      return fault("altered", seq, `Line ${seq} does not follow from the line before it.`);
    }
    if (last && seq <= last.seq) {
      return fault("moved", seq, `Line ${seq} stands after line ${last.seq}: lines were moved.`);
    }
    const wrong: Fault | null = checkStretch(file, stretch, known);
    if (wrong) return wrong;
    last = stretch.checkpoint;
  }
  return null;
}

/** Every line of a stretch up to the signature that covers it. */
function checkStretch(file: PackFile, stretch: Stretch, known: Known): Fault | null {
  const { checkpoint } = stretch;
  let head = stretch.before;
  let next = headerOf(stretch.lines[0]!).seq;
  for (const line of stretch.lines) {
    const header = headerOf(line);
    if (header.seq !== next) {
      return fault("missing", next, `Line ${next} is missing: line ${header.seq} follows.`);
    }
    next += 1;
    head = hashOf(head, header);
    if (Array.isArray(line)) continue;
    if (line.hash !== head) {
      return fault("altered", line.seq, `Line ${line.seq}, or a line before it, was altered.`);
    }
    const wrong = checkContent({ line: "entry", ...line }, known);
    if (wrong) return wrong;
  }
  const from = headerOf(stretch.lines[0]!).seq;
  const among = `one or more of the lines ${from} to ${next - 1}`;
  if (checkpoint.seq !== next - 1 || checkpoint.head !== head) {
    return fault(
      "contradicted",
      from,
      `The signature at line ${checkpoint.seq} is over other lines: ${among} was altered, added or taken out.`,
    );
  }
  const key = file.keys.find(({ id }) => id === checkpoint.keyId);
  if (!key || !signatureHolds(file.sources.centre.id, checkpoint, key.publicKey)) {
    return fault(
      "signature",
      from,
      `The signature at line ${checkpoint.seq} was not made by a key of this file. Either it was altered or ${among} was.`,
    );
  }
  if (known.keys.length > 0 && !known.keys.includes(checkpoint.keyId)) {
    return fault(
      "unsigned",
      from,
      `The lines ${from} to ${next - 1} are not signed by the key you named.`,
    );
  }
  return null;
}

/** The document against what its lines give, and against what the centre's log says was exported. */
function checkDocument(
  file: PackFile,
  lines: readonly WholeLine[],
  exported: WholeLine,
): Fault | null {
  let folded: unknown;
  let recorded: Partial<ExportBody>;
  let sources: string;
  try {
    folded = JSON.parse(JSON.stringify(packDocumentOf(sourcesFrom(file.sources, lines))));
    recorded = { ...(JSON.parse(exported.body ?? "{}") as Partial<ExportBody>) };
    sources = hashOfJson(file.sources);
  } catch {
    // Whoever signs with a key of their own can sign anything, also what is no pack at all.
    return fault("altered", 0, "What this pack says it is made of does not read as a pack.");
  }
  const difference = firstDifference(file.document, folded);
  if (recorded.sources !== sources) {
    return fault(
      "altered",
      0,
      `The part “sources” (names, unit, agreements) is not what the centre exported by line ${exported.seq}.${difference ? ` The document differs at: ${difference}.` : ""}`,
    );
  }
  const asExported = recorded.document === hashOfJson(file.document);
  if (difference !== null) {
    return fault(
      "altered",
      0,
      asExported
        ? `The document is as the centre exported it, but this program reads its lines otherwise (${difference}). It was made by Redress ${file.program}: check it with that version.`
        : `The document was altered: ${difference}.`,
    );
  }
  return asExported
    ? null
    : fault(
        "altered",
        0,
        `Lines were left out: by line ${exported.seq} the centre exported another document.`,
      );
}
