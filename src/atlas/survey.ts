/** What was met while a story was walked whole: the ground of the checks that need every route. */
import type { StoryFact } from "../play/event.ts";
import type { Arrived } from "./stepping.ts";
import type { WalkOption } from "./walk.ts";

/** An option wherever it was on offer: a point of the graph and the way it is there. */
export interface Offered {
  readonly option: WalkOption;
  /** As "point way"; points with one future are one. */
  readonly at: Set<string>;
}

export interface Survey {
  /** By moment: every credit it can end with; null where it can be waived. */
  readonly credits: ReadonlyMap<string, ReadonlySet<number | null>>;
  /** Every fact stated on some route, as a key such as "Harmed r.blames". */
  readonly facts: ReadonlySet<string>;
  /** Every way a promise can stand, as "callback kept". */
  readonly promises: ReadonlySet<string>;
  /** By the option's place in the source, else its words. */
  readonly options: ReadonlyMap<string, Offered>;
}

/** The key under which a fact is surveyed: its type and the id it names. */
export const factKey = (fact: StoryFact): string => {
  const { type, ...rest } = fact;
  const [name] = Object.values(rest);
  return `${type} ${String(name ?? "")}`;
};

export class Surveyor implements Survey {
  readonly credits = new Map<string, Set<number | null>>();
  readonly facts = new Set<string>();
  readonly promises = new Set<string>();
  readonly options = new Map<string, Offered>();
  /** A story's facts are read once and told many times. */
  readonly #seen = new WeakSet<StoryFact>();

  step({ closed, facts, ledger }: Pick<Arrived<unknown>, "closed" | "facts" | "ledger">): void {
    for (const [moment, credit] of closed) {
      const credits = this.credits.get(moment);
      if (credits) credits.add(credit);
      else this.credits.set(moment, new Set([credit]));
    }
    this.#stated(facts);
    for (const { promise, status } of ledger.entries) this.promises.add(`${promise} ${status}`);
  }

  #stated(facts: readonly StoryFact[]): void {
    for (const fact of facts) {
      if (fact.type === "LineSpoken" || this.#seen.has(fact)) continue;
      this.#seen.add(fact);
      this.facts.add(factKey(fact));
    }
  }

  offered(point: number, options: readonly WalkOption[]): void {
    options.forEach((option, way) => {
      this.#stated(option.facts);
      const key = option.path ?? option.text;
      let offered = this.options.get(key);
      if (!offered) this.options.set(key, (offered = { option, at: new Set() }));
      offered.at.add(`${point} ${way}`);
    });
  }
}
