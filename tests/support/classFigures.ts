/** Facts of plays made up by hand, for tests of a class's figures; the case is `fixture`. */
import type { PlayFacts } from "../../src/classroom/report/facts.ts";
import { fixture } from "./fixture.ts";

export interface MadeUp extends Partial<Omit<PlayFacts, "moments" | "turns">> {
  /** Credit and turn by moment; the rest are missed. */
  readonly earned?: Readonly<Record<string, readonly [number | null, number | null]>>;
  /** What was on offer by turn, the chosen one first. */
  readonly talk?: readonly (readonly string[])[];
}

let made = 0;

/** A finished play in which everything was missed but what is said. */
export function aFinishedPlay({ earned = {}, talk = [], ...rest }: MadeUp = {}): PlayFacts {
  made += 1;
  return {
    playId: `play-${made}`,
    learnerId: `learner-${made}`,
    caseId: fixture.id,
    hash: "version-1",
    mode: "practice",
    endedAt: made * 1000,
    seed: made,
    total: 50,
    dimensions: { R: 50, I: 50, E: 50, S: 50 },
    ready: false,
    criticals: [],
    harms: [],
    promises: [],
    criteria: [],
    stepsBack: 0,
    moments: fixture.moments.map(({ id }) => {
      const [credit, turn] = earned[id] ?? [0, null];
      return { id, credit, turn };
    }),
    turns: talk.map(([chosen, ...others], turn) => ({ turn, chosen: chosen!, others })),
    ...rest,
  };
}
