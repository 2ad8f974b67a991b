/** What can be done at the desk: each act checked, carried out, and told in a sentence. */
import type { Act, Mode, OptionKind } from "../play/event.ts";
import { ok, refused } from "../play/result.ts";
import { SIDES, type Named, type Side } from "./day.ts";
import { callerAtHand, inState, type Desk } from "./desk.ts";
import { answer, atHand, enter } from "./exchange.ts";
import { brief } from "./closing.ts";
import { allHold, type Run } from "./run.ts";
import { pass } from "./time.ts";
import { STIRS, stirredBy, stirredNow } from "./temper.ts";
import type { Acted } from "./told.ts";
import { SIDE_WORDS } from "./words.ts";

/** Longest that one waits at a time, minutes. */
export const LONGEST_WAIT = 60;

/** Minutes before a promised call back at which waiting stops of itself. */
export const REMINDED = 5;

/** Longest note in the log book, characters; a screen tells the learner before it is reached. */
export const NOTE_MAX = 1000;

const field = ({ fields }: Act, name: string): string => {
  const value = fields?.[name];
  return typeof value === "string" ? value : "";
};

const listed = ({ fields }: Act, name: string): readonly string[] => {
  const value = fields?.[name];
  return typeof value === "string" ? [value] : (value ?? []);
};

const did = (text: string, kind: OptionKind = "do"): Acted => ok({ text, kind });

const nameOf = (run: Run, id: string): string => {
  const contact = run.day.contacts.get(id);
  return (contact && run.day.data.cast[contact.who]?.name) ?? id;
};

/** Whoever is at hand is put aside: they wait on. */
function putAside(run: Run): void {
  const caller = callerAtHand(run.desk());
  if (!caller) return;
  run.caller(caller.id, {
    state: "held",
    since: run.desk().clock,
    holds: caller.holds + 1,
    stirred: stirredBy(caller.stirred, STIRS.aside),
  });
  run.set({ hand: null });
}

const errandRuns = (desk: Desk): boolean => desk.hand !== null && "errand" in desk.hand;
const FINISH = refused("busy", "Finish what you are in the middle of first.");

function take(run: Run, act: Act): Acted {
  const caller = run.desk().callers[act.on ?? ""];
  if (!caller || !["waiting", "held", "promised"].includes(caller.state)) {
    return refused("not-waiting", "Nobody of that name is waiting. Choose one of those listed.");
  }
  if (errandRuns(run.desk())) return FINISH;
  putAside(run);
  const { clock } = run.desk();
  const calling = caller.state === "promised";
  const again = caller.state === "held";
  const back = calling || caller.step === run.day.contacts.get(caller.id)?.back;
  run.caller(caller.id, {
    state: "at-hand",
    waited: caller.waited ?? clock - (caller.came ?? clock),
    since: clock,
    stirred: stirredNow(run.day, caller, clock),
  });
  run.set({ hand: { contact: caller.id } });
  if (!again) enter(run, caller.step);
  const name = nameOf(run, caller.id);
  if (calling) return did(`Called ${name} back`);
  return did(again ? `Went back to ${name}` : `Answered ${name}${back ? " again" : ""}`);
}

function hold(run: Run): Acted {
  const caller = callerAtHand(run.desk());
  if (!caller) return refused("nobody", "There is nobody at hand to put aside.");
  putAside(run);
  return did(`Put ${nameOf(run, caller.id)} aside for the moment`);
}

function reply(run: Run, act: Act): Acted {
  const talk = atHand(run.day, run.desk());
  const offered = talk?.replies.find(({ at }) => String(at) === field(act, "reply"));
  if (!talk || talk.id !== act.on || talk.step !== field(act, "step") || !offered) {
    return refused("stale", "That answer belongs to something that is over. Choose again.");
  }
  answer(run, offered);
  return did(offered.reply.text, offered.reply.kind ?? "say");
}

function setOut(run: Run, act: Act): Acted {
  const errand = run.day.errands.get(act.on ?? "");
  const { done } = run.desk();
  if (
    !errand ||
    !allHold(errand.when, run.desk()) ||
    (errand.once && done.includes(errand.id)) ||
    run.desk().phase !== "day"
  ) {
    return refused("no-errand", "That cannot be done now. Choose one of those listed.");
  }
  if (errandRuns(run.desk())) return FINISH;
  putAside(run);
  const step = errand.steps[0]!.id;
  run.set({ hand: { errand: { id: errand.id, step, said: [] } } });
  enter(run, step);
  return did(errand.title, errand.group === "screen" ? "look" : "do");
}

function log(run: Run, act: Act): Acted {
  const caller = run.desk().callers[act.on ?? ""];
  if (!caller || caller.times === 0) {
    return refused("no-contact", "There is no such contact to log.");
  }
  if (caller.log) return refused("logged", "This contact is in the log book already.");
  const side = field(act, "side");
  const { causes, nexts, minutes } = run.day.shift;
  const known = (list: readonly { readonly id: string }[], id: string): boolean =>
    id === "" || list.some((each) => each.id === id);
  if (
    (side !== "" && !SIDES.includes(side as Side)) ||
    !known(causes, field(act, "cause")) ||
    !known(nexts, field(act, "next"))
  ) {
    return refused("no-such-entry", "The log book has no such entry. Choose from its lists.");
  }
  const note = field(act, "note").slice(0, NOTE_MAX);
  pass(run, minutes.log);
  run.caller(caller.id, {
    log: {
      side: side as Side | "",
      cause: field(act, "cause"),
      next: field(act, "next"),
      note,
      at: run.desk().clock,
    },
  });
  const titleIn = (list: readonly Named[], id: string, none: string): string =>
    list.find((each) => each.id === id)?.title ?? none;
  // In words, so that whoever reads the play has the entry as it was written.
  const entry = [
    side === "" ? "not sorted" : SIDE_WORDS[side as Side],
    titleIn(causes, field(act, "cause"), "no cause"),
    titleIn(nexts, field(act, "next"), "no next step"),
    note.trim(),
  ].filter(Boolean);
  return did(`Logged ${nameOf(run, caller.id)}: ${entry.join("; ")}`);
}

function report(run: Run, act: Act): Acted {
  const cases = [...new Set(listed(act, "cases"))];
  const cause = run.day.shift.causes.find(({ id }) => id === field(act, "cause"));
  const to = run.day.data.cast[field(act, "to")];
  const met = (id: string): boolean => (run.desk().callers[id]?.times ?? 0) > 0;
  if (!cause || !to || cases.length === 0 || !cases.every(met)) {
    return refused(
      "half-report",
      "Say what keeps happening, which contacts show it, and whom you tell.",
    );
  }
  if (errandRuns(run.desk())) return FINISH;
  putAside(run);
  pass(run, run.day.shift.minutes.report);
  const sure = field(act, "sure") === "yes";
  const { reports, clock } = run.desk();
  const proved = run.true([run.day.shift.pattern.proof]);
  const one = { cause: cause.id, cases, to: field(act, "to"), sure, at: clock, proved };
  run.set({ reports: [...reports, one] });
  return did(
    `Told ${to.name} of a pattern, as ${sure ? "established" : "a hunch"}: ${cause.title.toLowerCase()} (${cases.length} contacts)`,
  );
}

function wait(run: Run, act: Act): Acted {
  const asked = Number(field(act, "minutes"));
  if (!Number.isInteger(asked) || asked < 1 || asked > LONGEST_WAIT) {
    return refused("no-wait", `Wait from 1 to ${LONGEST_WAIT} minutes.`);
  }
  const { clock } = run.desk();
  // Nobody sits a promise out, nor the time to close: one is reminded, and in time.
  const stops = [
    run.day.shift.closes,
    ...inState(run.desk(), "promised").map(({ since }) => since - REMINDED),
  ]
    .map((at) => at - clock)
    .filter((minutes) => minutes > 0);
  const gone = pass(run, Math.min(asked, ...stops), false, true);
  return did(`Let ${gone} ${gone === 1 ? "minute" : "minutes"} go by`);
}

function close(run: Run): Acted {
  const { clock, phase } = run.desk();
  if (phase !== "day") return refused("closed", "The desk is closed already.");
  if (clock < run.day.shift.closes) {
    return refused("too-early", "The desk closes later: see the time on the clock.");
  }
  if (errandRuns(run.desk())) return FINISH;
  putAside(run);
  run.set({ phase: "closing" });
  run.emit([{ type: "RecordAsked" }]);
  return did("Closed the desk");
}

const DAY: Readonly<Record<string, (run: Run, act: Act) => Acted>> = {
  take,
  hold,
  say: reply,
  errand: setOut,
  report,
  wait,
  close,
};

/** Carries an act out. A refusal leaves the run as it was. */
export function carryOut(run: Run, act: Act, turn: number, mode: Mode): Acted {
  const { phase } = run.desk();
  if (act.id === "log") return log(run, act);
  if (act.id === "brief") return brief(run, act, turn, mode);
  const does = Object.hasOwn(DAY, act.id) ? DAY[act.id] : undefined;
  if (!does) return refused("no-such-act", `There is nothing like "${act.id}" to do at a desk.`);
  return phase === "day"
    ? does(run, act)
    : refused("closed", "The desk is closed. Log what is left and write your briefing.");
}
