/** How a stored play changes: by what is played, by what is sent, by being given up. */
import type { Owner, Played, Save, Sending } from "./save.ts";
import { uuid } from "../../ui/uuid.ts";

const timeOf = (iso: string): number => {
  const ms = Date.parse(iso);
  return Number.isNaN(ms) ? 0 : ms;
};

/** A time for each event where only the last is known: none of them came later. */
export const timesOf = (updatedAt: string, events: number): readonly number[] =>
  Array.from({ length: events }, () => timeOf(updatedAt));

/**
 * The save of a play after what was kept of it before. How far it is sent is never told by the page
 * that plays it, and whose it is was settled when it was first kept.
 */
export function grown(before: Save | null, play: Played, owner: Owner | null): Save {
  const known = before?.times ?? [];
  const times = [...known, ...timesOf(play.updatedAt, play.log.length - known.length)];
  if (before && !before.sending) return { ...play, times };
  if (!before?.sending) {
    return owner
      ? { ...play, times, sending: { ...owner, playId: uuid(), acknowledged: 0 } }
      : { ...play, times };
  }
  // Whoever plays on with a play that was given up has it back.
  const { replaced: _, ...sending } = before.sending;
  return { ...play, times, sending };
}

/** How many events the server is not known to have. */
export const unsent = ({ log, sending }: Save): number =>
  sending ? Math.max(0, log.length - sending.acknowledged) : 0;

/** The save once sent so far; null when nothing is left to keep it for. */
export function marked(save: Save, change: (sending: Sending) => Sending): Save | null {
  if (!save.sending) return save;
  const next = { ...save, sending: change(save.sending) };
  return next.sending.replaced && unsent(next) === 0 ? null : next;
}

/** What is left of a play that another was begun in place of. */
export const givenUp = (save: Save): Save | null =>
  unsent(save) === 0 ? null : marked(save, (sending) => ({ ...sending, replaced: true }));
