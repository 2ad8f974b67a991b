/** What the report is asked for, as its controls have it. */
import { addressOf, path } from "../parts/ask.ts";

export interface Asking {
  readonly classId: string;
  /** Null: the case played last. */
  readonly caseId: string | null;
  /** "2026-11-22" or "". */
  readonly firstDay: string;
  readonly lastDay: string;
  /** Assessed plays are left out: whoever works as an assessor is to decide about them. */
  readonly blind: boolean;
}

/** Midnight at the beginning of a day where this page is read, ms; null for no day. */
function midnight(day: string, later = 0): number | null {
  const [year, month, date] = day.split("-").map(Number);
  if (!year || !month || !date) return null;
  const at = new Date(year, month - 1, date + later).getTime();
  return Number.isFinite(at) && at >= 0 ? at : null;
}

/** Why these days make no time; null: they do. */
export const problemOf = ({ firstDay, lastDay }: Asking): string | null =>
  firstDay !== "" && lastDay !== "" && firstDay > lastDay
    ? "The first day comes after the last. Change one of them."
    : null;

/** Path of what is asked, below the interface's own. */
export function pathOf(asking: Asking, what: "report" | "report.csv" | "progress"): string {
  const { classId, caseId, firstDay, lastDay, blind } = asking;
  const query = new URLSearchParams();
  if (caseId !== null && what !== "progress") query.set("caseId", caseId);
  const from = midnight(firstDay);
  const to = midnight(lastDay, 1);
  if (from !== null) query.set("from", String(from));
  if (to !== null) query.set("to", String(to));
  if (blind) query.set("blind", "1");
  const said = query.toString();
  return `${path("classes", classId, what)}${said === "" ? "" : `?${said}`}`;
}

export const csvAddress = (asking: Asking): string => addressOf(pathOf(asking, "report.csv"));
