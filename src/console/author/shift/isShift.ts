/** Whether what is open is a shift: a shift.json in place of a story. */
import type { Sources } from "../../../workshop/sources.ts";

const SHIFT_FILE = "shift.json";

export const isShiftPath = (path: string): boolean => path.split("/").at(-1) === SHIFT_FILE;

export const isShift = ({ main }: Sources): boolean => main === SHIFT_FILE;
