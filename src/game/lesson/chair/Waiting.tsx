/** A play that waits for a manager's answer: how long still, and the way on without it. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { PlayEvent } from "../../../play/event.ts";
import { isShown, mayBeJoined, ownerNow } from "../../class/membership.ts";
import { held } from "../../saves/here.ts";
import { CHAIR_MINUTES, type Put } from "../../../lesson/chair/event.ts";
import { askAgain, away, heard, lesson, mine, sent, serverNow } from "../lessonHere.ts";
import { clockHidden } from "../timeLeft.ts";
import { keepPatience, readPatience, untilOf, type Patience } from "./patience.ts";
import { askIdOf } from "./put.ts";
import { leftWords, stepOf, type Said } from "./step.ts";
import "./chair.css";

/** Answers come by the stream; on a line that drops words they are asked for this often, ms. */
const ASK_EVERY = 5_000;

export interface WaitingProps {
  readonly saveId: string;
  readonly log: readonly PlayEvent[];
  /** Whose answer it is, by name. */
  readonly name: string;
  /** What can be done meanwhile, as a sentence; "" for nothing. */
  readonly meanwhile: string;
  /** What comes when the time is up, as a sentence. */
  readonly then: string;
  /** What goes to the chair; `playId`: the play on the server. */
  readonly put: (playId: string) => Put | null;
  /** Null: the scripted answer is taken. */
  readonly onAnswer: (person: Said | null) => void;
  /** Hears that the question has been taken back. Gives the way to stop. */
  readonly onTakenBack?: (listener: () => void) => () => void;
}

export function Waiting(props: WaitingProps) {
  const { saveId, log, name, meanwhile, then, onAnswer } = props;
  const ask = askIdOf(saveId, log);
  const [patience, setPatience] = useState<Patience>(() => readPatience(ask, serverNow()));
  /** Null until it is known whose play it is; then its name on the server, or none. */
  const [play, know] = useState<{ readonly playId: string | null } | null>(null);
  const [, tick] = useState(0);
  const done = useRef(false);
  const now = lesson.value;
  const letters = sent.state.value.letters.filter(
    ({ body }) => body.type === "Asked" && body.ask === ask,
  );
  const own = mine.value?.chair.asked.find(({ id }) => id === ask) ?? null;
  const until = untilOf(patience, now?.chair?.minutes ?? CHAIR_MINUTES);
  const step = stepOf({
    ours: mayBeJoined() && play?.playId !== null,
    heard: heard.value,
    open: now?.chair != null,
    own,
    refused: letters.some(({ refused }) => refused !== null && refused.code !== "already"),
    now: serverNow(),
    until,
  });

  const settle = (by: "person" | "scripted"): void => {
    const told = own !== null || letters.some(({ refused }) => refused === null);
    if (now && told && !own?.settled) void sent.write(now.id, { type: "AskSettled", ask, by });
  };
  const goOn = (): void => {
    if (done.current) return;
    done.current = true;
    settle("scripted");
    onAnswer(null);
  };
  const change = (next: Patience): void => {
    setPatience(next);
    keepPatience(ask, next);
  };

  useEffect(() => {
    keepPatience(ask, patience);
    void held.all().then((saves) => {
      const save = saves.find(({ id }) => id === saveId);
      const playId = save && isShown(save, ownerNow()) ? save.sending?.playId : undefined;
      know({ playId: playId ?? null });
    });
    const clock = setInterval(() => tick((n) => n + 1), 1_000);
    const poll = setInterval(() => void askAgain(), ASK_EVERY);
    return () => {
      clearInterval(clock);
      clearInterval(poll);
    };
  }, []);

  // Put to the chair once; after a reload it may be there already.
  const unput =
    mine.value !== null &&
    own === null &&
    letters.length === 0 &&
    play?.playId != null &&
    now?.chair != null;
  useEffect(() => {
    const put = unput ? props.put(play?.playId ?? "") : null;
    if (put && now) void sent.write(now.id, { type: "Asked", ask, put });
  }, [unput]);

  const settling = useRef(settle);
  settling.current = settle;
  useEffect(() => props.onTakenBack?.(() => settling.current("scripted")), []);

  useEffect(() => {
    if (step.do === "go-on") goOn();
    if (step.do === "take" && !done.current) {
      done.current = true;
      settle("person");
      const { answer, reason } = step;
      onAnswer({ answer, reason });
    }
  }, [step.do]);

  return (
    <div class="chair-waiting">
      <p role="status">
        {away.value
          ? "Not connected. Your question is kept, and sent when the network is back."
          : `${name}'s answer comes from a person now: your tutor, or somebody in your class.`}{" "}
        {meanwhile}
      </p>
      {until !== null &&
        !clockHidden() && (
          // Read when somebody comes to it, and never announced as it runs.
          <p role="timer" aria-live="off">
            {leftWords(until - serverNow())}. {then}
          </p>
        )}
      <div class="row">
        <button type="button" class="solid" onClick={goOn}>
          Go on without waiting
        </button>
        {until !== null && (
          <>
            <button
              type="button"
              class="plain"
              onClick={() => change({ ...patience, more: patience.more + 2 })}
            >
              Two minutes more
            </button>
            <button
              type="button"
              class="plain"
              onClick={() => change({ ...patience, noClock: true })}
            >
              Wait as long as it takes
            </button>
          </>
        )}
      </div>
    </div>
  );
}
