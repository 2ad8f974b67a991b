/**
 * The manager's chair of a lesson: learners put a case to it, and the staff, or a learner to whom they
 * gave it, answer. It knows nothing of the play that asks: what is put carries all that its reader needs.
 */
import type { Authority } from "../../play/event.ts";

/** Minutes that an answer is waited for, unless the tutor says otherwise, and the most they can say. */
export const CHAIR_MINUTES = 2;
export const CHAIR_MINUTES_MOST = 30;

/** Who answers for managers in this lesson. */
export interface ChairSetting {
  /** Off: nobody waits, whoever the story gave the part answers at once. */
  readonly open: boolean;
  /** How long an answer is waited for, whole minutes, 1 to 30; learners can stretch it. */
  readonly minutes: number;
  /** The learner who sits in it; "": the staff do. */
  readonly peer: string;
  /** That learner is told who asks. */
  readonly named: boolean;
}

/** A case as it is put to a manager. */
export interface Put {
  /** What it belongs to, such as the case's title. */
  readonly about: string;
  /** The play on the server, for its transcript; "" where there is none. */
  readonly playId: string;
  readonly question: string;
  /** The limit or rule that it turns on. */
  readonly rule: string;
  /** How the learner put it. */
  readonly said: string;
  /** What they had written in their own words just before, or "". */
  readonly own: string;
  /** Reasons offered for saying no. */
  readonly refusals: readonly string[];
}

export type ChairEvent =
  | { readonly type: "ChairSet"; readonly chair: ChairSetting }
  /** `ask`: an id of the device's; the same thing sent again is the same ask. */
  | { readonly type: "Asked"; readonly ask: string; readonly put: Put }
  /** `to`: the learner who asked. `reason`: or "". */
  | {
      readonly type: "AskAnswered";
      readonly ask: string;
      readonly to: string;
      readonly answer: Authority;
      readonly reason: string;
    }
  /** The learner's play has gone on with that answer, or with the scripted one. */
  | { readonly type: "AskSettled"; readonly ask: string; readonly by: "person" | "scripted" };
