/** The parts of Ink that the fast form does not run, found when a story is loaded. */

/** The story uses a part of Ink that the fast form does not have. */
export class UnsupportedInk extends Error {
  override readonly name = "UnsupportedInk";
  /** The part, as an author knows it: "LIST", "RANDOM", "a shuffled sequence", "EXTERNAL". */
  readonly feature: string;
  constructor(feature: string) {
    super(`The story uses ${feature}, which the fast form of Ink does not run`);
    this.feature = feature;
  }
}

const LIST_FUNCTIONS = [
  "listInt",
  "range",
  "L^",
  "LIST_MIN",
  "LIST_MAX",
  "LIST_ALL",
  "LIST_COUNT",
  "LIST_VALUE",
  "LIST_INVERT",
];

/** Commands and operators of Ink's JSON that are not run, with the name an author knows. */
export const UNSUPPORTED: ReadonlyMap<string, string> = new Map([
  ["rnd", "RANDOM"],
  ["srnd", "SEED_RANDOM"],
  ["seq", "a shuffled sequence"],
  ["lrnd", "LIST_RANDOM"],
  ...LIST_FUNCTIONS.map((name) => [name, "LIST"] as const),
]);
