/**
 * What a story has printed since the last whole line, and Ink's rules for white space, glue and
 * tags in it.
 */

export const WORDS = 0;
/** Blanks and tabs only, or nothing at all. */
export const BLANK = 1;
export const NEWLINE = 2;
export const GLUE = 3;
/** The start of a text that becomes a value. */
export const STRING = 4;
export const TAG = 5;
export const TAG_END = 6;

export interface Piece {
  readonly kind: number;
  readonly text: string;
}

const mark = (kind: number, text = ""): Piece => ({ kind, text });
export const PIECES = {
  newline: mark(NEWLINE, "\n"),
  glue: mark(GLUE),
  string: mark(STRING),
  tag: mark(TAG),
  tagEnd: mark(TAG_END),
} as const;

const pieceOf = (text: string): Piece =>
  text === "\n" ? PIECES.newline : mark(/^[ \t]*$/.test(text) ? BLANK : WORDS, text);

/** A text as it goes out: newlines among the white space at its ends stand alone, one each end. */
export function piecesOf(text: string): readonly Piece[] {
  if (!text.includes("\n")) return [pieceOf(text)];
  const head = /^[ \t]*\n[ \t\n]*/.exec(text)?.[0] ?? "";
  const headEnd = head.lastIndexOf("\n") + 1;
  const tail = /[ \t\n]*\n[ \t]*$/.exec(text)?.[0] ?? "";
  if (head === "" && tail === "") return [pieceOf(text)];
  const pieces: Piece[] = [];
  const add = (from: number, to: number): void => {
    if (to > from) pieces.push(pieceOf(text.slice(from, to)));
  };
  if (head !== "") {
    add(0, text.indexOf("\n"));
    pieces.push(PIECES.newline);
  }
  const tailStart = tail === "" ? text.length : text.length - tail.length + tail.indexOf("\n");
  // White space before the first newline of the tail stays with the words.
  add(headEnd, tailStart);
  if (tail !== "" && tailStart >= headEnd) {
    pieces.push(PIECES.newline);
    add(text.lastIndexOf("\n") + 1, text.length);
  }
  return pieces;
}

/** Runs of blanks become one, and none are left at either end of a line. */
export function tidy(text: string): string {
  if (!/\t| {2}|^ | $| \n|\n /.test(text)) return text;
  return text.replace(/(?<=^|\n)[ \t]+|[ \t]+(?=\n|$)/g, "").replace(/[ \t]+/g, " ");
}

/** A line as printed, its blanks not yet tidied. */
export interface Line {
  readonly text: string;
  readonly tags: readonly string[];
}

const isMark = (piece: Piece): boolean => piece.kind >= STRING;

/** Where functions that are running began to print; -1 once they have printed words. */
export interface Printing {
  readonly isFunction: boolean;
  printedFrom: number;
}

export class Output {
  items: Piece[] = [];
  /** How many texts-as-values are open. */
  strings = 0;
  /** Whether anything changed since this was last set to false. */
  changed = false;
  /** How many of the first pieces have stayed as they were since this was last set. */
  firm = 0;

  copy(): Output {
    const copy = new Output();
    copy.items = this.items.slice();
    copy.strings = this.strings;
    copy.firm = this.firm;
    return copy;
  }

  clear(): void {
    this.items = [];
    this.strings = 0;
    this.firm = 0;
    this.changed = true;
  }

  /** Marks and glue. Glue takes back the newlines just before it. */
  add(piece: Piece): void {
    if (piece.kind === GLUE) this.#dropNewlines();
    else if (piece.kind === STRING) this.strings++;
    this.items.push(piece);
    this.changed = true;
  }

  /** Words and white space, printed while `frames` are running. */
  print(piece: Piece, frames: readonly Printing[]): void {
    const top = frames[frames.length - 1]!;
    let trim = top.isFunction ? top.printedFrom : -1;
    let glue = -1;
    for (let at = this.items.length - 1; at >= 0; at--) {
      const { kind } = this.items[at]!;
      if (kind === GLUE) {
        glue = at;
        break;
      }
      if (kind === STRING) {
        // A text begun inside the function is not trimmed for the function's sake.
        if (at >= trim) trim = -1;
        break;
      }
    }
    if (glue >= 0 || trim >= 0) {
      if (piece.kind === NEWLINE) return;
      if (piece.kind === WORDS) {
        if (glue >= 0) this.#dropGlue();
        if (trim >= 0) {
          for (let at = frames.length - 1; at >= 0 && frames[at]!.isFunction; at--) {
            frames[at]!.printedFrom = -1;
          }
        }
      }
    } else if (piece.kind === NEWLINE && (this.endsInNewline() || !this.#hasText())) {
      return;
    }
    this.items.push(piece);
    this.changed = true;
  }

  /** When a function ends, the white space it printed last goes. */
  trimFrom(start: number): void {
    for (let at = this.items.length - 1; at >= Math.max(0, start); at--) {
      const { kind } = this.items[at]!;
      if (kind === WORDS) return;
      if (kind === NEWLINE || kind === BLANK) {
        this.items.splice(at, 1);
        this.#cut(at);
      }
    }
  }

  endsInNewline(): boolean {
    for (let at = this.items.length - 1; at >= 0; at--) {
      const piece = this.items[at]!;
      if (isMark(piece) || piece.kind === WORDS) return false;
      if (piece.kind === NEWLINE) return true;
    }
    return false;
  }

  /** Takes back everything from the last mark of this kind, and gives its text. */
  takeFrom(kind: number): string {
    let from = this.items.length - 1;
    while (from >= 0 && this.items[from]!.kind !== kind) from--;
    if (kind === STRING && from >= 0) this.strings--;
    from = Math.max(0, from);
    let text = "";
    for (let at = from; at < this.items.length; at++) text += this.items[at]!.text;
    this.items.length = from;
    this.#cut(from);
    return text;
  }

  /**
   * Whether words or a tag came after the first `from` pieces, which end in a newline outside tags
   * and are firm; undefined where that takes a closer look.
   */
  grewBeyond(from: number): boolean | undefined {
    if (this.firm < from) return undefined;
    let inTag = false;
    for (let at = from; at < this.items.length; at++) {
      const { kind } = this.items[at]!;
      if (kind === WORDS) return true;
      if (kind === TAG) inTag = true;
      else if (kind !== BLANK || inTag) return undefined;
    }
    return false;
  }

  /** Whether the last mark opened a tag. */
  inTag(): boolean {
    let at = this.items.length - 1;
    while (at >= 0 && !isMark(this.items[at]!)) at--;
    return at >= 0 && this.items[at]!.kind === TAG;
  }

  /** The line so far. */
  line(): Line {
    let text = "";
    let inTag = false;
    let tag = "";
    const tags: string[] = [];
    const close = (): void => {
      if (tag !== "") tags.push(tag);
      tag = "";
    };
    for (const piece of this.items) {
      if (piece.kind === TAG || piece.kind === TAG_END) {
        if (inTag || piece.kind === TAG_END) close();
        inTag = piece.kind === TAG;
      } else if (inTag) {
        tag += piece.text;
      } else {
        text += piece.text;
      }
    }
    close();
    return { text, tags };
  }

  #hasText(): boolean {
    return this.items.some(({ kind }) => kind <= NEWLINE);
  }

  #dropNewlines(): void {
    let from = -1;
    for (let at = this.items.length - 1; at >= 0; at--) {
      const piece = this.items[at]!;
      if (isMark(piece) || piece.kind === WORDS) break;
      if (piece.kind === NEWLINE) from = at;
    }
    if (from < 0) return;
    this.items = this.items.filter((p, at) => at < from || p.kind > NEWLINE);
    this.#cut(from);
  }

  #dropGlue(): void {
    for (let at = this.items.length - 1; at >= 0 && !isMark(this.items[at]!); at--) {
      if (this.items[at]!.kind !== GLUE) continue;
      this.items.splice(at, 1);
      this.#cut(at);
    }
  }

  #cut(at: number): void {
    this.firm = Math.min(this.firm, at);
    this.changed = true;
  }
}
