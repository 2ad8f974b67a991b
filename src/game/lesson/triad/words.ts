/** What the parts of a role-play are called, and what each does. */
import type { Talk, TalkRole } from "../../../lesson/triad/round.ts";

export const PARTS: Readonly<Record<TalkRole, string>> = {
  agent: "the agent",
  customer: "the customer",
  observer: "the observer",
};

export type Phase = "before" | "running" | "over";

export const phaseOf = ({ begunAt, endedAt }: Talk): Phase =>
  begunAt === null ? "before" : endedAt === null ? "running" : "over";

/** What to do now, by part and phase. */
export const TASKS: Readonly<Record<TalkRole, Readonly<Record<Phase, string>>>> = {
  agent: {
    before: "Read your brief. Begin when all of you are ready: the customer speaks first.",
    running: "Hear them out, find out, and put it right. Look things up when you need to.",
    over: "You speak first. How was it, from the inside?",
  },
  customer: {
    before: "Read your card. You speak first, with the words on it.",
    running: "Be the person on your card. Let what the agent does change how you are.",
    over: "You speak second: what it was like to be this customer.",
  },
  observer: {
    before: "You watch and listen. Look over what there is to tick, then let them begin.",
    running: "Tick what you see and hear, as it happens. Write down words that you heard.",
    over: "You speak last. Say what you saw, with the words you heard.",
  },
};

/** "6:05". */
export function clockWords(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
