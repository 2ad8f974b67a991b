/**
 * The note that is being written. It is begun by one gesture, with its time, and kept on the device
 * from then on; until it is done its words and criteria may change, and only then is it sent.
 */
import { signal, type ReadonlySignal } from "@preact/signals";
import type { AssessmentEvent } from "../../../../assess/event.ts";
import type { CriterionId } from "../../../../assess/pack/pack.ts";
import { uuid } from "../../../../ui/uuid.ts";
import type { Desk } from "../model/desk.ts";
import { close, discard, put, rewrite } from "../outbox/outbox.ts";

export type NoteMade = Extract<AssessmentEvent, { type: "NoteMade" }>;

export interface Noting {
  /** Null: none is being written. */
  readonly current: ReadonlySignal<NoteMade | null>;
  /** Begins one, and ends the one before it. */
  readonly begin: (what: Partial<Pick<NoteMade, "line" | "text" | "quote" | "criteria">>) => void;
  /** Changes the one that is being written, or begins one with this. */
  readonly change: (what: Partial<Pick<NoteMade, "text" | "quote" | "criteria">>) => void;
  readonly toggle: (criterion: CriterionId) => void;
  readonly done: () => void;
}

const empty = ({ text, quote, criteria }: NoteMade): boolean =>
  text.trim() === "" && quote.trim() === "" && criteria.length === 0;

/** `elapsed` tells the observation's running clock, ms. */
export function openNoting(desk: Desk, observation: string, elapsed: () => number): Noting {
  const left = desk.unsent
    .peek()
    .find(({ open, sent: { event } }) => open && isNoteOf(event, observation));
  const current = signal<NoteMade | null>((left?.sent.event as NoteMade | undefined) ?? null);
  let id = left?.sent.id ?? null;
  /** What is kept follows what is typed, in order. */
  let chain: Promise<unknown> = Promise.resolve();
  const then = (work: () => Promise<unknown>): void => {
    chain = chain.then(work, work);
  };

  const done = (): void => {
    const note = current.value;
    if (!note) return;
    current.value = null;
    then(async () => {
      const mine = id;
      id = null;
      if (mine !== null) await (empty(note) ? discard(mine) : close(mine));
    });
  };

  const begin: Noting["begin"] = (what) => {
    done();
    const note: NoteMade = {
      type: "NoteMade",
      observation,
      note: uuid(),
      elapsed: elapsed(),
      line: null,
      criteria: [],
      text: "",
      quote: "",
      ...what,
    };
    current.value = note;
    then(async () => {
      id = (await put(desk.id, note, { open: true, id: note.note })).sent.id;
    });
  };

  const change: Noting["change"] = (what) => {
    if (!current.value) return begin(what);
    const note = { ...current.value, ...what };
    current.value = note;
    then(async () => {
      if (id !== null) await rewrite(id, note);
    });
  };

  return {
    current,
    begin,
    change,
    toggle: (criterion) => {
      const on = current.value?.criteria ?? [];
      change({
        criteria: on.includes(criterion) ? on.filter((id) => id !== criterion) : [...on, criterion],
      });
    },
    done,
  };
}

const isNoteOf = (event: AssessmentEvent, observation: string): boolean =>
  event.type === "NoteMade" && event.observation === observation;

/** Notes that were being written when the page went: they are done, and go to the server. */
export async function finishLeftOver(desk: Desk): Promise<void> {
  for (const { open, sent } of desk.unsent.peek()) {
    if (open && sent.event.type === "NoteMade") {
      await (empty(sent.event) ? discard(sent.id) : close(sent.id));
    }
  }
}
