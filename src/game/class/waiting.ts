/** What waits on this machine, in words. */
import { unsent } from "../saves/grow.ts";
import type { Owner, Save } from "../saves/save.ts";
import type { Line, Outbox } from "./sender.ts";

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** Whether the subject takes "waits" and "is". */
const verbs = (count: number) =>
  count === 1 ? { wait: "waits", are: "is" } : { wait: "wait", are: "are" };

export interface Connection {
  readonly tone: "well" | "away" | "yours";
  readonly text: string;
}

/** `line` is null until the server was asked. */
export function connectionOf(
  line: Line | null,
  { plays, answers, stuck }: Outbox,
  signedOut: boolean,
): Connection {
  const what =
    answers > 0 ? counted(answers, "answer", "answers") : counted(plays, "play", "plays");
  const { wait, are } = verbs(answers > 0 ? answers : plays);
  const waiting = plays > 0;
  if (signedOut) {
    return {
      tone: "yours",
      text: `Your class does not know this device any more.${
        waiting ? ` ${what} ${wait} here until you have signed in again.` : ""
      } You can play on: everything is kept here, and sent once you have.`,
    };
  }
  if (line === "unreached" || line === null) {
    const away = line === null ? "Looking for your class." : "Offline:";
    return {
      tone: "away",
      text: waiting
        ? `${away} ${what} ${wait} on this device and ${are} sent when the network is back.`
        : line === null
          ? away
          : "Offline: you can play on. Your answers wait on this device and are sent when the network is back.",
    };
  }
  if (line === "busy") {
    return {
      tone: "away",
      text: `Your class is busy: ${waiting ? `${what} ${wait}` : "your answers wait"} on this device and ${are} sent as soon as it has room.`,
    };
  }
  if (stuck.length > 0) {
    return {
      tone: "yours",
      text: `Something needs you: ${counted(stuck.length, "play was", "plays were")} not taken by your class.`,
    };
  }
  return {
    tone: "well",
    text: waiting
      ? `Connected: sending ${what}.`
      : "Connected: your class has everything you have played.",
  };
}

export interface OthersWaiting {
  /** Of other learners. */
  readonly others: number;
  /** Of the same learner, in another class. */
  readonly elsewhere: number;
  /** Kept with nobody joined, and hidden from somebody who has. */
  readonly hidden: number;
}

/** Plays that whoever is here neither sees nor sends. */
export function othersWaiting(saves: readonly Save[], owner: Owner | null): OthersWaiting {
  const waiting = saves.filter((save) => unsent(save) > 0);
  const mine = waiting.filter(({ sending }) => sending!.learnerId === owner?.learnerId);
  return {
    others: waiting.length - mine.length,
    elsewhere: mine.filter(({ sending }) => sending!.classId !== owner?.classId).length,
    hidden: owner ? saves.filter(({ sending }) => !sending).length : 0,
  };
}

export function othersWords(
  { others, elsewhere, hidden }: OthersWaiting,
  joined: boolean,
): readonly string[] {
  const by = joined ? "another learner" : "a learner who has left";
  return [
    ...(others > 0
      ? [
          `${counted(others, "play", "plays")} by ${by} ${verbs(others).wait} on this device, and ${verbs(others).are} sent when that learner joins here again.`,
        ]
      : []),
    ...(elsewhere > 0
      ? [
          `${counted(elsewhere, "play", "plays")} of yours for another class ${verbs(elsewhere).wait} on this device, and ${verbs(elsewhere).are} sent when you join that class again.`,
        ]
      : []),
    ...(hidden > 0
      ? [
          `${counted(hidden, "play", "plays")} made here outside a class ${verbs(hidden).are} not shown while you are in one.`,
        ]
      : []),
  ];
}
