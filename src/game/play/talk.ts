/** The talk as it has gone so far: what was said, by whom, when and over which channel. */
import { customerOf } from "../../play/customer/customer.ts";
import { faceOf } from "../../play/customer/readings.ts";
import type { CaseData } from "../../play/case.ts";
import type { Channel, Mood, OptionKind, PlayEvent, RecordFields } from "../../play/event.ts";
import { standing } from "../../play/log.ts";

interface At {
  /** The turn it belongs to: the one whose options were offered after it. */
  readonly turn: number;
  readonly clock: number;
  readonly channel: Channel;
}

export type Entry = At &
  (
    | {
        readonly kind: "line";
        /** A cast id, "you", or "" for narration. */
        readonly who: string;
        readonly name: string;
        readonly text: string;
        readonly mood: Mood;
      }
    | { readonly kind: "heading"; readonly text: string }
    /** What the learner chose; `choice` is the turn it was offered in. */
    | {
        readonly kind: "reply";
        readonly text: string;
        readonly option: OptionKind;
        readonly choice: number;
      }
    | { readonly kind: "own"; readonly text: string }
    | { readonly kind: "record"; readonly fields: RecordFields }
    | { readonly kind: "limit"; readonly pence: number }
  );

export type LineEntry = Extract<Entry, { kind: "line" }>;

/** What the stage and the frame of the talk need to know of this moment. */
export interface SceneNow {
  readonly place: string;
  readonly channel: Channel;
  readonly prop: string | null;
  /** Cast id of whoever was heard last in this scene; null: nobody is to be seen. */
  readonly who: string | null;
  readonly mood: Mood;
  /** Simulated minutes after midnight of the first day: how light it is outside. */
  readonly clock: number;
}

export interface Talk {
  readonly entries: readonly Entry[];
  readonly scene: SceneNow;
  /** Ids of the facts found, in order. */
  readonly facts: readonly string[];
  /** What was looked up, in order. */
  readonly lookedUp: readonly string[];
  /** Pence the learner may give alone by now. */
  readonly limit: number;
  readonly ending: string | null;
}

const FAR: readonly Channel[] = ["phone", "chat", "email"];

/** The name to show for a speaker. */
export const nameOf = (caseData: CaseData, who: string): string =>
  who === "you" ? "You" : (caseData.cast[who]?.name ?? who);

/**
 * The record is written where it was asked for: what the story says or shows after that waits for
 * it, though the log has it in the same turn.
 */
function inReadingOrder(events: readonly PlayEvent[]): readonly PlayEvent[] {
  const order: PlayEvent[] = [];
  let waiting: PlayEvent[] | null = null;
  for (const event of events) {
    if (event.type === "RecordAsked") waiting ??= [];
    // An ending frees what waits: no record will be written any more.
    if (event.type === "RecordWritten") {
      order.push(event, ...(waiting ?? []));
      waiting = null;
    } else if (waiting && (event.type === "LineSpoken" || event.type === "SceneSet")) {
      waiting.push(event);
    } else {
      if (event.type === "PlayEnded") order.push(...(waiting ?? []));
      order.push(event);
    }
  }
  return order;
}

/** Reads a log, steps back already taken. */
export function talkOf(caseData: CaseData, log: readonly PlayEvent[]): Talk {
  const { who: customerId } = caseData.persona;
  const fold = customerOf(caseData);
  let customer = fold.initial;
  let turn = 0;
  const entries: Entry[] = [];
  const facts: string[] = [];
  const lookedUp: string[] = [];
  let limit = caseData.limit;
  let ending: string | null = null;
  let scene: SceneNow = {
    place: caseData.start.place,
    channel: caseData.start.channel,
    prop: caseData.start.prop ?? null,
    who: customerId,
    mood: faceOf(customer),
    clock: caseData.start.clock,
  };
  const at = (): At => ({ turn, clock: customer.ledger.clock, channel: scene.channel });

  for (const event of inReadingOrder(standing(log))) {
    customer = fold.evolve(customer, event);
    switch (event.type) {
      case "SceneSet": {
        const moved =
          event.away === true ||
          event.heading !== undefined ||
          (event.place !== undefined && event.place !== scene.place) ||
          (event.channel !== undefined && event.channel !== scene.channel);
        const channel = event.channel ?? scene.channel;
        scene = {
          ...scene,
          place: event.place ?? scene.place,
          channel,
          prop: event.prop === undefined ? scene.prop : event.prop === "none" ? null : event.prop,
          // Another room begins empty: whoever is in it shows themselves by speaking. A call, chat
          // or letter is the customer's until somebody else is heard.
          who:
            !moved || turn === 0
              ? scene.who
              : FAR.includes(channel) && !event.away
                ? customerId
                : null,
        };
        if (event.heading) entries.push({ ...at(), kind: "heading", text: event.heading });
        break;
      }
      case "LineSpoken": {
        const { who, text } = event;
        const seen = who !== "" && who !== "you";
        const mood = event.mood ?? (who === customerId ? faceOf(customer) : "neutral");
        if (seen) scene = { ...scene, who, mood };
        else if (event.mood) scene = { ...scene, mood: event.mood };
        entries.push({ ...at(), kind: "line", who, name: nameOf(caseData, who), text, mood });
        break;
      }
      case "ChoiceMade":
        turn = event.turn + 1;
        entries.push({
          ...at(),
          kind: "reply",
          text: event.text,
          option: event.kind,
          choice: event.turn,
        });
        if (event.kind === "look") lookedUp.push(event.text);
        break;
      case "OptionsOffered":
        turn = event.turn;
        break;
      case "OwnWordsGiven":
        entries.push({ ...at(), kind: "own", text: event.text });
        break;
      case "RecordWritten":
        entries.push({ ...at(), kind: "record", fields: event.fields });
        break;
      case "FactFound":
        if (!facts.includes(event.fact)) facts.push(event.fact);
        break;
      case "LimitRaised":
        limit = Math.max(limit, event.pence);
        entries.push({ ...at(), kind: "limit", pence: event.pence });
        break;
      case "PlayEnded":
        ending = event.ending;
        break;
      default:
        break;
    }
  }
  scene = { ...scene, clock: customer.ledger.clock };
  return { entries, scene, facts, lookedUp, limit, ending };
}

/** The entries of the turn now on offer, the learner's last reply first. */
export function latestOf(talk: Talk): readonly Entry[] {
  const turn = talk.entries.at(-1)?.turn ?? 0;
  return talk.entries.filter((entry) => entry.turn === turn);
}
