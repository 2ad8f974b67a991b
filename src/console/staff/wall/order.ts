/** Which seats are shown, and in which order. */
import type { Seat, Seats } from "./seats.ts";
import { standingOf, STANDINGS, type Moment, type Standing } from "./standing.ts";

export const SORTS = ["name", "standing", "score", "quiet"] as const;
export type Sort = (typeof SORTS)[number];

export interface Shown {
  readonly sort: Sort;
  /** Only these; null: everybody. */
  readonly standing: Standing | null;
  readonly caseId: string | null;
  readonly search: string;
  /** Then nobody's place may tell who they are. */
  readonly hideNames: boolean;
}

const byNumber = (a: Seat, b: Seat): number => a.number - b.number;
const byName = (a: Seat, b: Seat): number => a.name.localeCompare(b.name, "en-GB");

/** Learners without a score come last, whichever way one looks. */
const score = ({ card }: Seat): number => card?.total ?? Number.POSITIVE_INFINITY;

export function orderOf(
  seats: Seats,
  { sort, standing, caseId, search, hideNames }: Shown,
  moment: Moment,
): readonly string[] {
  const stands = (seat: Seat): Standing => standingOf(seat, moment);
  const wanted = search.trim().toLocaleLowerCase("en-GB");
  const shown = [...seats.values()].filter(
    (seat) =>
      (standing === null || stands(seat) === standing) &&
      (caseId === null || seat.card?.caseId === caseId) &&
      (wanted === "" || seat.name.toLocaleLowerCase("en-GB").includes(wanted)),
  );
  const plainly = hideNames ? byNumber : byName;
  const compare: Readonly<Record<Sort, (a: Seat, b: Seat) => number>> = {
    name: plainly,
    standing: (a, b) => STANDINGS.indexOf(stands(a)) - STANDINGS.indexOf(stands(b)),
    score: (a, b) => score(a) - score(b),
    quiet: (a, b) => (a.choseAt ?? Infinity) - (b.choseAt ?? Infinity),
  };
  return shown.toSorted((a, b) => compare[sort](a, b) || plainly(a, b)).map(({ id }) => id);
}
