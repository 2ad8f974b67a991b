/**
 * Times in the case library that happen to be a figure of some rule and speak of none: how long
 * somebody slept, how long works last. Each is known by its file and words; [SY12] fails for one
 * that is no longer needed.
 */
export interface Coincidence {
  /** Below `stories`, as "s03/roles.json". */
  readonly file: string;
  /** Words of the line it stands in, letter for letter. */
  readonly words: string;
  readonly figure: string;
  readonly why: string;
}

const OWN = "what somebody went through, and no standard";
const QUOTED = "what customers were told by the firm, which is what the project is about";

export const COINCIDENCES: readonly Coincidence[] = [
  { file: "s03/roles.json", words: "eulogy on three hours' sleep", figure: "3 hour", why: OWN },
  { file: "s03/story.ink", words: "slept perhaps three hours", figure: "3 hour", why: OWN },
  {
    file: "s05/shift.json",
    words: "Off at nine for four hours.",
    figure: "4 hour",
    why: "how long the works last",
  },
  {
    file: "s05/shift.json",
    words: "HANA: That is four hours.",
    figure: "4 hour",
    why: "how long the works last",
  },
  {
    file: "s16/case.json",
    words: "Third lamp fault inside six weeks",
    figure: "6 week",
    why: "how long a lamp lasted",
  },
  {
    file: "s16/story.ink",
    words: "Six weeks ago: lamp warning, reset.",
    figure: "6 week",
    why: "how long a lamp lasted",
  },
  {
    file: "s16/story.ink",
    words: "[Third lamp fault inside six weeks",
    figure: "6 week",
    why: "how long a lamp lasted",
  },
  {
    file: "s20-parcels/records.json",
    words: "allow 24 hours for it to turn up",
    figure: "24 hour",
    why: QUOTED,
  },
  {
    file: "s20-parcels/records.json",
    words: "Ten days for a trace",
    figure: "10 day",
    why: QUOTED,
  },
  {
    file: "s20-parcels/replies.json",
    words: "Allow 24 hours.",
    figure: "24 hour",
    why: QUOTED,
  },
  {
    file: "s20-parcels/replies.json",
    words: "Ten days to ask one man",
    figure: "10 day",
    why: QUOTED,
  },
  {
    file: "s20-payroll/project.json",
    words: "one short for four hours",
    figure: "4 hour",
    why: "how long a colleague is away from the desk",
  },
];
