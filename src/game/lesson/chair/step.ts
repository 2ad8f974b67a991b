/** What a play that has put something to a manager does next [LM1]. */
import type { OwnAsk } from "../../../lesson/chair/seen.ts";
import type { Authority } from "../../../play/event.ts";

export interface Standing {
  /** Somebody has joined a class here, and the play is theirs. */
  readonly ours: boolean;
  /** The class's server has been heard since the page was loaded. */
  readonly heard: boolean;
  /** Somebody sits in the chair, as far as was heard. */
  readonly open: boolean;
  /** The ask as the server has it; null: not there, or not known yet. */
  readonly own: OwnAsk | null;
  /** The server would not have it. */
  readonly refused: boolean;
  readonly now: number;
  /** When it goes on by itself; null: it waits for as long as it takes. */
  readonly until: number | null;
}

/** A person's answer; the reason may be empty. */
export interface Said {
  readonly answer: Authority;
  readonly reason: string;
}

export type Step =
  | { readonly do: "wait" }
  | ({ readonly do: "take" } & Said)
  /** With the scripted manager's answer. */
  | { readonly do: "go-on" };

export function stepOf({ ours, heard, open, own, refused, now, until }: Standing): Step {
  const answer = own?.answer;
  if (answer && own.settled !== "scripted") return { do: "take", ...answer };
  const over = until !== null && now >= until;
  const nobody = !ours || refused || (heard && !open) || own?.settled === "scripted";
  return over || nobody ? { do: "go-on" } : { do: "wait" };
}

/** How long is left, in words: "1:40 left". */
export function leftWords(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")} left`;
}
