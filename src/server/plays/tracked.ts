/**
 * A play as far as its log goes: what its card is made of, and which event may come next. Pure; the
 * whole of it can be had again from the log at any time [PS11].
 */
import type { CaseData } from "../../play/case.ts";
import { customerOf, type Customer } from "../../play/customer/customer.ts";
import { faceOf } from "../../play/customer/readings.ts";
import { DIMENSIONS, type Mode, type PlayEvent } from "../../play/event.ts";
import { rewindable, type Projection, type Rewindable } from "../../play/log.ts";
import { ok, refused, type Result } from "../../play/result.ts";
import { scoreOf } from "../../play/score/score.ts";
import { tallyOf } from "../../play/score/tally.ts";
import type { Tally } from "../../play/score/tallyState.ts";
import type { Card, Verdict } from "../../protocol/card.ts";
import type { Edition } from "../../story/session.ts";

/** Most events of one play; long practice with many steps back is a tenth of it. */
const MOST_EVENTS = 10_000;

/** Characters of a choice that the wall shows. */
const CHOICE_SHOWN = 300;

interface Seen {
  readonly tally: Tally;
  readonly customer: Customer;
  readonly moment: string;
  readonly choice: string;
  /** How it ended, in words; null while it goes on. */
  readonly ending: string | null;
}

export interface Tracked {
  readonly edition: Edition;
  readonly mode: Mode;
  /** Number of the next event. */
  readonly next: number;
  readonly steps: number;
  readonly at: Rewindable<Seen>;
}

function seenOf(data: CaseData): Projection<Rewindable<Seen>> {
  const tally = tallyOf(data);
  const customer = customerOf(data);
  const titles = new Map(data.moments.map(({ id, title }) => [id, title]));
  const endings = new Map(Object.entries(data.endings));
  const evolve = (seen: Seen, event: PlayEvent): Seen => {
    const next = {
      ...seen,
      tally: tally.evolve(seen.tally, event),
      customer: customer.evolve(seen.customer, event),
    };
    // What an activity is at says more than the moment last met.
    if (data.activity) {
      if (event.type === "SceneSet" && event.heading) next.moment = event.heading;
    } else if (event.type === "MomentMet") {
      next.moment = titles.get(event.moment) ?? seen.moment;
    }
    if (event.type === "ChoiceMade") next.choice = event.text.slice(0, CHOICE_SHOWN);
    else if (event.type === "PlayEnded") next.ending = endings.get(event.ending) ?? event.ending;
    return next;
  };
  return rewindable({
    initial: {
      tally: tally.initial,
      customer: customer.initial,
      moment: "",
      choice: "",
      ending: null,
    },
    evolve,
  });
}

const folds = new WeakMap<Edition, Projection<Rewindable<Seen>>>();

function foldOf(edition: Edition): Projection<Rewindable<Seen>> {
  const known = folds.get(edition);
  if (known) return known;
  const made = seenOf(edition.data);
  folds.set(edition, made);
  return made;
}

/** A play none of whose events has come yet. */
export const untold = (edition: Edition): Tracked => ({
  edition,
  mode: "practice",
  next: 0,
  steps: 0,
  at: foldOf(edition).initial,
});

/** Takes events in without asking whether they may come: those of the log, or just allowed. */
export function track(tracked: Tracked, events: readonly PlayEvent[]): Tracked {
  const fold = foldOf(tracked.edition);
  let { mode, steps, at } = tracked;
  for (const event of events) {
    if (event.type === "PlayStarted") ({ mode } = event);
    if (event.type === "SteppedBack") steps += 1;
    at = fold.evolve(at, event);
  }
  return { ...tracked, mode, steps, at, next: tracked.next + events.length };
}

export const ended = ({ at }: Tracked): boolean => at.now.ending !== null;

function offered({ at }: Tracked, turn: number): boolean {
  let mark = at.marks;
  while (mark && mark.turn !== turn) mark = mark.before;
  return mark !== null;
}

/** Why an event cannot come next in any play of this case, or null. */
function wrong(tracked: Tracked, event: PlayEvent): string | null {
  if (event.type === "PlayStarted") {
    if (tracked.next > 0) return "a play begins once";
    const { data, hash } = tracked.edition;
    const named = event.caseId === data.id && event.storyHash === hash;
    return named ? null : "the play's beginning names another case or version";
  }
  if (tracked.next === 0) return "a play begins with PlayStarted";
  if (event.type === "SteppedBack") {
    if (tracked.mode === "assessed") return "an assessed play cannot be stepped back";
    return offered(tracked, event.turn) ? null : `turn ${event.turn} was never offered`;
  }
  return ended(tracked) ? "the play has ended" : null;
}

/** Takes in new events, all or none [PS8]. */
export function extend(
  tracked: Tracked,
  events: readonly PlayEvent[],
): Result<Tracked, "bad-event" | "too-long"> {
  if (tracked.next + events.length > MOST_EVENTS) {
    return refused(
      "too-long",
      `A play has at most ${MOST_EVENTS} events. Start the case again to play on.`,
    );
  }
  let now = tracked;
  for (const event of events) {
    const why = wrong(now, event);
    if (why) return refused("bad-event", `Event ${now.next} (${event.type}) cannot be: ${why}.`);
    now = track(now, [event]);
  }
  return ok(now);
}

interface Figures {
  readonly total: number;
  readonly criticals: number;
  readonly harms: number;
}

/** Most events leave the tally as it is, and scoring is the dear part of a card. */
const figures = new WeakMap<Tally, Figures>();

function figuresOf(data: CaseData, tally: Tally): Figures {
  const known = figures.get(tally);
  if (known) return known;
  const { total, dimensions } = scoreOf(data, tally);
  const harms = DIMENSIONS.reduce((sum, d) => sum + dimensions[d].harms.length, 0);
  const made = { total, criticals: tally.criticals.length, harms };
  figures.set(tally, made);
  return made;
}

/** What the log itself does not say of a play. */
export interface Whose {
  readonly playId: string;
  readonly learnerId: string;
  readonly begun: number;
  readonly lastAt: number;
  readonly verdict: Verdict | null;
}

/** What the log alone says of a play on its card. */
export type Shown = Omit<Card, keyof Whose>;

export function shownOf({ edition, mode, steps, at }: Tracked): Shown {
  const { tally, customer, moment, choice, ending } = at.now;
  return {
    caseId: edition.data.id,
    mode,
    status: ending === null ? "playing" : "ended",
    turn: tally.choices,
    moment,
    mood: edition.data.activity ? null : faceOf(customer),
    choice,
    ...figuresOf(edition.data, tally),
    steps,
    ending: ending ?? "",
  };
}

export const cardOf = (shown: Shown, whose: Whose): Card => ({ ...whose, ...shown });
