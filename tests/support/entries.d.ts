/** What stands in the evidence log, for tests to look at. */
import type { Entry } from "../../src/server/log/entry.ts";
import type { Store } from "../../src/server/store/store.ts";
/** Entries of a centre's log behind a number, in order, at most `limit`. */
export declare function centreEntries(
  db: Store["db"],
  centreId: string,
  after: number,
  limit: number,
): Promise<readonly Entry[]>;
/** Entries of a class behind a number of its own, in order, at most `limit`. */
export declare function classEntries(
  db: Store["db"],
  classId: string,
  after: number,
  limit: number,
): Promise<readonly Entry[]>;
