/** A file of a story as it is open in the page. */
import { MOST_TEXT } from "../../../workshop/bounds.ts";

/** A file on the author's disk, as far as the browser lets this page see it. */
export interface DiskFile {
  /** Within what was opened, "/" between the parts. */
  readonly path: string;
  /** The file as it is now. Rejects where the browser does not let it be read (again). */
  readonly read: () => Promise<File>;
  /** It may be looked at again and again without asking. */
  readonly live: boolean;
}

export interface OpenFile {
  readonly path: string;
  /** As it stands in the page: lines end with "\n", no byte order mark. */
  readonly text: string;
  /** As it was last read from disk; null for a text begun in the page. */
  readonly onDisk: string | null;
  /** What has since appeared on disk beside unsaved edits here, or null. */
  readonly newer: string | null;
  readonly lines: "\n" | "\r\n";
  readonly mark: boolean;
  readonly from: DiskFile | null;
  /** When the file on disk was last changed, in ms; what tells whether to read it again. */
  readonly changed: number;
}

/** Bytes of one file that this page reads: a whole story may not have more. */
const MOST_BYTES = MOST_TEXT;

const MARK = "\uFEFF";

/** Text as it is edited here: one kind of line end, no byte order mark. */
const plainText = (raw: string): string =>
  (raw.startsWith(MARK) ? raw.slice(1) : raw).replaceAll(/\r\n?/g, "\n");

/** A file's text as it should lie on disk: with the line ends and the mark that it came with. */
export const textForDisk = ({ text, lines, mark }: OpenFile): string =>
  (mark ? MARK : "") + (lines === "\n" ? text : text.replaceAll("\n", lines));

export const unsaved = ({ text, onDisk }: OpenFile): boolean => text !== onDisk;

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Reads a file from disk, or says in words why not. */
export async function readDisk(from: DiskFile): Promise<OpenFile | string> {
  let file: File;
  let raw: string;
  try {
    file = await from.read();
    if (file.size > MOST_BYTES) {
      return `${from.path} was not opened: it is ${megabytes(file.size)}, and this page reads files up to ${megabytes(MOST_BYTES)}. A story can be split into several files with INCLUDE.`;
    }
    // The decoder must leave the mark in place, so that it can be put back.
    raw = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch {
    return `${from.path} could not be read. It may have been moved or changed since; open it again.`;
  }
  const text = plainText(raw);
  return {
    path: from.path,
    text,
    onDisk: text,
    newer: null,
    lines: raw.includes("\r\n") ? "\r\n" : "\n",
    mark: raw.startsWith(MARK),
    from,
    changed: file.lastModified,
  };
}
