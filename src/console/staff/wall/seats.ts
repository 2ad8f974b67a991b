/** The wall's state: what is known of every learner of a class, from a snapshot and what came since. */
import type { Card } from "../../../protocol/card.ts";
import type { Wall as Snapshot } from "../../../protocol/live.ts";

export interface Seat {
  readonly id: string;
  readonly name: string;
  /** Place in the roster, from 1: what stands for the name when names are hidden. */
  readonly number: number;
  readonly card: Card | null;
  /** The class's number of the card, to tell older from newer. */
  readonly cardSeq: number;
  /** When the learner's device was last heard of, the server's ms; null: never. */
  readonly seenAt: number | null;
  /** When the choice shown was made, the server's ms; null if none was. */
  readonly choseAt: number | null;
  /** Choices in a row that each came within QUICK of the one before. */
  readonly quick: number;
  /** When a critical failure was last seen to come about; null: not while this wall was open. */
  readonly failedAt: number | null;
}

export type Seats = ReadonlyMap<string, Seat>;

/** What a customer says takes longer to read, ms. */
const QUICK = 5_000;

const later = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.max(a, b);

/** A card may tell several choices at once: then they share the time since the last that is known. */
function quickOf(seat: Seat, card: Card): number {
  const { card: before, choseAt, quick } = seat;
  if (before?.playId !== card.playId || choseAt === null || card.turn < before.turn) return 0;
  const made = card.turn - before.turn;
  if (made === 0) return quick;
  return (card.lastAt - choseAt) / made < QUICK ? quick + made : 0;
}

/** A card as it changes a seat. The server's word on when is `lastAt`; `now` is when it came here. */
function withCard(seat: Seat, card: Card, seq: number, now: number): Seat {
  const before = seat.card;
  const same = before?.playId === card.playId;
  const chose = !same || before.turn !== card.turn || before.choice !== card.choice;
  const failed = card.criticals > (same ? before.criticals : 0);
  return {
    ...seat,
    card,
    cardSeq: seq,
    seenAt: later(seat.seenAt, card.lastAt),
    choseAt: chose ? card.lastAt : seat.choseAt,
    quick: quickOf(seat, card),
    failedAt: failed ? now : same ? seat.failedAt : null,
  };
}

/** A newer card of a learner on the wall; older ones, and those of strangers, change nothing. */
export function takeCard(seats: Seats, card: Card, seq: number, now: number): Seat | null {
  const seat = seats.get(card.learnerId);
  // What an earlier play still sends, from a device that was offline, is not what they do now.
  if (seat?.card && card.begun < seat.card.begun) return null;
  return seat && seq > seat.cardSeq ? withCard(seat, card, seq, now) : null;
}

/** A sign of life from a learner's device. */
export function takeHere(seats: Seats, learnerId: string, at: number): Seat | null {
  const seat = seats.get(learnerId);
  return seat && (seat.seenAt ?? 0) < at ? { ...seat, seenAt: at } : null;
}

/**
 * The seats of a snapshot, with what is newer here kept. A failure that came about while nobody
 * listened counts from now, since it is news here; what a first look finds is none.
 */
export function takeSnapshot(
  before: Seats | null,
  { cursor, learners }: Snapshot,
  now: number,
): Map<string, Seat> {
  const seats = new Map<string, Seat>();
  learners.forEach(({ id, name, seenAt, card }, at) => {
    const known = before?.get(id);
    const fresh: Seat = {
      id,
      name,
      number: at + 1,
      card: null,
      cardSeq: 0,
      seenAt: later(seenAt, card?.lastAt ?? null),
      choseAt: card?.lastAt ?? null,
      quick: 0,
      failedAt: null,
    };
    if (!known) {
      seats.set(id, { ...fresh, card, cardSeq: card ? cursor : 0 });
      return;
    }
    const here: Seat = {
      ...known,
      name,
      number: at + 1,
      seenAt: later(known.seenAt, fresh.seenAt),
    };
    seats.set(id, card && cursor > known.cardSeq ? withCard(here, card, cursor, now) : here);
  });
  return seats;
}
