/** What learners are told of the chair: whether somebody sits in it, their own asks, and their turn in it. */
import type { Authority } from "../../play/event.ts";
import { waitingIn, type Ask, type Chair } from "./chair.ts";
import type { Put } from "./event.ts";

/** For every screen of the class; null: nobody sits in it. */
export interface ChairSeen {
  readonly minutes: number;
}

/** What one put to the chair. */
export interface OwnAsk {
  readonly id: string;
  /** ms since 1970. */
  readonly at: number;
  readonly answer: { readonly answer: Authority; readonly reason: string } | null;
  readonly settled: Ask["settled"];
}

/** What waits for whoever sits in the chair. */
export interface AskBefore {
  readonly id: string;
  /** The asker's id, by which the answer goes back; it says nothing of who they are. */
  readonly to: string;
  /** Their name, where the tutor has it shown; else "". */
  readonly name: string;
  readonly at: number;
  readonly put: Put;
}

/** What came of an answer of one's own. */
export interface AnswerGiven {
  readonly id: string;
  readonly answer: Authority;
  /** The play had gone on before it came. */
  readonly late: boolean;
}

export interface ChairMine {
  readonly asked: readonly OwnAsk[];
  /** Null for whoever does not sit in it. */
  readonly before: readonly AskBefore[] | null;
  readonly given: readonly AnswerGiven[];
}

export const chairSeen = ({ setting }: Chair): ChairSeen | null =>
  setting.open ? { minutes: setting.minutes } : null;

const ownAsk = ({ id, at, answer, settled }: Ask): OwnAsk => ({
  id,
  at,
  answer: answer && { answer: answer.answer, reason: answer.reason },
  settled,
});

/** Whether an answer came when the play had gone on with the scripted one. */
export const cameLate = ({ settled, answer, late }: Ask): boolean =>
  late.length > 0 || (answer !== null && settled === "scripted");

/** `nameOf`: asked for only where the tutor has names shown. */
export function chairMine(
  chair: Chair,
  learnerId: string,
  nameOf: (learnerId: string) => string,
): ChairMine {
  const { setting, asks } = chair;
  const sits = setting.open && setting.peer === learnerId;
  const all = [...asks.values()];
  return {
    asked: all.filter((ask) => ask.learnerId === learnerId).map(ownAsk),
    before: sits
      ? waitingIn(chair)
          .filter((ask) => ask.learnerId !== learnerId)
          .map(({ id, at, put, learnerId: to }) => ({
            id,
            to,
            at,
            // A transcript is the staff's to read.
            put: { ...put, playId: "" },
            name: setting.named ? nameOf(to) : "",
          }))
      : null,
    given: all.flatMap((ask) => {
      const own = [ask.answer, ...ask.late].findLast(
        (one) => one?.by.as === "learner" && one.by.learnerId === learnerId,
      );
      return own ? { id: ask.id, answer: own.answer, late: cameLate(ask) } : [];
    }),
  };
}
