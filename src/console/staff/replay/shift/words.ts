/** What a shift's reading by contact says of each in a sentence. Pure. */
import { spanOf, timeOf } from "../../../../play/clock.ts";
import type { Temper } from "../../../../shift/day.ts";
import type { Caller } from "../../../../shift/desk.ts";
import type { Stretch } from "../../../../shift/retold.ts";
import type { Day } from "../../../../shift/run.ts";

export const nameOf = (day: Day, id: string): string => {
  const contact = day.contacts.get(id);
  return (contact && day.data.cast[contact.who]?.name) ?? id;
};

const HOW_IT_STANDS: Readonly<Record<Caller["state"], (at: string) => string>> = {
  "to-come": () => "",
  waiting: (at) => `Waiting since ${at}.`,
  "at-hand": (at) => `At hand since ${at}.`,
  held: (at) => `Put aside at ${at}.`,
  promised: (at) => `A call is promised for ${at}.`,
  closed: (at) => `Ended at ${at}.`,
  gone: (at) => `Gave up at ${at}.`,
};

const TIMES = ["", "once", "twice", "three times"] as const;

/** When they came, how soon they were answered, and how it stands. */
export function cameWords(day: Day, caller: Caller): string {
  const { came, waited, state, since, times, holds } = caller;
  const { standard } = day.contacts.get(caller.id)!;
  const house = day.shift.standards.find(({ id }) => id === standard)?.minutes;
  const within = house === undefined ? "" : ` (the house standard is ${spanOf(house)})`;
  return [
    `Came at ${timeOf(came ?? 0)}${times > 1 ? `, ${TIMES[times] ?? `${times} times`} in all` : ""}.`,
    waited === null
      ? "Not answered."
      : `Answered after ${waited === 0 ? "no wait" : spanOf(waited)}${within}.`,
    holds > 0 ? `Put aside ${TIMES[holds] ?? `${holds} times`}.` : "",
    HOW_IT_STANDS[state](timeOf(since)),
  ]
    .filter(Boolean)
    .join(" ");
}

/** How they take it, or took it when they went. */
export const tookItWords = (state: Caller["state"], temper: Temper): string =>
  state === "closed" || state === "gone" ? `They went ${temper}.` : `They are ${temper}.`;

export const waitingWords = (day: Day, waiting: Stretch["waiting"]): string =>
  `Waiting meanwhile: ${waiting
    .map(({ id, since }) => `${nameOf(day, id)} (since ${timeOf(since)})`)
    .join(", ")}.`;
