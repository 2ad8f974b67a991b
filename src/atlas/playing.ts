/**
 * A play told step by step beside the atlas: the story with a real customer on one side, the point
 * of the graph and what has been gained on the other. The customer's readings say which way a fork
 * goes.
 */
import { customerOf, type Customer } from "../play/customer/customer.ts";
import type { CaseData } from "../play/case.ts";
import { placeOf, temperOf, type Temper } from "../play/customer/readings.ts";
import type { Authority, PlayEvent } from "../play/event.ts";
import { project } from "../play/log.ts";
import { NO_GAIN, plus, type Gain } from "./gain.ts";
import { NOWHERE, type Graph, type Way } from "./graph.ts";
import { eventsOfChoice, eventsOfTurn, opening } from "./stepping.ts";
import type { Told, Walk, WalkOption } from "./walk.ts";

/** Where a play stands. */
export interface Spot<S> {
  readonly ink: S;
  readonly options: readonly WalkOption[];
  readonly customer: Customer;
  /** In the graph; a choice, a record or an end, never a fork. */
  readonly point: number;
  readonly gain: Gain;
  /**
   * What the record in force costs beyond what the graph counts (Step.beyond); it counts at an end,
   * and a record written again is as if the one before it had never been.
   */
  readonly beyond: Gain;
}

export interface Playing<S> {
  readonly begin: () => Spot<S>;
  /**
   * A choice or a way to write the record; null where a sample never went that way. `answer`: what a
   * person said to what the choice put to a manager; without it the scripted one answers.
   */
  readonly step: (from: Spot<S>, way: number, answer?: Authority) => Spot<S> | null;
}

export function playing<S>(
  caseData: CaseData,
  walk: Walk<S>,
  { points, gains, root, first }: Graph,
): Playing<S> {
  const fold = customerOf(caseData);
  const feel = (c: Customer, events: readonly PlayEvent[]) => project(events, fold, c);

  /** Follows a way through its forks. */
  const follow = (way: Way, gain: Gain, temper: Temper) => {
    let at = way;
    let sum = plus(gain, gains[at.gain]!);
    while (at.to !== NOWHERE) {
      const point = points[at.to]!;
      if (point.kind !== "fork") return { point: at.to, gain: sum };
      at = point.ways[placeOf(point.reading, temper)]!;
      sum = plus(sum, gains[at.gain]!);
    }
    return null;
  };

  const arrive = (
    told: Told<S>,
    before: Customer,
    there: Pick<Spot<S>, "point" | "gain" | "beyond"> | null,
  ): Spot<S> | null =>
    there && {
      ...there,
      ink: told.state,
      options: told.options,
      customer: feel(before, eventsOfTurn(told.facts)),
    };

  return {
    begin: () => {
      const customer = feel(fold.initial, [opening(caseData)]);
      const temper = temperOf(customer);
      const told = walk.begin((reading) => temper[reading]);
      const way = { gain: first, to: root, look: false };
      const there = follow(way, NO_GAIN, temper);
      const spot = arrive(told, customer, there && { ...there, beyond: NO_GAIN });
      if (!spot) throw new Error("an atlas without a beginning");
      return spot;
    },
    step: (from, index, answer) => {
      const { kind, ways } = points[from.point]!;
      const way = ways[index];
      if (!way || way.to === NOWHERE) return null;
      if (kind === "record") {
        const gain = plus(from.gain, gains[way.gain]!);
        return { ...from, point: way.to, gain, beyond: NO_GAIN };
      }
      const option = from.options[index];
      if (!option) return null;
      const customer = feel(from.customer, eventsOfChoice(caseData, option, answer));
      const temper = temperOf(customer);
      const there = follow(way, from.gain, temper);
      return (
        there &&
        arrive(
          walk.choose(from.ink, index, (r) => temper[r]),
          customer,
          { ...there, beyond: from.beyond },
        )
      );
    },
  };
}
