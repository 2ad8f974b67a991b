/** Plays a whole shift by a manner of one's own: what its checks and recorded days are made with. */
import { beginActivity, type ActivitySession } from "../../play/activity.ts";
import type { Act } from "../../play/event.ts";
import { fullRecord } from "../../play/record/full.ts";
import { inState, type Caller, type Desk } from "../../shift/desk.ts";
import { openShift, type ShiftDoer } from "../../shift/doer.ts";
import { atHand, type Offered } from "../../shift/exchange.ts";
import { allHold } from "../../shift/run.ts";
import type { Edition } from "../../story/session.ts";

/** How somebody goes about a shift. */
export interface Manner {
  /** Of several replies the one that they give. */
  readonly choose: (replies: readonly Offered[], talk: string) => Offered;
  /** Whether they set out on an errand of their own accord. */
  readonly errand: (id: string) => boolean;
  /** Whether they write what was so into the log book, or leave it. */
  readonly logs: boolean;
  /** Whether they report what keeps happening. */
  readonly reports: boolean;
  /** What they write to manager and team. */
  readonly words: { readonly manager: string; readonly team: string };
}

export interface Flown {
  readonly session: ActivitySession;
  readonly doer: ShiftDoer;
  readonly acts: readonly Act[];
}

/** More acts than any shift takes: a pilot that goes round in circles is stopped there. */
const MOST_ACTS = 4000;
/** Minutes before a promised call falls due at which it is made. */
const AHEAD = 5;
/** An errand that leads nowhere is tried so often. */
const TRIES = 2;

const logOf = (doer: ShiftDoer, { id, next }: Caller): Act => {
  const { side, cause } = doer.day.contacts.get(id)!;
  return { id: "log", on: id, fields: { side, cause, next: next ?? "", note: "" } };
};

function reportOf(doer: ShiftDoer, desk: Desk): Act | null {
  const { pattern, contacts } = doer.day.shift;
  const cases = contacts
    .filter(({ id, cause }) => cause === pattern.cause && desk.callers[id]!.waited !== null)
    .map(({ id }) => id);
  const sure = allHold([pattern.proof], desk) ? "yes" : "no";
  const enough = cases.length >= (sure === "yes" ? 1 : Math.min(2, pattern.least));
  const { cause, to } = pattern;
  return enough ? { id: "report", fields: { cause, to, sure, cases } } : null;
}

/** Most pressing first: whoever's standard runs out soonest. */
function nextCaller(doer: ShiftDoer, desk: Desk): Caller | undefined {
  const limits = new Map(doer.day.shift.standards.map(({ id, minutes }) => [id, minutes]));
  const left = ({ id, since }: Caller): number =>
    since + (limits.get(doer.day.contacts.get(id)!.standard) ?? 0);
  const due = inState(desk, "promised").filter(({ since }) => since - AHEAD <= desk.clock);
  return [...inState(desk, "waiting", "held"), ...due].toSorted((a, b) => left(a) - left(b))[0];
}

export function fly(edition: Edition, seed: number, manner: Manner): Flown {
  const doer = openShift(edition, seed);
  const session = beginActivity(edition, doer, seed, "practice");
  const acts: Act[] = [];
  const tries = new Map<string, number>();
  const give = (act: Act): void => {
    const given = session.give(act);
    if (!given.ok) throw new Error(`${JSON.stringify(act)}: ${given.message}`);
    acts.push(act);
  };
  const next = (desk: Desk): Act => {
    const { shift } = doer.day;
    const talk = atHand(doer.day, desk);
    if (talk) {
      const { at } = manner.choose(talk.replies, talk.id);
      return { id: "say", on: talk.id, fields: { step: talk.step, reply: String(at) } };
    }
    const unlogged = inState(desk, "closed", "promised", "gone").find(
      ({ log, waited, state }) => log === null && waited !== null && state === "closed",
    );
    if (desk.phase === "closing") {
      const left = Object.values(desk.callers).find(
        ({ log, waited }) => log === null && waited !== null,
      );
      if (manner.logs && left) return logOf(doer, left);
      const { manager, team } = manner.words;
      const fields = fullRecord(edition.data, session.log());
      return { id: "brief", fields: { ...fields, "to-manager": manager, "to-team": team } };
    }
    const caller = nextCaller(doer, desk);
    if (caller) return { id: "take", on: caller.id };
    const errand = shift.errands.find(
      ({ id, when, once }) =>
        allHold(when, desk) &&
        !(once && desk.done.includes(id)) &&
        (tries.get(id) ?? 0) < TRIES &&
        manner.errand(id),
    );
    if (errand) {
      tries.set(errand.id, (tries.get(errand.id) ?? 0) + 1);
      return { id: "errand", on: errand.id };
    }
    if (manner.logs && unlogged) return logOf(doer, unlogged);
    const report = manner.reports && desk.reports.length === 0 ? reportOf(doer, desk) : null;
    if (report) return report;
    if (desk.clock >= shift.closes) return { id: "close" };
    return { id: "wait", fields: { minutes: String(Math.min(15, shift.closes - desk.clock)) } };
  };
  while (session.state().status === "playing") {
    if (acts.length > MOST_ACTS) throw new Error("this shift does not come to an end");
    give(next(doer.desk()));
  }
  return { session, doer, acts };
}
