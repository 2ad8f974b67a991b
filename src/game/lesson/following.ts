/**
 * Follows the class's lesson: where it is comes by the stream, one's own part is asked for. Touches the
 * world through ports only.
 */
import { batch, signal, type ReadonlySignal } from "@preact/signals";
import type { LessonMine, LessonSeen } from "../../lesson/seen.ts";
import type { Answer } from "../class/api.ts";
import { isAbout, parsed, readMine, readNames, readNow } from "./answers.ts";

export interface Heard {
  readonly told: (event: string, data: string) => void;
  readonly opened: () => void;
  readonly cut: () => void;
}

export interface FollowingPorts {
  /** Opens the stream, which comes back by itself after any cut; gives the way to close it. */
  readonly listen: (heard: Heard) => () => void;
  /** The learner's own part, in their name. */
  readonly askMine: (learnerId: string) => Promise<Answer>;
  /** Whoever is here and signed in; null: nobody. */
  readonly learner: () => string | null;
  readonly now: () => number;
}

export interface Following {
  /** Null: no lesson runs; undefined: not heard yet. */
  readonly lesson: ReadonlySignal<LessonSeen | null | undefined>;
  readonly mine: ReadonlySignal<LessonMine | null>;
  /** Of those in one's own group of a role-play, by id. */
  readonly names: ReadonlySignal<Readonly<Record<string, string>>>;
  /** The server cannot be heard; what is shown is what was heard last. */
  readonly away: ReadonlySignal<boolean>;
  /** The server's clock less this device's, ms. */
  readonly ahead: () => number;
  /** Asks for one's own part anew. */
  readonly askAgain: () => Promise<void>;
  readonly close: () => void;
}

export function follow(ports: FollowingPorts): Following {
  const lesson = signal<LessonSeen | null | undefined>(undefined);
  const mine = signal<LessonMine | null>(null);
  const names = signal<Readonly<Record<string, string>>>({});
  const away = signal(false);
  const learner = ports.learner();
  let ahead = 0;
  let lessonOfMine = "";
  let asked = 0;
  /** Which question was answered last: an answer to an earlier one may come after it. */
  let answered = 0;

  const askAgain = async (): Promise<void> => {
    if (learner === null || ports.learner() !== learner) return;
    const question = ++asked;
    const answer = await ports.askMine(learner);
    if (answer.kind !== "answered" || answer.status !== 200) return;
    if (question < answered) return;
    answered = question;
    if (ports.learner() !== learner) return;
    const found = readMine(answer.body);
    const now = readNow(answer.body);
    // Together: a part without its names would call everybody somebody who has left.
    batch(() => {
      names.value = readNames(answer.body);
      mine.value = found;
    });
    lessonOfMine = now?.lesson?.id ?? "";
  };

  const close = ports.listen({
    opened: () => {
      const was = away.value;
      away.value = false;
      // Something of one's own may have been said meanwhile.
      if (was) void askAgain();
    },
    cut: () => (away.value = true),
    told: (event, data) => {
      const value = parsed(data);
      if (event === "mine" && learner !== null && isAbout(value, learner)) void askAgain();
      const now = event === "lesson" ? readNow(value) : undefined;
      if (!now) return;
      ahead = now.now - ports.now();
      lesson.value = now.lesson;
      if (now.lesson === null) mine.value = null;
      else if (now.lesson.id !== lessonOfMine) {
        lessonOfMine = now.lesson.id;
        void askAgain();
      }
    },
  });
  return { lesson, mine, names, away, ahead: () => ahead, askAgain, close };
}
