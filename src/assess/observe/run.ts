/** A play's log read choice by choice, with the lines at which things stand in it. */
import { dayOf, timeOf } from "../../play/clock.ts";
import type { CaseData } from "../../play/case.ts";
import type { PlayEvent } from "../../play/event.ts";
import { askedBy } from "../../play/letter/letters.ts";
import type { CriterionId } from "../pack/pack.ts";
import { standingLines, type Line } from "./lines.ts";

export interface RunTurn {
  /** Index in the log of the choice. */
  readonly line: number;
  /** How many choices stood before it. */
  readonly number: number;
  readonly choice: Extract<PlayEvent, { type: "ChoiceMade" }>;
  /** The learner's own words before the choice, with what they were asked. */
  readonly own: { readonly prompt: string; readonly text: string; readonly line: number } | null;
  /** Who had spoken last to the learner, and what they said. */
  readonly before: { readonly who: string; readonly text: string } | null;
  /** Minutes of the simulated clock when the choice was made. */
  readonly clock: number;
  /** What followed, up to the next options. */
  readonly after: readonly Line[];
}

export interface Run {
  readonly turns: readonly RunTurn[];
  /** Events that still count, steps back taken. */
  readonly lines: readonly Line[];
}

export function readRun(caseData: CaseData, log: readonly PlayEvent[]): Run {
  const lines = standingLines(log);
  const turns: (RunTurn & { after: Line[] })[] = [];
  let clock = caseData.start.clock;
  let before: RunTurn["before"] = null;
  let own: RunTurn["own"] = null;
  for (const line of lines) {
    const { at, event } = line;
    switch (event.type) {
      case "PlayStarted":
        clock = event.clock;
        break;
      case "ClockMoved":
        clock += event.minutes;
        break;
      case "OwnWordsGiven":
        own = {
          prompt: askedBy(caseData, event.prompt),
          text: event.text,
          line: at,
        };
        break;
      case "LineSpoken":
        if (event.who !== "" && event.who !== "you") before = { who: event.who, text: event.text };
        break;
      case "ChoiceMade":
        turns.push({
          line: at,
          number: turns.length,
          choice: event,
          own,
          before,
          clock,
          after: [],
        });
        own = null;
        continue;
      default:
        break;
    }
    turns.at(-1)?.after.push(line);
  }
  return { turns, lines };
}

/** Criteria that a turn touched; where it touched none, those of the nearest turn that did. */
export function criteriaNear({ turns }: Run, number: number): readonly CriterionId[] {
  const touched = turns.map(({ after }) => [
    ...new Set(
      after.flatMap(({ event }) => (event.type === "CriterionTouched" ? [event.criterion] : [])),
    ),
  ]);
  const nearest = touched
    .map((criteria, at) => ({ criteria, far: Math.abs(at - number) }))
    .filter(({ criteria }) => criteria.length > 0)
    .toSorted((a, b) => a.far - b.far)[0];
  return nearest?.criteria ?? [];
}

/** "At 10:58", or "On Friday at 09:00" once the first day is over. */
export function whenOf({ start }: CaseData, clock: number): string {
  const time = timeOf(clock);
  return clock < 1440 ? `At ${time}` : `On ${dayOf(start.day, clock)} at ${time}`;
}
