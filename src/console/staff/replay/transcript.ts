/**
 * A play as text, in the order the learner met it: what was said, chosen, written and promised, with
 * what was taken back by stepping back left standing and marked.
 */
import { mood } from "../../../play/customer/customer.ts";
import type { CaseData } from "../../../play/case.ts";
import { dayOf, spanOf, timeOf, whenDue } from "../../../play/clock.ts";
import type { Mood, Option, OptionKind, PlayEvent } from "../../../play/event.ts";
import { askedBy, writtenIn, type Written as WrittenLetter } from "../../../play/letter/letters.ts";
import { pounds } from "../../../play/pounds.ts";
import { checkRecord } from "../../../play/record/check.ts";
import { scoring } from "../../../play/score/score.ts";
import { JUDGED, noteOf } from "./notes.ts";

export type Piece = {
  /** Of the event with which it is to be seen; several pieces may come with one. */
  readonly seq: number;
  readonly key: string;
  /** "Tuesday 14:32", by the clock of the case. */
  readonly clock: string;
  /** The event that took it back; null while it stands. */
  readonly backAt: number | null;
} & (
  | {
      readonly kind: "line";
      /** Shown before the words; "" for what is told. */
      readonly name: string;
      readonly own: boolean;
      readonly mood: Mood | null;
      readonly text: string;
    }
  | {
      readonly kind: "choice";
      /** Counted from 1. */
      readonly number: number;
      readonly option: OptionKind;
      readonly text: string;
      readonly offered: readonly Option[];
    }
  | {
      readonly kind: "own";
      readonly prompt: string;
      readonly text: string;
      /** Null: some words, and no letter. */
      readonly letter: WrittenLetter | null;
    }
  | {
      readonly kind: "record";
      readonly title: string;
      readonly fields: readonly { readonly label: string; readonly written: string }[];
    }
  | { readonly kind: "heading" | "promise" | "note" | "back" | "ending"; readonly text: string }
);

type Written = Piece extends infer P
  ? P extends Piece
    ? Omit<P, "seq" | "key" | "clock" | "backAt">
    : never
  : never;

/**
 * The transcript of a log as it is so far; `learner` is the name the learner goes by. `judged`: with
 * what the case's author notes about how well things were done.
 */
export function transcriptOf(
  data: CaseData,
  log: readonly PlayEvent[],
  learner: string,
  judged = true,
): readonly Piece[] {
  const customer = mood(data);
  const tallies = scoring(data);
  let felt = customer.initial;
  let tally = tallies.initial;
  let offered: readonly Option[] = [];
  let choices = 0;
  const pieces: Piece[] = [];
  /** Where in the pieces the options of a turn were offered. */
  const offers = new Map<number, { readonly at: number; readonly choices: number }>();
  /** The record is asked for before what follows it is shown. */
  let waiting: Written[] | null = null;

  const promised = (id: string): string => data.promises.find((each) => each.id === id)?.text ?? id;

  log.forEach((event, seq) => {
    const before = felt.now.ledger;
    const turnBefore = felt;
    felt = customer.evolve(felt, event);
    tally = tallies.evolve(tally, event);
    const { ledger } = felt.now;
    const clock = `${dayOf(data.start.day, ledger.clock)} ${timeOf(ledger.clock)}`;
    const add = (piece: Written): void => {
      pieces.push({ ...piece, seq, key: `${seq}.${pieces.length}`, clock, backAt: null } as Piece);
    };
    const show = (piece: Written): void => {
      if (waiting) waiting.push(piece);
      else add(piece);
    };
    const free = (): void => {
      const held = waiting ?? [];
      waiting = null;
      held.forEach(add);
    };
    switch (event.type) {
      case "SceneSet":
        // At a desk it says after every act how things stand, which is no heading of a talk.
        if (event.heading && data.activity === "shift") {
          show({ kind: "note", text: event.heading });
        } else if (event.heading) show({ kind: "heading", text: event.heading });
        break;
      case "LineSpoken":
        show({
          kind: "line",
          own: event.who === "you",
          name:
            event.who === "you"
              ? learner
              : event.who === ""
                ? ""
                : (data.cast[event.who]?.name ?? event.who),
          mood: event.who === "you" || event.who === "" ? null : (event.mood ?? null),
          text: event.text,
        });
        break;
      case "OptionsOffered":
        ({ options: offered } = event);
        offers.set(event.turn, { at: pieces.length, choices });
        break;
      case "ChoiceMade":
        choices += 1;
        add({ kind: "choice", number: choices, option: event.kind, text: event.text, offered });
        break;
      case "OwnWordsGiven":
        add({
          kind: "own",
          prompt: askedBy(data, event.prompt),
          text: event.text,
          letter: writtenIn(data, event, tally.now.truth),
        });
        break;
      case "RecordAsked":
        waiting ??= [];
        break;
      case "RecordWritten": {
        const { truth } = tally.now;
        add({
          kind: "record",
          title: data.record.title,
          fields: checkRecord(data, event.fields, truth).fields.map(({ field, written }) => ({
            label: field.label,
            written: written.join("; "),
          })),
        });
        free();
        break;
      }
      case "SteppedBack": {
        const offer = offers.get(event.turn);
        if (offer) {
          for (let at = offer.at; at < pieces.length; at++) {
            const piece = pieces[at]!;
            if (piece.backAt === null && piece.kind !== "back")
              pieces[at] = { ...piece, backAt: seq };
          }
          ({ choices } = offer);
        }
        waiting = null;
        add({
          kind: "back",
          text: `${learner} stepped back to ${clock}. What came after it no longer counts.`,
        });
        break;
      }
      case "PlayEnded":
        free();
        add({ kind: "ending", text: data.endings[event.ending] ?? event.ending });
        break;
      case "ClockMoved":
        if (event.minutes > 2 * data.start.perChoice || event.hold) {
          show({
            kind: "note",
            text: `${event.hold ? "The customer waits" : "Time passes"}: ${spanOf(event.minutes)}. It is ${clock}.`,
          });
        }
        break;
      case "PromiseMade":
      case "PromiseMoved": {
        const due = ledger.entries.findLast((entry) => entry.promise === event.promise)?.due;
        const when = due === undefined ? "" : ` by ${whenDue(data.start.day, due, ledger.clock)}`;
        const how = event.type === "PromiseMade" ? "Promised" : "New time agreed";
        show({ kind: "promise", text: `${how}: ${promised(event.promise)}${when}.` });
        break;
      }
      case "PromiseKept":
        show({ kind: "promise", text: `Promise kept: ${promised(event.promise)}.` });
        break;
      case "PromiseWarned":
        show({
          kind: "promise",
          text: `Said in time that this would be late: ${promised(event.promise)}.`,
        });
        break;
      case "RedressGiven":
        show({ kind: "note", text: `Given to put it right: ${pounds(event.given)}.` });
        break;
      default: {
        const note = judged || !JUDGED.has(event.type) ? noteOf(data, event) : null;
        if (note !== null) show({ kind: "note", text: note });
      }
    }
    if (event.type !== "SteppedBack" && turnBefore !== felt) {
      ledger.entries.forEach((entry, at) => {
        if (entry.status === "broken" && before.entries[at]?.status === "open") {
          show({ kind: "promise", text: `Promise broken: ${promised(entry.promise)}.` });
        }
      });
    }
  });
  return pieces;
}
