/** What the acts of a project name in its case.json. */
export const NEEDED_MOMENTS = [
  "r.count",
  "r.read",
  "r.listen",
  "r.weeks",
  "i.survey",
  "i.people",
  "i.claim",
  "i.meeting",
  "i.minutes",
  "i.start",
  "i.midway",
  "i.end",
  "i.team",
  "i.side",
  "e.proposal",
  "e.rung",
  "e.again",
  "s.cause",
  "s.compare",
  "s.alarm",
  "s.side",
  "s.adjust",
  "s.after",
  "s.honest",
  "s.measure",
] as const;

export const NEEDED_ENDINGS = [
  "worked",
  "partly",
  "not",
  "stopped",
  "unevaluated",
  "unapproved",
  "not-started",
] as const;

export const NEEDED_CRITICALS = ["unapproved"] as const;
