/** Tables: rows that break over sheets, heads that are told once and drawn on every sheet. */
import type { Flow } from "./flow.ts";
import { LEADING, MARGIN, shapeRoom, WIDTH, type Element, type Shape } from "./page.ts";
import type { Pen } from "./pen.ts";
import type { Style } from "./typeset.ts";

export interface Cell {
  readonly text: string;
  readonly bold?: boolean;
  readonly shape?: Shape;
}

/** Makes an element of the structure tree; `text` is what it will hold. */
export type Within = (parent: Element, type: string, options?: object, text?: string) => Element;

const CELL: Style = { size: 9, weight: 400 };
const BOLD: Style = { size: 9, weight: 700 };
const PADDING = 4;
/** Between columns. */
const GAP = 8;

const asCell = (cell: string | Cell): Cell => (typeof cell === "string" ? { text: cell } : cell);

/** `widths` in parts of the whole. The first cell of a row is its head. */
export function drawTable(
  { pen, flow, within }: { readonly pen: Pen; readonly flow: Flow; readonly within: Within },
  parent: Element,
  heads: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly (string | Cell)[])[],
): void {
  const total = widths.reduce((a, b) => a + b, 0);
  const spans = widths.map((part) => (part / total) * WIDTH);
  const xs = spans.map((_, n) => MARGIN.left + spans.slice(0, n).reduce((a, b) => a + b, 0));
  const inner = (n: number): number => spans[n]! - GAP;
  const all = within(parent, "Table");

  const column = (
    { text, shape }: Cell,
    n: number,
    style: Style,
    element: Element,
    tag: string,
  ) => ({
    x: xs[n]!,
    width: inner(n),
    lines: pen.linesOf(text, inner(n) - shapeRoom(shape, style), style),
    style,
    element,
    tag,
    shape,
  });

  const headsAgain = (): void => {
    if (heads.length === 0) return;
    const lines = heads.map((head, n) => pen.linesOf(head, inner(n), BOLD));
    pen.artifact(() => {
      for (const [n, head] of lines.entries()) {
        for (const [at, line] of head.entries()) {
          const top = flow.y() + PADDING + at * CELL.size * LEADING;
          pen.line(line, xs[n]!, inner(n), top, CELL.size);
        }
      }
    });
    const most = Math.max(...lines.map(({ length }) => length));
    flow.down(most * CELL.size * LEADING + 2 * PADDING);
    pen.rule(flow.y());
  };

  if (heads.length > 0) {
    const row = within(within(all, "THead"), "TR");
    const cells = heads.map((text, n) =>
      column({ text }, n, BOLD, within(row, "TH", { scope: "Column" }, text), "TH"),
    );
    flow.put(cells, PADDING);
    pen.rule(flow.y(), 1);
  } else pen.rule(flow.y());

  const body = within(all, "TBody");
  for (const cells of rows) {
    const row = within(body, "TR");
    const columns = cells.map(asCell).map((cell, n) => {
      // Beside heads of columns a row's own head may be a long text.
      const style = cell.bold || (n === 0 && heads.length === 0) ? BOLD : CELL;
      const tag = n === 0 ? "TH" : "TD";
      const element = within(row, tag, n === 0 ? { scope: "Row" } : {}, cell.text);
      return column(cell, n, style, element, tag);
    });
    flow.put(columns, PADDING, headsAgain);
    row.end();
    pen.rule(flow.y());
  }
  all.end();
  flow.down(10);
}
