/** What quality assurance counts of an assessment: no words of anybody's, only what was done when. */
import { decisionOn, planOf, signedBy, type Assessment } from "../assessment.ts";
import type { Mark } from "../fold/mark.ts";
import type { Observed, Outcome, Suggestion } from "../event.ts";
import { evidenceFor } from "../evidence/items.ts";
import type { CriterionId } from "../pack/pack.ts";
import { sentenceHashes } from "./sameWords.ts";

/** How far it has come when it is sampled: nothing decided, some of it, or signed by the assessor. */
export const STAGES = ["early", "interim", "final"] as const;
export type Stage = (typeof STAGES)[number];

/** How evidence was come by. */
export type Method = Observed | "oral-questions" | "written-questions";
/** What lies in the file beside observations and answers. */
export type RecordKind = "product" | "recording" | "testimony" | "reflection";

export interface DecisionFact {
  readonly criterion: CriterionId;
  readonly outcome: Outcome;
  /** Account of whoever decided. */
  readonly by: string;
  /** When, ms since 1970. */
  readonly at: number;
  /** When the last of what it rests on was done; null: it rests on nothing that has a time. */
  readonly activityAt: number | null;
  readonly suggestion: Suggestion | null;
  readonly differs: boolean;
}

export interface Waiting {
  readonly criterion: CriterionId;
  /** When the last activity towards it was, ms since 1970. */
  readonly since: number;
}

export interface Facts {
  readonly id: string;
  readonly learnerId: string;
  /** Account of the assessor whose assessment it is. */
  readonly assessorId: string;
  readonly madeAt: number;
  readonly stage: Stage;
  readonly units: readonly string[];
  readonly criteria: readonly CriterionId[];
  readonly methods: readonly Method[];
  readonly records: readonly RecordKind[];
  readonly places: readonly string[];
  /** Plays and files it rests on, as "play:…" and "file:…" (by hash): they may lie in others, too. */
  readonly things: readonly string[];
  /** Long sentences in it, each as a hash: they may stand in others, too. */
  readonly sentences: readonly string[];
  /** The decisions that stand. */
  readonly decisions: readonly DecisionFact[];
  /** Criteria with activity and no decision yet, and when the last of that was done. */
  readonly waiting: readonly Waiting[];
  readonly sampled: boolean;
  /** The last assurance. */
  readonly assured: {
    readonly agreed: boolean;
    readonly by: string;
    readonly at: number;
    readonly answered: boolean;
  } | null;
  readonly appealOpen: boolean;
}

/** A thing was done no later than the server heard of it, whatever a device's clock says. */
const doneAt = ({ deviceAt, at }: Mark): number => Math.min(deviceAt, at);

const userOf = ({ actor }: Mark): string => ("userId" in actor ? actor.userId : "");

/** When each piece of evidence came about: a note with the end of what was observed. */
function timesOf(state: Assessment): ReadonlyMap<string, number> {
  const ends = new Map(
    state.observations.map(({ id, ended, begun }) => [id, doneAt(ended ?? begun)] as const),
  );
  return new Map<string, number>([
    ...state.notes.map(
      ({ id, observation, made }) => [id, ends.get(observation) ?? doneAt(made)] as const,
    ),
    ...state.questions.flatMap(({ id, answers }) => {
      const last = answers.at(-1);
      return last ? [[id, doneAt(last.mark)] as const] : [];
    }),
    ...state.reflections.map(({ id, written }) => [id, doneAt(written)] as const),
    ...state.products.map(({ id, attached }) => [id, doneAt(attached)] as const),
    ...state.testimonies.flatMap(({ id, given }) =>
      given ? [[id, doneAt(given.mark)] as const] : [],
    ),
  ]);
}

const last = (times: readonly number[]): number | null =>
  times.length === 0 ? null : Math.max(...times);

function stageOf(state: Assessment): Stage {
  if (state.decisions.length === 0) return "early";
  return signedBy(state, "assessor") ? "final" : "interim";
}

function methodsOf({ observations, questions }: Assessment): readonly Method[] {
  const asked = questions.map(({ manner }): Method => `${manner}-questions`);
  return [...new Set([...observations.map(({ how }): Method => how), ...asked])];
}

function recordsOf({ products, testimonies, reflections }: Assessment): readonly RecordKind[] {
  const kinds: RecordKind[] = products.map(({ kind }) => (kind === "recording" ? kind : "product"));
  if (testimonies.some(({ given }) => given !== null)) kinds.push("testimony");
  if (reflections.length > 0) kinds.push("reflection");
  return [...new Set(kinds)];
}

function thingsOf({ observations, products }: Assessment): readonly string[] {
  const plays = [
    ...observations.flatMap(({ play }) => play?.playId ?? []),
    ...products.flatMap(({ playId }) => playId ?? []),
  ];
  const files = products.flatMap(({ file }) => file?.sha256 ?? []);
  return [...new Set([...plays.map((id) => `play:${id}`), ...files.map((id) => `file:${id}`)])];
}

export interface Whose {
  readonly id: string;
  readonly learnerId: string;
  readonly assessorId: string;
  readonly madeAt: number;
}

const observedAt = ({ observations }: Assessment): readonly number[] =>
  observations.flatMap(({ ended }) => (ended ? doneAt(ended) : []));

/** Criteria of the plan with activity and no decision yet. */
export function waitingOf(state: Assessment): readonly Waiting[] {
  const times = timesOf(state);
  return (planOf(state)?.criteria ?? []).flatMap((criterion) => {
    if (decisionOn(state, criterion)) return [];
    const since =
      last(evidenceFor(state, criterion).flatMap(({ id }) => times.get(id) ?? [])) ??
      last(observedAt(state));
    return since === null ? [] : { criterion, since };
  });
}

export function factsOf(whose: Whose, state: Assessment): Facts {
  const plan = planOf(state);
  const criteria = plan?.criteria ?? [];
  const times = timesOf(state);
  const observed = observedAt(state);
  const decided = [...new Set(state.decisions.map(({ criterion }) => criterion))];
  const assured = state.assurances.at(-1);
  return {
    id: whose.id,
    learnerId: whose.learnerId,
    assessorId: whose.assessorId,
    madeAt: whose.madeAt,
    stage: stageOf(state),
    units: plan?.units.map(({ unit }) => unit) ?? [],
    criteria,
    methods: methodsOf(state),
    records: recordsOf(state),
    places: [
      ...new Set(
        state.observations.map(({ place }) => place.trim()).filter((place) => place !== ""),
      ),
    ],
    things: thingsOf(state),
    sentences: sentenceHashes(state),
    decisions: decided.map((criterion) => {
      const { outcome, by, evidence, suggested } = decisionOn(state, criterion)!;
      const at = doneAt(by);
      const before = (list: readonly number[]): number | null => last(list.filter((t) => t <= at));
      return {
        criterion,
        outcome,
        by: userOf(by),
        at,
        activityAt: before(evidence.flatMap((id) => times.get(id) ?? [])) ?? before(observed),
        suggestion: suggested?.suggestion ?? null,
        differs: suggested?.differs ?? false,
      };
    }),
    waiting: waitingOf(state),
    sampled: state.sampled !== null,
    assured: assured
      ? {
          agreed: assured.agreed,
          by: userOf(assured.by),
          at: assured.by.at,
          answered: assured.answered !== null,
        }
      : null,
    appealOpen: state.appeals.some(({ answered }) => answered === null),
  };
}
