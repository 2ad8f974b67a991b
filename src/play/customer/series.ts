/** How a customer felt, turn after turn: the ground of the mood chart and of the rating. */
import type { CaseData } from "../case.ts";
import type { PlayEvent } from "../event.ts";
import { standing } from "../log.ts";
import { customerOf, type Customer } from "./customer.ts";

export interface MoodPoint {
  /** Turn just ended; -1 for the beginning. */
  readonly turn: number;
  /** 0-100 each. */
  readonly heat: number;
  readonly trust: number;
  readonly patience: number;
}

export interface MoodSeries {
  /** At the start and after every turn; never empty. */
  readonly points: readonly MoodPoint[];
  /** The customer at the end of the log. */
  readonly last: Customer;
}

/** The series of a log, with every step back taken. */
export function moodSeries(caseData: CaseData, log: readonly PlayEvent[]): MoodSeries {
  const customer = customerOf(caseData);
  let last = customer.initial;
  let turn = -1;
  const pointNow = (): MoodPoint => {
    const { heat, trust, patience } = last;
    return { turn, heat, trust, patience };
  };
  const points: MoodPoint[] = [pointNow()];
  for (const event of standing(log)) {
    last = customer.evolve(last, event);
    if (event.type === "ChoiceMade") turn = event.turn;
    else if (turn >= 0 && (event.type === "OptionsOffered" || event.type === "PlayEnded")) {
      points.push(pointNow());
    }
  }
  return { points, last };
}
