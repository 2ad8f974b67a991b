/** Draws lines of text, shapes and rules; all in black. */
import type { Face, Fonts } from "./fonts.ts";
import { MARGIN, PAGE, type Doc, type Shape } from "./page.ts";
import { typesetter, type Line, type Typesetter } from "./typeset.ts";

export interface Pen {
  readonly linesOf: Typesetter["lines"];
  readonly line: (line: Line, x: number, width: number, top: number, size: number) => void;
  readonly shape: (shape: Shape, x: number, top: number, size: number) => void;
  /** Across the sheet. */
  readonly rule: (at: number, weight?: number) => void;
  /** What is drawn is for eyes only: the structure tree does not have it. */
  readonly artifact: (draw: () => void, type?: "Layout" | "Pagination") => void;
}

export function openPen(doc: Doc, fonts: Fonts): Pen {
  const registered = new Set<string>();
  const use = (face: Face, size: number): Doc => {
    if (!registered.has(face.name)) doc.registerFont(face.name, face.file);
    registered.add(face.name);
    return doc.font(face.name).fontSize(size);
  };
  /** pdfkit's types know a list of features to turn on; its shaper also takes those to turn off. */
  const shaping = ({ whole }: Face): object => (whole ? { features: { ccmp: false } } : {});
  const { lines: linesOf } = typesetter(fonts, (face, size, text) =>
    use(face, size).widthOfString(text, shaping(face)),
  );

  const artifact: Pen["artifact"] = (draw, type = "Layout") => {
    doc.markContent("Artifact", { type });
    draw();
    doc.endMarkedContent();
  };

  const rule: Pen["rule"] = (at, weight = 0.5) =>
    artifact(() => {
      doc
        .lineWidth(weight)
        .moveTo(MARGIN.left, at)
        .lineTo(PAGE.width - MARGIN.right, at)
        .stroke("#000000");
    });

  const shape: Pen["shape"] = (which, x, top, size) =>
    artifact(() => {
      const side = size * 0.7;
      const box = top + size * 0.3;
      doc.lineWidth(1);
      switch (which) {
        case "full":
          doc.rect(x, box, side, side).fill("#000000");
          break;
        case "half":
          doc.rect(x, box, side, side).stroke("#000000");
          doc.rect(x, box + side / 2, side, side / 2).fill("#000000");
          break;
        case "empty":
          doc.rect(x, box, side, side).stroke("#000000");
          break;
        case "triangle":
          doc
            .polygon([x, box + side], [x + side, box + side], [x + side / 2, box])
            .stroke("#000000");
          break;
        case "dash":
          doc
            .moveTo(x, box + side / 2)
            .lineTo(x + side, box + side / 2)
            .stroke("#000000");
          break;
      }
      doc.fillColor("#000000");
    });

  const line: Pen["line"] = ({ runs, width: of, right }, x, width, top, size) => {
    let at = right ? x + Math.max(0, width - of) : x;
    for (const run of runs) {
      use(run.face, size);
      doc.fillColor("#000000").text(run.text, at, top + size * 1.05, {
        lineBreak: false,
        baseline: "alphabetic",
        ...shaping(run.face),
      });
      at += run.width;
    }
  };

  return { linesOf, line, shape, rule, artifact };
}
