/** What was met while a story was walked whole: the ground of the checks that need every route. */
import type { StoryFact } from "../play/event.ts";
import type { Arrived, Scored } from "./stepping.ts";
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
  /** What was surveyed before: facts are read once and told many times, and so are scores. */
  readonly #seen = new WeakSet<StoryFact | readonly StoryFact[] | readonly WalkOption[]>();
  readonly #points = new Set<number>();
  readonly #scored = new WeakSet<Scored>();

  step({ scored, facts }: Pick<Arrived<unknown>, "scored" | "facts">): void {
    this.#stated(facts);
    if (this.#scored.has(scored)) return;
    this.#scored.add(scored);
    for (const [moment, credit] of scored.closed) {
      const credits = this.credits.get(moment);
      if (credits) credits.add(credit);
      else this.credits.set(moment, new Set([credit]));
    }
    for (const { promise, status } of scored.ledger.entries) {
      this.promises.add(`${promise} ${status}`);
    }
  }

  #stated(facts: readonly StoryFact[]): void {
    if (this.#seen.has(facts)) return;
    this.#seen.add(facts);
    for (const fact of facts) {
      if (fact.type === "LineSpoken" || this.#seen.has(fact)) continue;
      this.#seen.add(fact);
      this.facts.add(factKey(fact));
    }
  }

  offered(point: number, options: readonly WalkOption[]): void {
    if (!this.#seen.has(options)) {
      this.#seen.add(options);
      for (const option of options) this.#stated(option.facts);
    }
    // The options at a point have always the same places.
    if (this.#points.has(point)) return;
    this.#points.add(point);
    options.forEach((option, way) => {
      const key = option.path ?? option.text;
      let offered = this.options.get(key);
      if (!offered) this.options.set(key, (offered = { option, at: new Set() }));
      offered.at.add(`${point} ${way}`);
    });
  }
}
