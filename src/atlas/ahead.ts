/** What may still happen from a point of a story: an over-estimate, never an under-estimate. */
import type { StoryFact } from "../play/event.ts";

/** Names of what some line or choice ahead may state. */
export interface Ahead {
  readonly meets: ReadonlySet<string>;
  readonly waives: ReadonlySet<string>;
  readonly refers: ReadonlySet<string>;
  readonly cues: ReadonlySet<string>;
  readonly criticals: ReadonlySet<string>;
  readonly harms: ReadonlySet<string>;
  readonly promises: ReadonlySet<string>;
  readonly does: ReadonlySet<string>;
  readonly finds: ReadonlySet<string>;
  readonly acks: boolean;
  readonly warms: boolean;
  readonly progresses: boolean;
  readonly badNews: boolean;
  readonly redress: boolean;
  readonly records: boolean;
}

/** What the facts of the tags ahead amount to. */
export function aheadOf(facts: Iterable<StoryFact>): Ahead {
  const names = {
    meets: new Set<string>(),
    waives: new Set<string>(),
    refers: new Set<string>(),
    cues: new Set<string>(),
    criticals: new Set<string>(),
    harms: new Set<string>(),
    promises: new Set<string>(),
    does: new Set<string>(),
    finds: new Set<string>(),
  };
  const flags = {
    acks: false,
    warms: false,
    progresses: false,
    badNews: false,
    redress: false,
    records: false,
  };
  for (const fact of facts) {
    if (fact.type === "MomentMet") names.meets.add(fact.moment);
    else if (fact.type === "MomentWaived") names.waives.add(fact.moment);
    else if (fact.type === "Referred") names.refers.add(fact.matter);
    else if (fact.type === "CueShown") names.cues.add(fact.matter);
    else if (fact.type === "CriticalFailed") names.criticals.add(fact.critical);
    else if (fact.type === "Harmed") names.harms.add(fact.harm);
    else if (fact.type === "PromiseMade") names.promises.add(fact.promise);
    else if (fact.type === "RemedyDone") names.does.add(fact.remedy);
    else if (fact.type === "UntruthFound") names.finds.add(fact.untruth);
    else if (fact.type === "RedressGiven") flags.redress = true;
    else if (fact.type === "RecordAsked") flags.records = true;
    else if (fact.type === "Behaved") {
      if (fact.trigger === "ack") flags.acks = true;
      else if (fact.trigger === "warm") flags.warms = true;
      else if (fact.trigger === "progress") flags.progresses = true;
      else if (fact.trigger === "bad-news") flags.badNews = true;
    }
  }
  return { ...names, ...flags };
}
