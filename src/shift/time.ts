/** The service clock of a shift: what happens by itself while it runs. */
import type { Run } from "./run.ts";
import { STIRS, stirredBy } from "./temper.ts";
import { CHANNEL_WORDS } from "./words.ts";

/** Something due by itself, and what it does. */
interface Due {
  readonly at: number;
  readonly what: "came" | "gave-up" | "again" | "chase" | "happening";
  readonly id: string;
}

/** Minutes beyond a promised call back before they ring themselves. */
const CHASE_AFTER = 10;

/** What comes next by itself, not later than `until`; of things at one time the listed order counts. */
function nextDue(run: Run, until: number): Due | null {
  const { callers, happened, clock } = run.desk();
  let next: Due | null = null;
  const offer = (due: Due): void => {
    if (due.at <= until && (next === null || due.at < next.at)) next = due;
  };
  for (const { id, at } of run.day.shift.happenings) {
    if (!happened.includes(id)) offer({ at: Math.max(at, clock), what: "happening", id });
  }
  for (const { id, state, since, times } of Object.values(callers)) {
    const contact = run.day.contacts.get(id)!;
    if (state === "to-come" && since <= run.day.shift.closes) {
      offer({ at: Math.max(since, clock), what: "came", id });
    } else if (state === "waiting" || state === "held") {
      offer({ at: Math.max(since + contact.patience, clock), what: "gave-up", id });
    } else if (state === "gone" && contact.again !== undefined && times === 1) {
      offer({ at: Math.max(since + contact.again, clock), what: "again", id });
    } else if (state === "promised") {
      // `since` of a promised call back is when it is due.
      offer({ at: Math.max(since + CHASE_AFTER, clock), what: "chase", id });
    }
  }
  return next;
}

/** Gives whether it is something that the learner would look up at. */
function happen(run: Run, { what, id }: Due): boolean {
  const { clock } = run.desk();
  if (what === "happening") {
    const happening = run.day.shift.happenings.find((each) => each.id === id)!;
    run.set({ happened: [...run.desk().happened, id] });
    if (!run.true(happening.when)) return false;
    run.lines(happening.lines);
    run.tags(happening.tags);
    return (happening.lines ?? []).length > 0;
  }
  const contact = run.day.contacts.get(id)!;
  const caller = run.desk().callers[id]!;
  const { name } = run.day.data.cast[contact.who]!;
  const come = (words: string, stirs: number, step = caller.step): void => {
    run.caller(id, {
      state: "waiting",
      since: clock,
      came: caller.came ?? clock,
      times: caller.times + 1,
      stirred: stirredBy(caller.stirred, stirs),
      step,
    });
    run.lines([`${CHANNEL_WORDS[contact.channel]}: ${name} ${words}.`]);
  };
  switch (what) {
    case "came":
      if (!run.true(contact.when)) {
        // Never: what they would have come about has been seen to.
        run.caller(id, { since: Number.POSITIVE_INFINITY });
        return false;
      }
      come("is waiting", 0);
      return true;
    case "gave-up":
      run.caller(id, { state: "gone", since: clock });
      run.lines([`${name} has given up waiting.`]);
      if (contact.again === undefined || caller.times > 1) run.tags(contact.lost);
      return true;
    case "again":
      come("is back, for the second time", STIRS.gaveUp);
      return true;
    case "chase":
      come(
        "is back, for the call you promised has not come",
        STIRS.brokenPromise,
        contact.back ?? caller.step,
      );
      return true;
  }
}

/**
 * Lets so many minutes go by. `watching`: stops as soon as something happens that one would look up
 * at. Gives the minutes that went by.
 */
export function pass(run: Run, minutes: number, hold = false, watching = false): number {
  const from = run.desk().clock;
  const until = from + minutes;
  const goTo = (clock: number): void => {
    const gone = clock - run.desk().clock;
    if (gone > 0) run.emit([{ type: "ClockMoved", minutes: gone, hold }]);
  };
  for (let due = nextDue(run, until); due !== null; due = nextDue(run, until)) {
    goTo(due.at);
    if (happen(run, due) && watching && run.desk().clock > from) return run.desk().clock - from;
  }
  goTo(until);
  return minutes;
}
