/** Options that are worse than another in all four dimensions and that nothing speaks for. */
import { figuresOf, placesOf, plus, NO_GAIN, type Gain } from "../../atlas/gain.ts";
import { NOWHERE } from "../../atlas/graph.ts";
import type { CaseData } from "../../play/case.ts";
import { DIMENSIONS, type Dimension, type StoryFact } from "../../play/event.ts";
import { millionths } from "../../play/score/sums.ts";
import { courtesies } from "../courtesy.ts";
import { choiceOf, found, type Ground, type RouteCheck } from "./ground.ts";
import { onOffer } from "./onOffer.ts";
import { statedBy } from "./stated.ts";

const warning = found("dominated-option", "warning");

/** What a turn was like to receive that may tempt a learner whatever it is worth. */
const KIND: readonly string[] = ["warm", "ack", "gift", "choice"];
/** A way out: to say what is not so, to hand it on, to pay. */
const EASY: readonly string[] = ["UntruthTold", "Referred", "RedressGiven"];

const tempting = (fact: StoryFact): boolean =>
  EASY.includes(fact.type) || (fact.type === "Behaved" && KIND.includes(fact.trigger));

type Best = Readonly<Record<Dimension, number>>;

/** What a play has gained that lost nothing up to a point where these are the best outcomes. */
function wholeBefore({ moments }: CaseData, best: readonly Gain[]): Gain {
  const before = NO_GAIN.slice();
  for (const d of DIMENSIONS) {
    const { available, credited } = placesOf(d);
    const all = moments
      .filter(({ dimension }) => dimension === d)
      .reduce((sum, { weight }) => sum + millionths(weight, 1), 0);
    const ahead = Math.max(...best.map((gain) => gain[available]!));
    before[available] = before[credited] = Math.max(0, all - ahead);
  }
  return before;
}

/** The best each way leaves, of a play that has lost nothing yet; null where a sample never went. */
function bestByWay({ edition, explored, values }: Ground, at: number): readonly (Best | null)[] {
  const { points, gains } = explored.graph;
  const before = wholeBefore(edition.data, values.best[at]!);
  return points[at]!.ways.map(({ gain, to }) => {
    if (to === NOWHERE) return null;
    const gained = plus(before, gains[gain]!);
    const reports = values.best[to]!.map((each) => figuresOf(edition.data, plus(gained, each)));
    const best = (d: Dimension) => Math.max(...reports.map((each) => each.dimensions[d].reported));
    return { R: best("R"), I: best("I"), E: best("E"), S: best("S") };
  });
}

/** Options, look-ups aside, that nothing tempts anybody to take. */
const plain = (ground: Ground): ReadonlySet<string> =>
  new Set(
    [...ground.explored.survey.options].flatMap(([key, { option }]) => {
      const choice = choiceOf(ground, key);
      const facts = choice ? statedBy(ground.structure, choice) : option.facts;
      const tempts = courtesies(option.text) > 0 || facts.some(tempting);
      return tempts || option.kind === "look" ? [] : [key];
    }),
  );

/** By plain option: options that beat it in all four dimensions wherever it is on offer. */
function dominators(ground: Ground): ReadonlyMap<string, ReadonlySet<string>> {
  const { options } = ground.explored.survey;
  const alive = new Map<string, Set<string> | null>([...plain(ground)].map((key) => [key, null]));
  for (const [at, ways] of onOffer(ground.explored.survey)) {
    if (!ways.some((keys) => keys.some((key) => alive.has(key)))) continue;
    const best = bestByWay(ground, at);
    ways.forEach((keys, way) => {
      const own = best[way];
      if (!own) return;
      const better = ways.flatMap((others, other) => {
        const its = best[other];
        return its && DIMENSIONS.every((d) => its[d] > own[d]) ? others : [];
      });
      const here = new Set(better.filter((key) => options.get(key)?.option.kind !== "look"));
      for (const key of keys) {
        if (!alive.has(key)) continue;
        const so_far = alive.get(key);
        const left = so_far ? new Set([...so_far].filter((each) => here.has(each))) : here;
        if (left.size === 0) alive.delete(key);
        else alive.set(key, left);
      }
    });
  }
  return new Map([...alive].flatMap(([key, by]) => (by ? [[key, by] as const] : [])));
}

export const checkDominated: RouteCheck = (ground) =>
  [...dominators(ground)].flatMap(([key, by]) => {
    const choice = choiceOf(ground, key);
    const other = [...by].map((each) => choiceOf(ground, each)).find((each) => each !== null);
    if (!choice || !other) return [];
    const message = `wherever this is on offer, the choice on line ${other.line} does better in all four dimensions, and nothing speaks for this one: it teaches nothing. Give it something that tempts (a warm word, a gift, a quick way out), or some good of its own`;
    return [warning(ground, choice, message)];
  });
