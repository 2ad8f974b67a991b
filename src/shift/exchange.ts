/** A talk at the desk, with a contact or on an errand: its steps, and what a reply does. */
import type { PlayEvent } from "../play/event.ts";
import { readChoice } from "../story/lines.ts";
import type { Reply, Step } from "./day.ts";
import { callerAtHand, errandAtHand, type Desk, type Said } from "./desk.ts";
import { allHold, type Day, type Run } from "./run.ts";
import { answeredWith, isHot, stirredBy } from "./temper.ts";
import { pass } from "./time.ts";

/** A reply with its place in the step, by which the log names it. */
export interface Offered {
  readonly at: number;
  readonly reply: Reply;
}

/** What is being said at hand, and what may be answered. */
export interface AtHand {
  readonly kind: "contact" | "errand";
  readonly id: string;
  readonly step: string;
  readonly said: readonly Said[];
  readonly replies: readonly Offered[];
}

const stepOf = (steps: readonly Step[], id: string): Step | undefined =>
  steps.find((step) => step.id === id);

export function stepsAtHand(day: Day, desk: Desk): readonly Step[] {
  const caller = callerAtHand(desk);
  const out = errandAtHand(desk);
  if (caller) return day.contacts.get(caller.id)?.steps ?? [];
  return out ? (day.errands.get(out.id)?.steps ?? []) : [];
}

export function atHand(day: Day, desk: Desk): AtHand | null {
  const caller = callerAtHand(desk);
  const talk = caller ?? errandAtHand(desk);
  if (!talk) return null;
  const replies = (stepOf(stepsAtHand(day, desk), talk.step)?.replies ?? [])
    .map((reply, at) => ({ at, reply }))
    .filter(({ reply }) => allHold(reply.when, desk));
  return { kind: caller ? "contact" : "errand", ...talk, replies };
}

/** Adds to what is said at hand. */
export function say(run: Run, said: readonly Said[]): void {
  const { hand, callers } = run.desk();
  if (!hand || said.length === 0) return;
  if ("contact" in hand) {
    run.caller(hand.contact, { said: [...callers[hand.contact]!.said, ...said] });
  } else {
    run.set({ hand: { errand: { ...hand.errand, said: [...hand.errand.said, ...said] } } });
  }
}

/** Begins a step: its lines are heard. */
export function enter(run: Run, id: string): void {
  const { hand } = run.desk();
  if (!hand) return;
  if ("contact" in hand) run.caller(hand.contact, { step: id });
  else run.set({ hand: { errand: { ...hand.errand, step: id } } });
  const step = stepOf(stepsAtHand(run.day, run.desk()), id);
  const caller = callerAtHand(run.desk());
  say(run, run.lines((caller && isHot(run.day, caller) && step?.hot) || step?.lines));
}

/** When the call back that these facts promise is due; null if they promise none. */
function dueOf(facts: readonly PlayEvent[], clock: number): number | null {
  const promise = facts.findLast((fact) => fact.type === "PromiseMade");
  return promise ? clock + promise.minutes : null;
}

function leaveContact(run: Run, id: string, reply: Reply, due: number | null): void {
  const { clock } = run.desk();
  const change = {
    ...(reply.next ? { next: reply.next } : {}),
    ...(reply.gave ? { gave: reply.gave } : {}),
  };
  run.caller(id, change);
  if (reply.to === "back") {
    const step = run.day.contacts.get(id)!.back ?? "";
    run.caller(id, { state: "promised", since: due ?? clock, step });
    run.set({ hand: null });
  } else if (reply.to === "end") {
    run.caller(id, { state: "closed", since: clock });
    run.set({ hand: null });
  }
}

/** Gives the reply: its facts come first, then its minutes, then the answer to it. */
export function answer(run: Run, { reply }: Offered): void {
  const { facts } = readChoice(reply.text, reply.tags ?? []);
  const { hand } = run.desk();
  if (!hand) return;
  say(run, [{ who: reply.kind === "do" || reply.kind === "look" ? "" : "you", text: reply.text }]);
  run.emit(facts);
  const due = dueOf(facts, run.desk().clock);
  pass(run, reply.minutes);
  if ("contact" in hand) {
    const { stirred } = run.desk().callers[hand.contact]!;
    run.caller(hand.contact, { stirred: stirredBy(stirred, answeredWith(facts)) });
  }
  say(run, run.lines(reply.answer));
  if ("contact" in hand) leaveContact(run, hand.contact, reply, due);
  else if (reply.to === "end") {
    run.set({ hand: null, done: [...run.desk().done, hand.errand.id] });
  }
  if (reply.to !== "end" && reply.to !== "back") enter(run, reply.to);
}
