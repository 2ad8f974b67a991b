/** What a note says by itself when a line of a transcript is marked. */
import { titleOf } from "../../../../play/letter/letters.ts";
import type { Piece } from "../../replay/transcript.ts";

interface Marked {
  readonly text: string;
  /** The learner's own words, letter for letter; only what they wrote themselves. */
  readonly quote: string;
}

const DID = { say: "Said", do: "Did", look: "Looked up" } as const;

export function markedAs(piece: Piece): Marked {
  switch (piece.kind) {
    case "choice":
      return { text: `${DID[piece.option]}: “${piece.text}”`, quote: "" };
    case "own":
      if (piece.letter)
        return { text: `Wrote “${titleOf(piece.letter.task)}”:`, quote: piece.text };
      return { text: `Asked “${piece.prompt}”, wrote in their own words:`, quote: piece.text };
    case "record":
      return { text: `Wrote “${piece.title}”.`, quote: "" };
    case "line":
      return piece.own
        ? { text: `Said: “${piece.text}”`, quote: "" }
        : {
            text: piece.name === "" ? piece.text : `When ${piece.name} said “${piece.text}”:`,
            quote: "",
          };
    default:
      return { text: piece.text, quote: "" };
  }
}

/** What a line is called by the button that marks it. */
export function lineName(piece: Piece): string {
  const { text, quote } = markedAs(piece);
  return `${text}${quote && ` ${quote}`}`;
}
