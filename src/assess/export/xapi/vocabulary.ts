/** The verbs and types of activity that statements use, by the IRIs of those who published them. */

const as = (verb: string): string => `http://activitystrea.ms/schema/1.0/${verb}`;
const adl = (verb: string): string => `http://adlnet.gov/expapi/verbs/${verb}`;
const game = (type: string): string => `https://w3id.org/xapi/seriousgames/activity-types/${type}`;

/** Name as shown, and IRI. */
export const VERBS = {
  // The life cycle, as cmi5 names it. Passed and failed are not among them: nothing is scored.
  initialized: adl("initialized"),
  completed: adl("completed"),
  terminated: adl("terminated"),
  abandoned: "https://w3id.org/xapi/adl/verbs/abandoned",
  suspended: adl("suspended"),
  resumed: adl("resumed"),
  // Inside a case: the serious games profile.
  selected: "https://w3id.org/xapi/adb/verbs/selected",
  responded: adl("responded"),
  // Around it: ADL, Activity Streams 1.0 and the Tin Can registry.
  asked: adl("asked"),
  answered: adl("answered"),
  commented: adl("commented"),
  evaluated: "http://www.tincanapi.co.uk/verbs/evaluated",
  created: as("create"),
  accepted: as("accept"),
  confirmed: as("confirm"),
  acknowledged: as("acknowledge"),
  updated: as("update"),
  retracted: as("retract"),
  authored: as("author"),
  attached: as("attach"),
  submitted: as("submit"),
  invited: as("invite"),
  approved: as("approve"),
  disagreed: as("disagree"),
  resolved: as("resolve"),
} as const;
export type VerbName = keyof typeof VERBS;

export const TYPES = {
  assessment: "http://adlnet.gov/expapi/activities/assessment",
  criterion: "http://adlnet.gov/expapi/activities/objective",
  unit: "http://adlnet.gov/expapi/activities/course",
  observation: "http://adlnet.gov/expapi/activities/performance",
  question: "http://adlnet.gov/expapi/activities/question",
  file: "http://activitystrea.ms/schema/1.0/file",
  note: "http://activitystrea.ms/schema/1.0/note",
  game: game("serious-game"),
  dialogue: game("dialog-tree"),
} as const;
