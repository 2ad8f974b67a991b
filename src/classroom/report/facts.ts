/** What a class report needs of one finished play, folded from its log: no words of the learner's own. */
import type { ByDimension, CaseData } from "../../play/case.ts";
import { DIMENSIONS, type Mode, type PlayEvent } from "../../play/event.ts";
import { project, standing } from "../../play/log.ts";
import type { PromiseStatus } from "../../play/promises/ledger.ts";
import { scoreOf } from "../../play/score/score.ts";
import { tallyOf } from "../../play/score/tally.ts";

export interface MomentFact {
  readonly id: string;
  /** 0-1; null: it counts neither way in this play (waived, or never due). */
  readonly credit: number | null;
  /** The turn of the choice that settled it; null: no choice ever did. */
  readonly turn: number | null;
}

/** One choice that still stands once every step back has been taken. */
export interface TurnFact {
  readonly turn: number;
  readonly chosen: string;
  /** What else was on offer. */
  readonly others: readonly string[];
}

export interface PlayFacts {
  readonly playId: string;
  readonly learnerId: string;
  readonly caseId: string;
  /** Version of the case. */
  readonly hash: string;
  readonly mode: Mode;
  /** Milliseconds since 1970. */
  readonly endedAt: number;
  /** Of the story's dice. A play gone on with from inside another has that one's. */
  readonly seed: number;
  /** 0-100, one decimal. */
  readonly total: number;
  readonly dimensions: ByDimension<number>;
  readonly ready: boolean;
  /** Ids of the critical failures. */
  readonly criticals: readonly string[];
  /** Codes of the harms done, as often as they were, with the turn whose choice did it. */
  readonly harms: readonly { readonly harm: string; readonly turn: number }[];
  /** In the case's order. */
  readonly moments: readonly MomentFact[];
  readonly promises: readonly {
    readonly promise: string;
    readonly status: PromiseStatus;
    /** Times renegotiated before it fell due. */
    readonly moved: number;
    /** The turn in which it was last made. */
    readonly turn: number | null;
  }[];
  readonly turns: readonly TurnFact[];
  /** Criteria that what was done touched, with the turn; each once a turn. */
  readonly criteria: readonly { readonly criterion: string; readonly turn: number }[];
  /** How often it was stepped back; practice only. */
  readonly stepsBack: number;
}

/** What the log itself does not say. */
export type Whose = Pick<PlayFacts, "playId" | "learnerId" | "hash" | "endedAt">;

function turnsOf(events: readonly PlayEvent[]): readonly TurnFact[] {
  const turns: TurnFact[] = [];
  let offered: readonly string[] = [];
  for (const event of events) {
    if (event.type === "OptionsOffered") offered = event.options.map(({ text }) => text);
    else if (event.type === "ChoiceMade") {
      const { turn, text: chosen } = event;
      turns.push({ turn, chosen, others: offered.filter((text) => text !== chosen) });
    }
  }
  return turns;
}

function criteriaOf(events: readonly PlayEvent[]): PlayFacts["criteria"] {
  const touched = new Map<string, { readonly criterion: string; readonly turn: number }>();
  let turn = -1;
  for (const event of events) {
    if (event.type === "ChoiceMade") turn = event.turn;
    else if (event.type === "CriterionTouched") {
      const { criterion } = event;
      touched.set(`${turn} ${criterion}`, { criterion, turn });
    }
  }
  return [...touched.values()];
}

/** The facts of a play by the version of the case it was played with. */
export function factsOf(data: CaseData, log: readonly PlayEvent[], whose: Whose): PlayFacts {
  const events = standing(log);
  const tally = project(events, tallyOf(data));
  const score = scoreOf(data, tally);
  const started = events.find((event) => event.type === "PlayStarted");
  const { R, I, E, S } = score.dimensions;
  return {
    ...whose,
    caseId: data.id,
    mode: started?.mode ?? "practice",
    seed: started?.seed ?? 0,
    total: score.total,
    dimensions: { R: R.reported, I: I.reported, E: E.reported, S: S.reported },
    ready: score.ready,
    criticals: tally.criticals.map(({ critical }) => critical),
    harms: DIMENSIONS.flatMap((d) =>
      score.dimensions[d].harms.map(({ harm, turn }) => ({ harm, turn })),
    ),
    moments: score.moments.map(({ moment, credit, waived, turn }) => ({
      id: moment.id,
      credit: waived ? null : credit,
      turn,
    })),
    promises: tally.ledger.entries.map(({ promise, status, moved }) => ({
      promise,
      status,
      moved,
      turn: tally.promised[promise] ?? null,
    })),
    turns: turnsOf(events),
    criteria: criteriaOf(events),
    stepsBack: log.filter(({ type }) => type === "SteppedBack").length,
  };
}
