/** What inkjs's walks come to, counted as the atlas counts: states that agree in all that still matters are one. */
import { Story } from "inkjs";
import { fastWalk } from "../src/atlas/fastWalk.ts";
import { RECORDS } from "../src/atlas/graph.ts";
import type { Standing } from "../src/atlas/standing.ts";
import { stepping, type Arrivals, type Arrived, type Here } from "../src/atlas/stepping.ts";
import type { CaseData } from "../src/play/case.ts";
import { READINGS, type Reading } from "../src/play/customer/readings.ts";
import type { PlainWalk, Taken, Turn } from "./inkjsWalks.ts";

type Answers = Turn["answers"];

/** Numbers for states of the atlas. */
class Known {
  readonly #numbers = new Map<Standing, Map<unknown, number>>();
  count = 0;

  /** Whether a state was not met before. */
  add({ standing, ink }: Here<unknown>): boolean {
    const places = this.#numbers.get(standing) ?? new Map<unknown, number>();
    this.#numbers.set(standing, places);
    if (places.has(ink)) return false;
    places.set(ink, this.count++);
    return true;
  }
}

/** Whether two steps come to the same in everything. */
function same(a: Arrivals<unknown>, b: Arrivals<unknown>): boolean {
  if ("by" in a || "by" in b) {
    return (
      "by" in a &&
      "by" in b &&
      a.reading === b.reading &&
      a.by.every((each, nth) => same(each, b.by[nth]!))
    );
  }
  return a.scored === b.scored && a.facts === b.facts && a.here?.ink === b.here?.ink;
}

/**
 * How many states of the atlas a plain walk came to. inkjs leaves the customer as the story declares
 * them, so those answers are followed. A record that falls due there may be written in any way: the
 * walk is credited with all of them.
 */
export function mergedStates(
  data: CaseData,
  compiled: Record<string, unknown>,
  taken: PlainWalk["taken"],
): number {
  const step = stepping(data, fastWalk(compiled));
  const { variablesState } = new Story(compiled);
  const known = new Known();

  const declared = <S>(arrivals: Arrivals<S>): Arrived<S> => {
    let at = arrivals;
    while ("by" in at) {
      const values: readonly unknown[] = READINGS[at.reading];
      at = at.by[values.indexOf(variablesState.$(at.reading))]!;
    }
    return at;
  };
  /** The places a turn may have led to, records written. */
  const places = <S>(
    { here }: Arrived<S>,
    write: (here: Here<S>) => readonly Arrived<S>[],
  ): readonly Here<S>[] => {
    if (!here) return [];
    known.add(here);
    if (!here.standing.recordDue) return [here];
    return write(here).flatMap((arrived) => places(arrived, write));
  };
  const write = (here: Parameters<typeof step.write>[0]) =>
    RECORDS.map((kind) => step.write(here, kind));

  const at = [places(declared(step.begin()), write)];
  for (const { from, index, offered } of taken) {
    const there = at[from]!.flatMap((here) => places(declared(step.choose(here, index)), write));
    if (there.some(({ ink }) => ink.options.length !== offered)) {
      throw new Error(`inkjs offers ${offered} choices where the atlas has others`);
    }
    at.push(there);
  }
  return known.count;
}

/**
 * The first so many turns that a depth-first walk of the atlas's states tells: each way on once, and
 * of the customer's answers only those that come to something else.
 */
export function turnsOf(
  data: CaseData,
  compiled: Record<string, unknown>,
  most: number,
): readonly Turn[] {
  const step = stepping(data, fastWalk(compiled));
  const known = new Known();
  const turns: Turn[] = [];
  type Place = Parameters<typeof step.write>[0];

  /** The new states at a place, those after its record among them: those that go on by choices. */
  const news = (here: Place): { readonly states: number; readonly goOn: readonly Place[] } => {
    if (!known.add(here)) return { states: 0, goOn: [] };
    if (!here.standing.recordDue) return { states: 1, goOn: [here] };
    const after = RECORDS.flatMap((kind) => {
      const written = step.write(here, kind).here;
      return written ? [news(written)] : [];
    });
    return {
      states: after.reduce((sum, { states }) => sum + states, 1),
      goOn: after.flatMap(({ goOn }) => goOn),
    };
  };

  const follow = (
    arrivals: ReturnType<typeof step.choose>,
    taken: Taken,
    answers: Answers,
  ): void => {
    if (turns.length >= most) return;
    if ("by" in arrivals) {
      const values: readonly (number | boolean)[] = READINGS[arrivals.reading];
      arrivals.by.forEach((each, nth) => {
        if (arrivals.by.slice(0, nth).some((earlier) => same(earlier, each))) return;
        const answer: readonly [Reading, number | boolean] = [arrivals.reading, values[nth]!];
        follow(each, taken, [...answers, answer]);
      });
      return;
    }
    const { here } = arrivals;
    const { states, goOn } = here ? news(here) : { states: 0, goOn: [] };
    const keptAs = goOn.length > 0 ? turns.length + 1 : null;
    turns.push({ ...taken, answers, states, offered: here && here.ink.options.length, keptAs });
    if (keptAs !== null) for (const each of goOn) walk(each, keptAs);
  };

  const walk = (here: Place, from: number): void => {
    here.ink.options.forEach((_, index) => follow(step.choose(here, index), { from, index }, []));
  };

  const begun = step.begin();
  if ("by" in begun || !begun.here) throw new Error("a story that begins by asking its customer");
  for (const each of news(begun.here).goOn) walk(each, 0);
  return turns;
}
