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
  readonly badNews: boolean;
  readonly redress: boolean;
  readonly records: boolean;
}

/** A set of every name there is. */
class Every extends Set<string> {
  override has(): boolean {
    return true;
  }
}

/** Whether a set of names is that of every name there is. */
export const isEvery = (names: ReadonlySet<string>): boolean => names instanceof Every;

/** The sets that a tag adds to, by the tag's name, for tags worked out while the story runs. */
const OPEN: Readonly<Record<string, readonly (keyof Ahead)[]>> = {
  km: ["meets"],
  waive: ["waives"],
  rung: ["refers"],
  cue: ["cues"],
  critical: ["criticals"],
  harm: ["harms"],
  promise: ["promises"],
  done: ["does"],
  "untrue-found": ["finds"],
  redress: ["redress"],
  ev: ["acks", "badNews"],
};

/**
 * What the facts of the tags ahead amount to. `open`: what those tags begin with that are worked
 * out while the story runs, such as "redress:"; they may name anything.
 */
export function aheadOf(facts: Iterable<StoryFact>, open: Iterable<string> = []): Ahead {
  const ahead = {
    meets: new Set<string>(),
    waives: new Set<string>(),
    refers: new Set<string>(),
    cues: new Set<string>(),
    criticals: new Set<string>(),
    harms: new Set<string>(),
    promises: new Set<string>(),
    does: new Set<string>(),
    finds: new Set<string>(),
    acks: false,
    badNews: false,
    redress: false,
    records: false,
  };
  for (const fact of facts) {
    if (fact.type === "MomentMet") ahead.meets.add(fact.moment);
    else if (fact.type === "MomentWaived") ahead.waives.add(fact.moment);
    else if (fact.type === "Referred") ahead.refers.add(fact.matter);
    else if (fact.type === "CueShown") ahead.cues.add(fact.matter);
    else if (fact.type === "CriticalFailed") ahead.criticals.add(fact.critical);
    else if (fact.type === "Harmed") ahead.harms.add(fact.harm);
    else if (fact.type === "PromiseMade") ahead.promises.add(fact.promise);
    else if (fact.type === "RemedyDone") ahead.does.add(fact.remedy);
    else if (fact.type === "UntruthFound") ahead.finds.add(fact.untruth);
    else if (fact.type === "RedressGiven") ahead.redress = true;
    else if (fact.type === "RecordAsked") ahead.records = true;
    else if (fact.type === "Behaved") {
      if (fact.trigger === "ack") ahead.acks = true;
      else if (fact.trigger === "bad-news") ahead.badNews = true;
    }
  }
  for (const tag of open) {
    const name = tag.split(":", 1)[0]!.trim();
    // A name that is itself not known yet may be any of them.
    const sets = OPEN[name] ?? (tag.includes(":") ? [] : Object.values(OPEN).flat());
    for (const set of sets)
      Object.assign(ahead, { [set]: ahead[set] instanceof Set ? new Every() : true });
  }
  return ahead;
}
