/** Where the next thing stands, and how what does not fit goes on on the next sheet. */
import { BOTTOM, LEADING, MARGIN, shapeRoom, type Doc, type Element, type Shape } from "./page.ts";
import type { Pen } from "./pen.ts";
import type { Line, Style } from "./typeset.ts";

export interface Column {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly Line[];
  readonly style: Style;
  /** Its place in the structure tree, and the tag of its content there. */
  readonly element: Element;
  readonly tag: string;
  readonly shape?: Shape | undefined;
}

export interface Flow {
  /** From the top of the sheet to the next thing. */
  readonly y: () => number;
  readonly down: (points: number) => void;
  readonly newSheet: () => void;
  /** Columns side by side, on as many sheets as they need; `again` is drawn on top of each new one. */
  readonly put: (columns: readonly Column[], padding: number, again?: () => void) => void;
}

/** A row that is smaller than this part of a sheet is not broken. */
const WHOLE = 0.25;
/** Points of room below which nothing is begun. */
const LEAST = 60;

export function openFlow(doc: Doc, pen: Pen): Flow {
  let y = MARGIN.top;
  const newSheet = (): void => {
    doc.addPage();
    y = MARGIN.top;
  };

  /** Draws of a column what fits below `top`; gives how many lines it has drawn by now. */
  const draw = (column: Column, from: number, top: number, padding: number): number => {
    const { lines, style, element, tag, shape } = column;
    const step = style.size * LEADING;
    const fits = Math.max(1, Math.floor((BOTTOM - top - padding) / step));
    const to = Math.min(lines.length, from + fits);
    if (to <= from) return from;
    if (from === 0 && shape) pen.shape(shape, column.x, top, style.size);
    const content = doc.markStructureContent(tag as never);
    const indent = shapeRoom(shape, style);
    for (let at = from; at < to; at++) {
      const below = top + (at - from) * step;
      pen.line(lines[at]!, column.x + indent, column.width - indent, below, style.size);
    }
    doc.endMarkedContent();
    element.add(content);
    return to;
  };

  return {
    y: () => y,
    down: (points) => void (y += points),
    newSheet,
    put: (columns, padding, again = () => {}) => {
      const heights = columns.map(({ lines, style }) => lines.length * style.size * LEADING);
      const most = Math.max(...heights) + 2 * padding;
      const small = most <= (BOTTOM - MARGIN.top) * WHOLE;
      if (y + most > BOTTOM && (small || BOTTOM - y < LEAST)) {
        newSheet();
        again();
      }
      let drawn = columns.map(() => 0);
      for (;;) {
        const top = y + padding;
        const before = drawn;
        drawn = columns.map((column, n) => draw(column, before[n]!, top, padding));
        const grown = columns.map(
          ({ style }, n) => (drawn[n]! - before[n]!) * style.size * LEADING,
        );
        y = top + Math.max(...grown) + padding;
        if (columns.every(({ lines }, n) => drawn[n]! >= lines.length)) return;
        newSheet();
        again();
      }
    },
  };
}
