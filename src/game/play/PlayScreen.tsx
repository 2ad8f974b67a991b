/** The play: the talk and what can be done now, over a picture that may or may not be there. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { later } from "../../ui/Later.tsx";
import { announcementOf } from "./announce.ts";
import { chairTaken } from "./chairTaken.ts";
import { Choices } from "./Choices.tsx";
import type { Controller } from "./controller.ts";
import { Hud } from "./Hud.tsx";
import { hintFor } from "./hint.ts";
import { Messages } from "./Messages.tsx";
import { observedSave } from "./observed.ts";
import { OwnWords } from "./OwnWords.tsx";
import { Thread } from "./Thread.tsx";
import { Tools, type Paper } from "./Tools.tsx";

const AtLength = later("The form", async () => (await import("./Beside.tsx")).AtLength);
const Waiting = later("The wait", async () => (await import("./Beside.tsx")).Waiting);
const Papers = later("This panel", async () => (await import("./Beside.tsx")).Papers);
const Beside = later("The case slip", async () => (await import("./Beside.tsx")).Beside);
const Observed = later(null, async () => (await import("./Beside.tsx")).Observed);
const Backdrop = later("The picture", async () => (await import("./Backdrop.tsx")).Backdrop);

/** After two frames the choices are on the screen: only then may anything else be fetched. */
function useAfterPaint(): boolean {
  const [painted, paint] = useState(false);
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => paint(true));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted;
}

export interface PlayScreenProps {
  readonly controller: Controller;
  readonly onStartAgain: () => void;
  /** The choices are on the screen. */
  readonly onPainted: () => void;
}

export function PlayScreen({ controller, onStartAgain, onPainted }: PlayScreenProps) {
  const { data } = controller.edition;
  const [paper, open] = useState<Paper | null>(null);
  const painted = useAfterPaint();
  const heading = useRef<HTMLHeadingElement>(null);
  const column = useRef<HTMLElement>(null);
  const answerHead = useRef<HTMLHeadingElement>(null);
  const answer = useRef<HTMLElement>(null);
  const answered = useRef<{ readonly turn: number } | null>(null);

  const state = controller.state.value;
  /** The turn the screen opened with. */
  const opening = useRef(state.turn).current === state.turn;
  const talk = controller.talk.value;
  const latest = controller.latest.value;
  const prompt = controller.prompt.value;
  const hint = controller.assessed
    ? null
    : hintFor(data, controller.customer.value, controller.options.value);
  const ended = state.status === "ended";
  const observed = observedSave.value === controller.saveId;

  const head = ended
    ? "The case is closed"
    : prompt !== null
      ? "Your own words first"
      : state.recordDue
        ? "Write the record before you go on"
        : state.asking
          ? "You have put it to the manager"
          : state.options.some((option) => option.kind === "say")
            ? "Your answer"
            : "What do you do?";

  useEffect(() => {
    document.title = `${data.title} - Redress`;
  }, [data]);
  useEffect(() => {
    if (painted) onPainted();
  }, [painted]);
  // With each turn focus goes to the head of the talk: what was said comes before what to say. With
  // the turn itself, and not after it is painted: whoever is quick has gone on by Tab by then.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    column.current?.scrollTo({ top: 0 });
    scrollTo({ top: 0 });
  }, [state.turn, ended]);
  // Within a turn, what has just been sent is gone: on to what comes in its place.
  const step = `${prompt === null} ${state.recordDue} ${state.asking}`;
  useLayoutEffect(() => {
    if (answered.current !== null && answered.current.turn === state.turn) {
      answerHead.current?.focus({ preventScroll: true });
      answerHead.current?.scrollIntoView({ block: "nearest" });
    }
    answered.current = { turn: state.turn };
  }, [step, state.turn]);

  return (
    <div
      class="play"
      data-channel={talk.scene.channel}
      {...(opening ? { "data-opening": "" } : {})}
    >
      {painted && <Backdrop controller={controller} />}
      <header class="hud">
        <h1 class="unseen">
          {data.title}, {data.organisation}
        </h1>
        <Hud controller={controller} />
        <Tools controller={controller} onOpen={open} />
      </header>
      <main class="column" ref={column}>
        <section class="talk" aria-labelledby="talk">
          <h2 id="talk" class="unseen" tabIndex={-1} ref={heading}>
            {ended ? "How it ended" : "The talk so far this turn"}
          </h2>
          <Messages controller={controller} />
          {painted && controller.assessed && <Observed saveId={controller.saveId} />}
          <Thread key={state.turn} caseData={data} entries={latest} all={talk.entries} />
        </section>
        <section class="answer" aria-labelledby="answer" ref={answer}>
          <h2 id="answer" class="answer-head" tabIndex={-1} ref={answerHead}>
            {head}
          </h2>
          {ended ? (
            <>
              <p class="ending">{data.endings[talk.ending ?? ""] ?? "The case has ended."}</p>
              <div class="row ways-on">
                <a class="solid" href={`#/${data.id}/debrief/${controller.saveId}`}>
                  {observed ? "Hand it in" : "Go to the debrief"}
                </a>
                {!observed && (
                  <button type="button" class="plain" onClick={onStartAgain}>
                    Play it again
                  </button>
                )}
              </div>
            </>
          ) : prompt !== null && !data.letters?.some(({ id }) => id === state.own) ? (
            <OwnWords
              key={state.turn}
              prompt={prompt}
              assessed={controller.assessed}
              observed={observed}
              onSay={(text) => controller.give({ type: "own-words", text })}
              onPassOver={controller.passOver}
            />
          ) : prompt !== null || state.recordDue ? (
            <AtLength controller={controller} observed={observed} />
          ) : state.asking ? (
            <Waiting key={state.turn} controller={controller} />
          ) : (
            <>
              {hint && <p class="hint">{hint}</p>}
              <Choices
                turn={state.turn}
                options={controller.options.value}
                onChoose={(index) =>
                  controller.give({
                    type: "choose",
                    index,
                    turn: state.turn,
                    waits: chairTaken.value,
                  })
                }
              />
            </>
          )}
        </section>
      </main>
      {painted && (
        <Beside
          controller={controller}
          answer={answer}
          label={head}
          onGo={() => answerHead.current?.focus({ preventScroll: true })}
        />
      )}
      <p class="unseen" role="status" aria-live="polite">
        {painted ? announcementOf(latest) : ""}
      </p>
      {paper && (
        <Papers
          paper={paper}
          controller={controller}
          onClose={() => open(null)}
          onStartAgain={onStartAgain}
        />
      )}
    </div>
  );
}
