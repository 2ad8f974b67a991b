/**
 * Sheets of A4 with a structure tree: headings, paragraphs, lists and tables that screen readers and
 * printers both find in order. Whatever does not fit on a sheet goes on on the next.
 */
import type PDFDocument from "pdfkit";
import type { Face, Fonts } from "./fonts.ts";
import { typesetter, type Line, type Style } from "./typeset.ts";

type Doc = InstanceType<typeof PDFDocument>;
type Element = ReturnType<Doc["struct"]>;

/** Points; A4 is 595.28 by 841.89. */
const PAGE = { width: 595.28, height: 841.89 };
const MARGIN = { left: 56, right: 56, top: 72, bottom: 64 };
const WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const BOTTOM = PAGE.height - MARGIN.bottom;

const BODY: Style = { size: 10, weight: 400 };
const BOLD: Style = { size: 10, weight: 700 };
const CELL: Style = { size: 9, weight: 400 };
const CELL_BOLD: Style = { size: 9, weight: 700 };
const HEADINGS: readonly Style[] = [
  { size: 22, weight: 700 },
  { size: 16, weight: 700 },
  { size: 12.5, weight: 700 },
  { size: 10.5, weight: 700 },
];
/** Of a line to the size of its letters. */
const LEADING = 1.4;
const ARABIC = /\p{Script=Arabic}/u;
const PADDING = 4;

/** How something is marked beside its word, so that nothing hangs on colour. */
export type Shape = "full" | "half" | "empty" | "triangle" | "dash";

export interface Cell {
  readonly text: string;
  readonly bold?: boolean;
  readonly shape?: Shape;
}

export interface Sheets {
  /** A part with a heading; what follows belongs to it until the next of its level or above. */
  readonly heading: (level: 1 | 2 | 3 | 4, text: string) => void;
  readonly paragraph: (
    text: string,
    how?: { readonly bold?: boolean; readonly shape?: Shape },
  ) => void;
  readonly list: (items: readonly string[]) => void;
  /** Names and what they stand for; those that stand for nothing are left out. */
  readonly facts: (rows: readonly (readonly [string, string])[]) => void;
  /** `widths` in parts of the whole. Nothing is drawn without rows. */
  readonly table: (
    heads: readonly string[],
    widths: readonly number[],
    rows: readonly (readonly (string | Cell)[])[],
  ) => void;
  /** Puts heads and feet on every sheet and ends the document. */
  readonly end: () => void;
}

interface Column {
  readonly x: number;
  readonly lines: readonly Line[];
  readonly style: Style;
  readonly element: Element | null;
  readonly tag: string;
  readonly width: number;
  readonly shape?: Shape;
}

/** What stands on every sheet beside the number of its page. */
export interface Margins {
  readonly head: string;
  readonly foot: string;
}

export function openSheets(doc: Doc, fonts: Fonts, margins: Margins): Sheets {
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

  const root = doc.struct("Document");
  doc.addStructure(root);
  /** Open parts, outermost first. */
  const parts: { readonly level: number; readonly element: Element; readonly outline: Outline }[] =
    [];
  type Outline = Doc["outline"];
  let y = MARGIN.top;

  const inside = (): Element => parts.at(-1)?.element ?? root;
  const within = (parent: Element, type: string, options: object = {}, text = ""): Element => {
    // Arabic is drawn by the shapes of its letters: what they say is told beside them.
    const told = ARABIC.test(text) ? { ...options, actual: text } : options;
    const element = doc.struct(type as never, told as never);
    parent.add(element);
    return element;
  };
  const newSheet = (): void => {
    doc.addPage();
    y = MARGIN.top;
  };
  newSheet();

  const artifact = (draw: () => void): void => {
    doc.markContent("Artifact", { type: "Layout" });
    draw();
    doc.endMarkedContent();
  };

  const rule = (at: number, weight = 0.5): void =>
    artifact(() => {
      doc
        .lineWidth(weight)
        .moveTo(MARGIN.left, at)
        .lineTo(PAGE.width - MARGIN.right, at)
        .stroke("#000000");
    });

  const drawShape = (shape: Shape, x: number, top: number, size: number): void =>
    artifact(() => {
      const side = size * 0.7;
      const box = top + size * 0.3;
      doc.lineWidth(1);
      switch (shape) {
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

  const drawLine = (line: Line, x: number, width: number, top: number, size: number): void => {
    let at = line.right ? x + Math.max(0, width - line.width) : x;
    for (const run of line.runs) {
      use(run.face, size);
      doc.fillColor("#000000").text(run.text, at, top + size * 1.05, {
        lineBreak: false,
        baseline: "alphabetic",
        ...shaping(run.face),
      });
      at += run.width;
    }
  };

  const shapeRoom = ({ shape, style }: Pick<Column, "shape" | "style">): number =>
    shape ? style.size * 1.1 : 0;

  /** Columns side by side, on as many sheets as they need; `again` is drawn on top of each new one. */
  const flow = (
    columns: readonly Column[],
    padding: number,
    again: () => void = () => {},
  ): void => {
    const most = Math.max(
      ...columns.map(({ lines, style }) => lines.length * style.size * LEADING),
    );
    const room = BOTTOM - MARGIN.top;
    if (y + most + 2 * padding > BOTTOM && (most + 2 * padding <= room * 0.25 || BOTTOM - y < 60)) {
      newSheet();
      again();
    }
    let drawn = columns.map(() => 0);
    for (;;) {
      const top = y + padding;
      let height = 0;
      drawn = columns.map((column, n) => {
        const step = column.style.size * LEADING;
        const from = drawn[n]!;
        const count = Math.min(
          column.lines.length - from,
          Math.max(1, Math.floor((BOTTOM - top - padding) / step)),
        );
        if (count <= 0) return from;
        if (from === 0 && column.shape) drawShape(column.shape, column.x, top, column.style.size);
        const content = doc.markStructureContent(column.tag as never);
        const indent = shapeRoom(column);
        for (let line = 0; line < count; line++) {
          drawLine(
            column.lines[from + line]!,
            column.x + indent,
            column.width - indent,
            top + line * step,
            column.style.size,
          );
        }
        doc.endMarkedContent();
        column.element?.add(content);
        height = Math.max(height, count * step);
        return from + count;
      });
      y = top + height + padding;
      if (columns.every(({ lines }, n) => drawn[n]! >= lines.length)) return;
      newSheet();
      again();
    }
  };

  const block = (
    type: string,
    text: string,
    style: Style,
    indent = 0,
    shape?: Shape,
    parent = inside(),
  ): void => {
    const element = within(parent, type, {}, text);
    const width = WIDTH - indent;
    const room = shapeRoom({ style, ...(shape ? { shape } : {}) });
    flow(
      [
        {
          x: MARGIN.left + indent,
          lines: linesOf(text, width - room, style),
          style,
          element,
          tag: type,
          width,
          ...(shape ? { shape } : {}),
        },
      ],
      0,
    );
    element.end();
  };

  const heading: Sheets["heading"] = (level, text) => {
    while ((parts.at(-1)?.level ?? 0) >= level) parts.pop()!.element.end();
    const style = HEADINGS[level - 1]!;
    y += level === 1 ? 0 : style.size * 0.9;
    // A heading stays with what it heads.
    if (
      level === 2 ? y > MARGIN.top + (BOTTOM - MARGIN.top) * 0.75 : y + style.size + 70 > BOTTOM
    ) {
      newSheet();
    }
    const parent = parts.at(-1);
    const element = within(parent?.element ?? root, "Sect");
    const outline = (parent?.outline ?? doc.outline).addItem(text.slice(0, 120));
    parts.push({ level, element, outline });
    block(`H${level}`, text, style, 0, undefined, element);
    if (level === 2) rule(y + 1, 1);
    y += level <= 2 ? 8 : 4;
  };

  const paragraph: Sheets["paragraph"] = (text, { bold = false, shape } = {}) => {
    if (text.trim() === "") return;
    block("P", text, bold ? BOLD : BODY, 0, shape);
    y += 5;
  };

  const list: Sheets["list"] = (items) => {
    if (items.length === 0) return;
    const all = within(inside(), "L");
    for (const item of items) {
      const element = within(all, "LI");
      const label = within(element, "Lbl");
      const body = within(element, "LBody", {}, item);
      const lines = linesOf(item, WIDTH - 14, BODY);
      flow(
        [
          {
            x: MARGIN.left,
            lines: linesOf("•", 12, BODY),
            style: BODY,
            element: label,
            tag: "Lbl",
            width: 12,
          },
          {
            x: MARGIN.left + 14,
            lines,
            style: BODY,
            element: body,
            tag: "LBody",
            width: WIDTH - 14,
          },
        ],
        0,
      );
      element.end();
      y += 2;
    }
    all.end();
    y += 4;
  };

  const grid = (
    heads: readonly string[],
    widths: readonly number[],
    rows: readonly (readonly (string | Cell)[])[],
    firstIsHead: boolean,
  ): void => {
    const total = widths.reduce((a, b) => a + b, 0);
    const spans = widths.map((part) => (part / total) * WIDTH);
    const xs = spans.map((_, n) => MARGIN.left + spans.slice(0, n).reduce((a, b) => a + b, 0));
    const all = within(inside(), "Table");
    const column = (
      cell: string | Cell,
      n: number,
      style: Style,
      element: Element,
      tag: string,
    ) => {
      const { text, shape } = typeof cell === "string" ? { text: cell, shape: undefined } : cell;
      const width = spans[n]! - 8;
      const room = shapeRoom({ style, ...(shape ? { shape } : {}) });
      return {
        x: xs[n]!,
        lines: linesOf(text, width - room, style),
        style,
        element,
        tag,
        width,
        ...(shape ? { shape } : {}),
      };
    };
    /** On a later sheet the heads are drawn again, for eyes only: the tree has them once. */
    const headsAgain = (): void => {
      if (heads.length === 0) return;
      const lines = heads.map((head, n) => linesOf(head, spans[n]! - 8, CELL_BOLD));
      artifact(() => {
        for (const [n, head] of lines.entries()) {
          for (const [at, line] of head.entries()) {
            const top = y + PADDING + at * CELL.size * LEADING;
            drawLine(line, xs[n]!, spans[n]! - 8, top, CELL.size);
          }
        }
      });
      y += Math.max(...lines.map(({ length }) => length)) * CELL.size * LEADING + 2 * PADDING;
      rule(y);
    };
    if (heads.length > 0) {
      const head = within(within(all, "THead"), "TR");
      flow(
        heads.map((text, n) =>
          column(text, n, CELL_BOLD, within(head, "TH", { scope: "Column" }), "TH"),
        ),
        PADDING,
      );
      rule(y, 1);
    } else rule(y);
    const body = within(all, "TBody");
    for (const cells of rows) {
      const row = within(body, "TR");
      flow(
        cells.map((cell, n) => {
          const isHead = firstIsHead && n === 0;
          // Beside heads of columns a row's own head may be a long text.
          const bold =
            (isHead && heads.length === 0) || (typeof cell !== "string" && cell.bold === true);
          const text = typeof cell === "string" ? cell : cell.text;
          const scope = isHead ? { scope: "Row" } : {};
          const element = within(row, isHead ? "TH" : "TD", scope, text);
          return column(cell, n, bold ? CELL_BOLD : CELL, element, isHead ? "TH" : "TD");
        }),
        PADDING,
        headsAgain,
      );
      row.end();
      rule(y);
    }
    all.end();
    y += 10;
  };

  return {
    heading,
    paragraph,
    list,
    facts: (rows) => {
      const told = rows.filter(([, value]) => value.trim() !== "");
      if (told.length > 0) grid([], [3, 7], told, true);
    },
    table: (heads, widths, rows) => {
      if (rows.length > 0) grid(heads, widths, rows, true);
    },
    end: () => {
      root.end();
      const { start, count } = doc.bufferedPageRange();
      const small: Style = { size: 8, weight: 400 };
      for (let page = start; page < start + count; page++) {
        doc.switchToPage(page);
        const number = linesOf(`Page ${page - start + 1} of ${count}`, WIDTH, small)[0]!;
        const below = BOTTOM + 24;
        doc.markContent("Artifact", { type: "Pagination" });
        drawLine(linesOf(margins.head, WIDTH, small)[0]!, MARGIN.left, WIDTH, 36, small.size);
        drawLine(
          linesOf(margins.foot, WIDTH - 90, small)[0]!,
          MARGIN.left,
          WIDTH,
          below,
          small.size,
        );
        const right = PAGE.width - MARGIN.right - number.width;
        drawLine(number, right, number.width, below, small.size);
        doc
          .lineWidth(0.5)
          .moveTo(MARGIN.left, 52)
          .lineTo(PAGE.width - MARGIN.right, 52)
          .stroke("#000000");
        doc.endMarkedContent();
      }
      doc.end();
    },
  };
}
