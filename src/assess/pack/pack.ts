/**
 * A qualification pack: one unit as a centre assesses it, with the questions asked about it. Packs
 * are data (`packs/`, docs/PACKS.md), so that a unit is replaced without touching the program.
 */

/** What can evidence a criterion. */
export const ACTIVITIES = [
  "role-play",
  "shift-sim",
  "repeat-investigation",
  "improvement-project",
  "feedback-survey",
  "written-qa",
  "oral-qa",
  "reflective-log",
  "artefact:complaint-record",
  "artefact:email-letter",
  "artefact:procedure",
  "artefact:improvement-proposal",
  "artefact:minutes",
  "artefact:evaluation-report",
] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** Shown by answering, or shown by doing. */
export type CriterionKind = "knowledge" | "performance";

/** Stable name of a criterion everywhere: the unit's short prefix and its number, as "ext-9.1b". */
export type CriterionId = string;

export interface Criterion {
  readonly id: CriterionId;
  /** Number of the learning outcome it belongs to. */
  readonly lo: number;
  readonly loSummary: string;
  /** The number as the unit prints it, as "9.1b". */
  readonly ac: string;
  /** In our words, never the awarding body's. */
  readonly summary: string;
  readonly kind: CriterionKind;
  /** Activities that can evidence it, best first. */
  readonly evidencedBy: readonly Activity[];
  /** What to do at work or on placement and have witnessed; empty for knowledge. */
  readonly transfer: string;
}

/** An assessment method that the unit's own grid or notes name, as "practical demonstration". */
export interface Method {
  readonly name: string;
  readonly standing: "prescribed" | "optional";
}

/** A functional skill that an activity exercises: signposted, never claimed. */
export interface Skill {
  readonly area: "English" | "maths" | "digital";
  readonly activity: string;
}

export interface Unit {
  /** As "ext-j5084003". */
  readonly id: string;
  /** Begins the id of each of its criteria, as "ext". */
  readonly prefix: string;
  readonly title: string;
  /** As the register prints it, "J/508/4003". */
  readonly reference: string;
  readonly level: number;
  readonly credit: number;
  /** Guided learning hours. */
  readonly glh: number;
  readonly body: string;
  readonly methods: readonly Method[];
  /**
   * True: role play or simulation is a ticked method. False: the unit's grid leaves it unmarked.
   * Null: the unit prints no grid.
   */
  readonly rolePlayListed: boolean | null;
  /** Whether the unit expects performance in a workplace. */
  readonly workplaceExpected: boolean;
  /** ISO date after which the unit as printed has ended, or null. */
  readonly expired: string | null;
  /** What a centre must settle before it relies on simulated work for this unit. */
  readonly caution: string;
  readonly criteria: readonly Criterion[];
  readonly skills: readonly Skill[];
}

export interface Question {
  readonly id: string;
  /** The criteria it bears on. */
  readonly criteria: readonly CriterionId[];
  /** Cases after which it may be asked; empty: any time. */
  readonly cases: readonly string[];
  readonly text: string;
  /** Points a sound answer makes, for the assessor's eyes only. */
  readonly lookFor: readonly string[];
}

export interface Pack {
  readonly format: 1;
  readonly id: string;
  /** As "1.0.0"; goes up with any change, since records name it. */
  readonly version: string;
  readonly title: string;
  /** ISO date. */
  readonly compiled: string;
  readonly note: string;
  readonly unit: Unit;
  readonly questions: readonly Question[];
}
