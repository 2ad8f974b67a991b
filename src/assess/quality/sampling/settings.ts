/** How much is sampled: a centre's own rule of thumb, never a law (domain brief 3.7). */

export interface Settings {
  /** Share sampled of a new assessor or a new scheme, 0-1. */
  readonly newRate: number;
  /** Share sampled once settled, 0-1. */
  readonly settledRate: number;
  /** An assessor, or a unit, is new until so many of its assessments have a decision here. */
  readonly newUntil: number;
  /** Assessors (accounts) and units that the quality assurer holds to be new whatever the count. */
  readonly newAssessors: readonly string[];
  readonly newUnits: readonly string[];
  /** Days from activity to decision after which a decision is late. */
  readonly lateDays: number;
}

/** Half while new, about 15 % when settled: the rule of one centre [L42]; the counts are ours. */
export const DEFAULT_SETTINGS: Settings = {
  newRate: 0.5,
  settledRate: 0.15,
  newUntil: 10,
  newAssessors: [],
  newUnits: [],
  lateDays: 10,
};
