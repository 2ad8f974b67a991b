/**
 * A shift read by who it was about: each contact with its visits, who waited meanwhile, its line in
 * the log book; errands and reports by themselves. Made by doing the acts of a log again.
 */
import type { Act, Mode, PlayEvent } from "../play/event.ts";
import { ok, refused, type Result } from "../play/result.ts";
import { readLine } from "../story/lines.ts";
import type { Edition } from "../story/session.ts";
import { inState, type Caller, type Desk, type Said } from "./desk.ts";
import { openShift, type ShiftDoer } from "./doer.ts";
import type { Day } from "./run.ts";

/** Something said or done, at a time of the desk's clock. */
export interface Told extends Said {
  readonly at: number;
}

/** A stretch of time at one thing without a break. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** How it began: "Answered Ann Ober", "Look at the screen". */
  readonly began: string;
  readonly told: readonly Told[];
  /** Who waited or was put aside in that time, by contact id, longest first, with since when. */
  readonly waiting: readonly { readonly id: string; readonly since: number }[];
}

export interface ContactRetold {
  readonly id: string;
  readonly caller: Caller;
  readonly visits: readonly Stretch[];
  /** As it was written in the log book; null: not at all. */
  readonly logged: { readonly at: number; readonly text: string } | null;
}

export interface Retold {
  readonly doer: ShiftDoer;
  /** Who came, by when they first came. */
  readonly contacts: readonly ContactRetold[];
  readonly errands: readonly (Stretch & { readonly id: string })[];
  readonly reports: readonly { readonly at: number; readonly text: string }[];
  /** What came of itself, but for those who came. */
  readonly happened: readonly { readonly at: number; readonly text: string }[];
}

interface Done {
  readonly act: Act;
  readonly turn: number;
  readonly text: string;
  /** Lines that the act brought. */
  readonly lines: readonly Said[];
}

/** The acts of a log with what was told in each. */
function doneIn(log: readonly PlayEvent[]): readonly Done[] {
  const all: (Done & { readonly lines: Said[] })[] = [];
  for (const event of log) {
    if (event.type === "ChoiceMade" && event.act) {
      all.push({ act: event.act, turn: event.turn, text: event.text, lines: [] });
    } else if (event.type === "LineSpoken") {
      all.at(-1)?.lines.push({ who: event.who, text: event.text });
    }
  }
  return all;
}

/** Names what is at hand; "" for nothing. */
const handOf = ({ hand }: Desk): string =>
  hand === null ? "" : "contact" in hand ? `contact ${hand.contact}` : `errand ${hand.errand.id}`;

const saidIn = ({ hand, callers }: Desk): readonly Said[] =>
  hand === null ? [] : "contact" in hand ? callers[hand.contact]!.said : hand.errand.said;

/** How much of what is at hand had been said before it was taken up. */
const saidBefore = (before: Desk, after: Desk): number =>
  after.hand !== null && "contact" in after.hand
    ? before.callers[after.hand.contact]!.said.length
    : 0;

/** What an act added to the talk that it was part of. */
function addedBy({ act, text, lines }: Done, before: Desk, after: Desk): readonly Said[] {
  if (act.id !== "say") return saidIn(after).slice(saidBefore(before, after));
  if (before.hand !== null && "contact" in before.hand) {
    const { contact } = before.hand;
    return after.callers[contact]!.said.slice(before.callers[contact]!.said.length);
  }
  if (handOf(after) === handOf(before)) return saidIn(after).slice(saidIn(before).length);
  // An errand that is over is off the desk, and what it ended with stands in the log alone.
  return [{ who: "", text }, ...lines.filter(({ who }) => who !== "")];
}

/** What is told of happenings whose time came in this act. */
function cameOfItself({ lines }: Done, { shift }: Day, before: Desk, after: Desk) {
  const told = new Set(lines.map(({ text }) => text));
  return shift.happenings
    .filter(({ id }) => after.happened.includes(id) && !before.happened.includes(id))
    .flatMap(({ at, lines: own }) =>
      (own ?? [])
        .flatMap((line) => readLine(line, []).facts)
        .flatMap((fact) =>
          fact.type === "LineSpoken" && told.has(fact.text) ? [{ at, text: fact.text }] : [],
        ),
    );
}

/** Stretches in the making, by what they are at. */
type Open = Stretch & { readonly hand: string };

function withWaiting(open: Open, desk: Desk): Open {
  const known = new Set(open.waiting.map(({ id }) => id));
  const more = inState(desk, "waiting", "held")
    .filter(({ id }) => !known.has(id) && open.hand !== `contact ${id}`)
    .map(({ id, since }) => ({ id, since }));
  return {
    ...open,
    to: desk.clock,
    waiting: [...open.waiting, ...more].toSorted((a, b) => a.since - b.since),
  };
}

/** Refused where the acts of the log cannot be done: it is of another version of the shift. */
export function retell(
  edition: Edition,
  log: readonly PlayEvent[],
): Result<Retold, "other-version"> {
  const start = log.find((event) => event.type === "PlayStarted");
  const seed = start?.seed ?? 0;
  const mode: Mode = start?.mode ?? "practice";
  const doer = openShift(edition, seed);
  doer.begin();
  const stretches: Open[] = [];
  const logged = new Map<string, { at: number; text: string }>();
  const reports: { at: number; text: string }[] = [];
  const happened: { at: number; text: string }[] = [];
  for (const done of doneIn(log)) {
    const { act, text, turn } = done;
    const before = doer.desk();
    if (!doer.act(act, turn, mode).ok) {
      return refused("other-version", "This play is of another version of the shift.");
    }
    const after = doer.desk();
    if (act.id === "log" && act.on) logged.set(act.on, { at: after.clock, text });
    if (act.id === "report") reports.push({ at: after.clock, text });
    happened.push(...cameOfItself(done, doer.day, before, after));
    const hand = act.id === "say" ? handOf(before) : handOf(after);
    if (hand === "") continue;
    const begins = act.id === "take" || act.id === "errand";
    if (begins) {
      const { clock } = before;
      stretches.push({ hand, began: text, from: clock, to: clock, told: [], waiting: [] });
    }
    const at = stretches.findLastIndex((open) => open.hand === hand);
    const open = stretches[at];
    if (!open) continue;
    // The reply is given at once, and its minutes go by until it is answered.
    const told = addedBy(done, before, after).map((said, n) => ({
      ...said,
      at: n === 0 ? before.clock : after.clock,
    }));
    const more = begins || act.id === "say" ? [...open.told, ...told] : open.told;
    stretches[at] = withWaiting(withWaiting({ ...open, told: more }, before), after);
  }
  const of = (hand: string): readonly Stretch[] => stretches.filter((each) => each.hand === hand);
  const contacts = Object.values(doer.desk().callers)
    .filter(({ came }) => came !== null)
    .toSorted((a, b) => a.came! - b.came!)
    .map((caller) => ({
      id: caller.id,
      caller,
      visits: of(`contact ${caller.id}`),
      logged: logged.get(caller.id) ?? null,
    }));
  const errands = stretches
    .filter(({ hand }) => hand.startsWith("errand "))
    .map((each) => ({ ...each, id: each.hand.slice("errand ".length) }));
  return ok({ doer, contacts, errands, reports, happened });
}
