/** What a case declares and no play so far has come to. */
import type { CaseData } from "../play/case.ts";
import type { PlayEvent } from "../play/event.ts";

/** What an event shows to be reachable, as keys such as "moment r.open". */
function reachedBy(data: CaseData, event: PlayEvent): readonly string[] {
  switch (event.type) {
    case "MomentMet":
      return [`moment ${event.moment}`];
    case "Referred":
      return data.matters.filter((m) => m.id === event.matter).map((m) => `moment ${m.moment}`);
    case "PromiseMade":
      return data.promises.filter((p) => p.id === event.promise).map((p) => `moment ${p.moment}`);
    case "CriterionTouched":
      return [`criterion ${event.criterion}`];
    case "FactFound":
      return [`fact ${event.fact}`];
    case "PlayEnded":
      return [`ending ${event.ending}`];
    default:
      return [];
  }
}

/** Everything the case declares that some play should reach. */
function declared(data: CaseData): readonly string[] {
  // The record and the fit of redress are credited by comparing, not by a tag.
  const tagged = data.moments.filter((m) => m.behaviour !== "s.record" && m.behaviour !== "s.fit");
  return [
    ...tagged.map((m) => `moment ${m.id}`),
    ...data.criteria.map((criterion) => `criterion ${criterion}`),
    ...Object.keys(data.facts).map((fact) => `fact ${fact}`),
    ...Object.keys(data.endings).map((ending) => `ending ${ending}`),
  ];
}

export interface Reach {
  readonly add: (log: readonly PlayEvent[]) => void;
  /** What none of the logs added came to, such as "moment r.open", in the case's order. */
  readonly missing: () => readonly string[];
}

export function reaching(data: CaseData): Reach {
  const left = new Set(declared(data));
  return {
    add: (log) => {
      for (const event of log) for (const key of reachedBy(data, event)) left.delete(key);
    },
    missing: () => [...left],
  };
}
