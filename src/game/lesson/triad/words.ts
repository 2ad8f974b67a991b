/** What the parts of a role-play are called, and what each does. */
import { ticksIn, type Talk, type TalkRole } from "../../../lesson/triad/round.ts";
import type { TriadMine } from "../../../lesson/triad/seen.ts";

export const PARTS: Readonly<Record<TalkRole, string>> = {
  agent: "the agent",
  customer: "the customer",
  observer: "the observer",
};

export type Phase = "before" | "running" | "over";

export const phaseOf = ({ begunAt, endedAt }: Talk): Phase =>
  begunAt === null ? "before" : endedAt === null ? "running" : "over";

/** What to do now, by part and phase. */
const TASKS: Readonly<Record<TalkRole, Readonly<Record<Phase, string>>>> = {
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

const ALSO: Readonly<Record<Phase, string>> = {
  before: "You also observe: tick what the agent does as you talk, or after it.",
  running: "You also observe: tick when there is a pause, or after the talk.",
  over: "Then tick what the agent did: you are the one who observes, too.",
};

/** What somebody is to do now; of a customer whom nobody else observes with, that too. */
export function taskOf(talk: Talk, who: string, role: TalkRole): string {
  const phase = phaseOf(talk);
  const task = TASKS[role][phase];
  return role === "customer" && ticksIn(talk, who) ? `${task} ${ALSO[phase]}` : task;
}

/** Everybody who is in the group now has been the agent of a talk that began. */
export const allWereAgents = ({ members, talk, before }: TriadMine): boolean =>
  members.every((who) =>
    [...before, talk].some(({ agent, begunAt }) => agent === who && begunAt !== null),
  );

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "6:05". */
export function clockWords(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
