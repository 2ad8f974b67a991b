/** The measures of a sheet, in points. */
import type PDFDocument from "pdfkit";
import type { Style } from "./typeset.ts";

export type Doc = InstanceType<typeof PDFDocument>;
export type Element = ReturnType<Doc["struct"]>;

/** A4. */
export const PAGE = { width: 595.28, height: 841.89 };
export const MARGIN = { left: 56, right: 56, top: 72, bottom: 64 };
export const WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
export const BOTTOM = PAGE.height - MARGIN.bottom;
/** Of a line to the size of its letters. */
export const LEADING = 1.4;

/** How something is marked beside its word, so that nothing hangs on colour. */
export type Shape = "full" | "half" | "empty" | "triangle" | "dash";

/** What stands beside it in a line: room for the shape. */
export const shapeRoom = (shape: Shape | undefined, { size }: Style): number =>
  shape ? size * 1.1 : 0;
