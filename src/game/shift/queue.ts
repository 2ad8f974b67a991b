/** Who is waiting, in the order of what presses most: what the queue shows of each. Pure. */
import { REMINDED } from "../../shift/acts.ts";
import { inState, type Caller, type Desk } from "../../shift/desk.ts";
import type { Temper } from "../../shift/day.ts";
import type { Day } from "../../shift/run.ts";
import { nearlyGone, temperOf } from "../../shift/temper.ts";
import { spanOf, timeOf } from "../../play/clock.ts";
import { CHANNEL_WORDS } from "../../shift/words.ts";

/** Rows shown at once: more cannot be taken in, and a page of a thousand would be slow. */
export const SHOWN = 12;

export interface Row {
  readonly id: string;
  readonly name: string;
  readonly channel: string;
  readonly gist: string;
  /** "waiting 4 min", "aside for 2 min", "call promised for 09:25". */
  readonly standing: string;
  /** What is left of the house standard, in words; "" where it no longer runs. */
  readonly left: string;
  /** False for a call that is promised for later: nobody waits, and ringing early helps nobody. */
  readonly presses: boolean;
  /** over: beyond its standard or time; soon: two minutes or less. */
  readonly press: "over" | "soon" | "calm";
  readonly temper: Temper;
  /** What else there is to know of their waiting; "" where nothing can be told. */
  readonly note: string;
  readonly button: string;
}

const SOON = 2;

function leftOf(minutes: number): Pick<Row, "left" | "press"> {
  if (minutes < 0) return { left: `${spanOf(-minutes)} over the standard`, press: "over" };
  return { left: `${spanOf(minutes)} left`, press: minutes <= SOON ? "soon" : "calm" };
}

export interface Queue {
  readonly rows: readonly Row[];
  /** So many more wait that are not shown. */
  readonly more: number;
}

export function queueOf(day: Day, desk: Desk): Queue {
  const limits = new Map(day.shift.standards.map(({ id, minutes }) => [id, minutes]));
  const pressOf = (caller: Caller): number => {
    if (caller.state === "promised") return caller.since - desk.clock;
    const contact = day.contacts.get(caller.id)!;
    const until = caller.waited === null ? (caller.came ?? desk.clock) : caller.since;
    return until + (limits.get(contact.standard) ?? 0) - desk.clock;
  };
  const all = inState(desk, "waiting", "held", "promised")
    .map((caller) => ({ caller, press: pressOf(caller) }))
    .toSorted((a, b) => a.press - b.press);
  const rows = all.slice(0, SHOWN).map(({ caller, press }): Row => {
    const contact = day.contacts.get(caller.id)!;
    const waited = desk.clock - caller.since;
    const promised = caller.state === "promised";
    const near = nearlyGone(contact, caller, desk.clock);
    const name = day.data.cast[contact.who]!.name;
    return {
      id: caller.id,
      name,
      channel: CHANNEL_WORDS[contact.channel],
      gist: contact.gist,
      standing: promised
        ? `you promised to be back by ${timeOf(caller.since)}`
        : caller.state === "held"
          ? `put aside ${spanOf(waited)} ago`
          : `waiting ${spanOf(waited)}`,
      ...(caller.waited === null || promised
        ? leftOf(press)
        : { left: "", press: near ? ("soon" as const) : ("calm" as const) }),
      presses: !promised || press <= REMINDED,
      temper: temperOf(day, desk, caller),
      note: promised
        ? ""
        : caller.times > 1
          ? "has come a second time"
          : near
            ? "may give up soon"
            : "",
      button: promised ? "Call back" : caller.state === "held" ? "Go back to" : "Answer",
    };
  });
  return { rows, more: Math.max(0, all.length - SHOWN) };
}
