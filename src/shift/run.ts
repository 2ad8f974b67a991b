/** One act in the making: the desk as it changes and the events that come of it, in order. */
import type { CaseData } from "../play/case.ts";
import type { PlayEvent } from "../play/event.ts";
import { ledgerOf } from "../play/promises/ledger.ts";
import { holds, truth } from "../play/record/truth.ts";
import { readChoice, readLine } from "../story/lines.ts";
import type { ShiftData } from "./day.ts";
import type { Caller, Desk, Said } from "./desk.ts";

export interface Day {
  readonly data: CaseData;
  readonly shift: ShiftData;
  readonly contacts: ReadonlyMap<string, ShiftData["contacts"][number]>;
  readonly errands: ReadonlyMap<string, ShiftData["errands"][number]>;
}

export const dayOf = (data: CaseData, shift: ShiftData): Day => ({
  data,
  shift,
  contacts: new Map(shift.contacts.map((contact) => [contact.id, contact])),
  errands: new Map(shift.errands.map((errand) => [errand.id, errand])),
});

export interface Run {
  readonly day: Day;
  readonly desk: () => Desk;
  readonly events: readonly PlayEvent[];
  readonly set: (change: Partial<Desk>) => void;
  readonly caller: (id: string, change: Partial<Caller>) => void;
  readonly emit: (events: readonly PlayEvent[]) => void;
  /** Facts of tags, as on a choice of a story. */
  readonly tags: (tags: readonly string[] | undefined) => void;
  /** Lines as the log and the talk at hand have them. */
  readonly lines: (lines: readonly string[] | undefined) => readonly Said[];
  readonly true: (when: readonly string[] | undefined) => boolean;
}

export const allHold = (when: readonly string[] | undefined, desk: Desk): boolean =>
  (when ?? []).every((each) => holds(each, desk.truth));

/** Standards of the kind "act" begin and are met as the truth changes. */
function spansAfter(day: Day, desk: Desk): Desk["spans"] {
  let { spans } = desk;
  for (const standard of day.shift.standards) {
    if (standard.kind !== "act") continue;
    const span = spans[standard.id];
    if (!span && holds(standard.from, desk.truth)) {
      spans = { ...spans, [standard.id]: { from: desk.clock, to: null } };
    }
    const begun = spans[standard.id];
    if (begun && begun.to === null && holds(standard.to, desk.truth)) {
      spans = { ...spans, [standard.id]: { ...begun, to: desk.clock } };
    }
  }
  return spans;
}

export function beginRun(day: Day, from: Desk): Run {
  let desk = from;
  const events: PlayEvent[] = [];
  const ledger = ledgerOf(day.data);
  const emit = (more: readonly PlayEvent[]): void => {
    for (const event of more) {
      events.push(event);
      const moved = event.type === "ClockMoved" ? event.minutes : 0;
      const before = desk.truth;
      const known = truth.evolve(before, event);
      desk = {
        ...desk,
        clock: desk.clock + moved,
        truth: known,
        ledger: ledger.evolve(desk.ledger, event),
      };
      if (known !== before) desk = { ...desk, spans: spansAfter(day, desk) };
    }
  };
  return {
    day,
    desk: () => desk,
    events,
    set: (change) => {
      desk = { ...desk, ...change };
    },
    caller: (id, change) => {
      const caller = desk.callers[id]!;
      desk = { ...desk, callers: { ...desk.callers, [id]: { ...caller, ...change } } };
    },
    emit,
    tags: (tags) => emit(readChoice("", tags ?? []).facts),
    lines: (lines) => {
      const facts = (lines ?? []).flatMap((line) => readLine(line, []).facts);
      emit(facts);
      return facts.flatMap((fact) =>
        fact.type === "LineSpoken" ? [{ who: fact.who, text: fact.text }] : [],
      );
    },
    true: (when) => allHold(when, desk),
  };
}
