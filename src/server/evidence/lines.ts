/** Bytes cut into lines, a piece at a time: an export may be larger than memory. */

export interface TextLine {
  /** From 1. */
  readonly number: number;
  /** Without its end; null if the bytes are not UTF-8, or more than any export has in a line. */
  readonly text: string | null;
  /** Whether the line's end was there. */
  readonly ended: boolean;
}

/** Bytes of a line beyond which nobody reads on; the longest a server writes is about 2 MB. */
const LONGEST = 16_777_216;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decoded(bytes: Buffer): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Cuts at line feeds only. After a line that is too long nothing more is given. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<TextLine> {
  let number = 1;
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      held.push(chunk.subarray(from, at));
      yield { number: number++, text: decoded(Buffer.concat(held)), ended: true };
      held = [];
      size = 0;
      from = at + 1;
    }
    held.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > LONGEST) {
      yield { number, text: null, ended: false };
      return;
    }
  }
  if (size > 0) yield { number, text: decoded(Buffer.concat(held)), ended: false };
}
