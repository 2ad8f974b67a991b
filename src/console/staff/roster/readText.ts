/** A roster file as text, whatever program wrote it. */
import { ok, refused, type Result } from "../../../play/result.ts";
import { ROSTER_BYTES } from "../../../protocol/roster.ts";

/** Bytes of the longest roster in UTF-16, which takes two where UTF-8 takes one. */
const LARGEST_FILE = 2 * ROSTER_BYTES;

const tooLarge = () =>
  refused(
    "too-large",
    `This file is larger than a roster can be (${ROSTER_BYTES / 1024} kB). Choose a CSV file, or split it.`,
  );

/** The encoding by the byte order mark; without one UTF-8, and Windows’ own where that does not fit. */
function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Text of a file; refused if it is too large, or plainly no text. */
export function readText(bytes: Uint8Array): Result<string, "too-large" | "no-text"> {
  if (bytes.length > LARGEST_FILE) return tooLarge();
  const text = decode(bytes);
  if (text.includes("\0") || text.startsWith("PK")) {
    return refused(
      "no-text",
      "This file is no text. In the spreadsheet, save the sheet as CSV, and choose that file.",
    );
  }
  return new TextEncoder().encode(text).length > ROSTER_BYTES ? tooLarge() : ok(text);
}
