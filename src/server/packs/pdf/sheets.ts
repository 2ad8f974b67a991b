/**
 * Sheets of A4 with a structure tree: headings, paragraphs, lists and tables that screen readers and
 * printers both find in order. Whatever does not fit on a sheet goes on on the next.
 */
import { openFlow } from "./flow.ts";
import type { Fonts } from "./fonts.ts";
import {
  BOTTOM,
  MARGIN,
  PAGE,
  shapeRoom,
  WIDTH,
  type Doc,
  type Element,
  type Shape,
} from "./page.ts";
import { openPen, type Pen } from "./pen.ts";
import { drawTable, type Cell, type Within } from "./table.ts";
import type { Style } from "./typeset.ts";

const BODY: Style = { size: 10, weight: 400 };
const BOLD: Style = { size: 10, weight: 700 };
const SMALL: Style = { size: 8, weight: 400 };
const HEADINGS: readonly Style[] = [
  { size: 22, weight: 700 },
  { size: 16, weight: 700 },
  { size: 12.5, weight: 700 },
  { size: 10.5, weight: 700 },
];
/** Room for the mark of a list's item. */
const BULLET = 14;
/** Characters of a bookmark. */
const BOOKMARK = 120;
const ARABIC = /\p{Script=Arabic}/u;

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

/** What stands on every sheet beside the number of its page. */
export interface Margins {
  readonly head: string;
  readonly foot: string;
}

export function openSheets(doc: Doc, fonts: Fonts, margins: Margins): Sheets {
  const pen = openPen(doc, fonts);
  const flow = openFlow(doc, pen);
  const root = doc.struct("Document");
  doc.addStructure(root);
  flow.newSheet();

  /** Open parts, outermost first. */
  const parts: {
    readonly level: number;
    readonly element: Element;
    readonly outline: Doc["outline"];
  }[] = [];
  const inside = (): Element => parts.at(-1)?.element ?? root;
  const within: Within = (parent, type, options = {}, text = "") => {
    // Arabic is drawn by the shapes of its letters: what they say is told beside them.
    const told = ARABIC.test(text) ? { ...options, actual: text } : options;
    const element = doc.struct(type as never, told as never);
    parent.add(element);
    return element;
  };

  const block = (tag: string, text: string, style: Style, shape?: Shape): void => {
    const element = within(inside(), tag, {}, text);
    const lines = pen.linesOf(text, WIDTH - shapeRoom(shape, style), style);
    flow.put([{ x: MARGIN.left, width: WIDTH, lines, style, element, tag, shape }], 0);
    element.end();
  };

  const heading: Sheets["heading"] = (level, text) => {
    while ((parts.at(-1)?.level ?? 0) >= level) parts.pop()!.element.end();
    const style = HEADINGS[level - 1]!;
    flow.down(level === 1 ? 0 : style.size * 0.9);
    // A heading stays with what it heads.
    const last = level === 2 ? MARGIN.top + (BOTTOM - MARGIN.top) * 0.75 : BOTTOM - style.size - 70;
    if (flow.y() > last) flow.newSheet();
    const above = parts.at(-1);
    const element = within(inside(), "Sect");
    const bookmark = [...text].slice(0, BOOKMARK).join("");
    parts.push({ level, element, outline: (above?.outline ?? doc.outline).addItem(bookmark) });
    block(`H${level}`, text, style);
    if (level === 2) pen.rule(flow.y() + 1, 1);
    flow.down(level <= 2 ? 8 : 4);
  };

  const list: Sheets["list"] = (items) => {
    if (items.length === 0) return;
    const all = within(inside(), "L");
    for (const item of items) {
      const element = within(all, "LI");
      const label = within(element, "Lbl");
      const body = within(element, "LBody", {}, item);
      const width = WIDTH - BULLET;
      flow.put(
        [
          {
            x: MARGIN.left,
            width: BULLET,
            lines: pen.linesOf("•", BULLET, BODY),
            style: BODY,
            element: label,
            tag: "Lbl",
          },
          {
            x: MARGIN.left + BULLET,
            width,
            lines: pen.linesOf(item, width, BODY),
            style: BODY,
            element: body,
            tag: "LBody",
          },
        ],
        0,
      );
      element.end();
      flow.down(2);
    }
    all.end();
    flow.down(4);
  };

  const table: Sheets["table"] = (heads, widths, rows) => {
    if (rows.length > 0) drawTable({ pen, flow, within }, inside(), heads, widths, rows);
  };

  return {
    heading,
    paragraph: (text, { bold = false, shape } = {}) => {
      if (text.trim() === "") return;
      block("P", text, bold ? BOLD : BODY, shape);
      flow.down(5);
    },
    list,
    facts: (rows) =>
      table(
        [],
        [3, 7],
        rows.filter(([, value]) => value.trim() !== ""),
      ),
    table,
    end: () => {
      root.end();
      drawMargins(doc, pen, margins);
      doc.end();
    },
  };
}

function drawMargins(doc: Doc, pen: Pen, { head, foot }: Margins): void {
  const { start, count } = doc.bufferedPageRange();
  const below = BOTTOM + 24;
  const first = (text: string, width: number) => pen.linesOf(text, width, SMALL)[0]!;
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    pen.artifact(() => {
      pen.line(first(head, WIDTH), MARGIN.left, WIDTH, 36, SMALL.size);
      pen.line(first(foot, WIDTH - 90), MARGIN.left, WIDTH, below, SMALL.size);
      const number = first(`Page ${page - start + 1} of ${count}`, WIDTH);
      const right = PAGE.width - MARGIN.right - number.width;
      pen.line(number, right, number.width, below, SMALL.size);
    }, "Pagination");
    pen.rule(52);
  }
}
