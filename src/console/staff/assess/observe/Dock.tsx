/** The dock: clock, criteria, words. Everything that a hand needs while it holds the tablet. */
import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { Observation } from "../../../../assess/fold/observing.ts";
import type { AssessmentEvent } from "../../../../assess/event.ts";
import { elapsedAt } from "../../../../assess/observe/clock.ts";
import { Field } from "../../parts/Field.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { Sign } from "../../parts/Sign.tsx";
import { say } from "../../parts/said.ts";
import type { Desk } from "../model/desk.ts";
import { clockWords } from "../words.ts";
import type { Chip } from "./chips.ts";
import { KEYS, keysOn, setKeys } from "./keys.ts";
import type { Noting } from "./noting.ts";
import { useTick } from "./useTick.ts";

interface Props {
  readonly desk: Desk;
  readonly observation: Observation;
  readonly chips: readonly Chip[];
  readonly noting: Noting;
  readonly words: RefObject<HTMLTextAreaElement | null>;
  /** A note of this very moment. */
  readonly onMark: () => void;
}

function Clock({ observation }: { readonly observation: Observation }) {
  const now = useTick();
  return (
    <p class="running-clock">
      <span class="unseen">Running clock: </span>
      <b>{clockWords(elapsedAt(observation, now))}</b>
      {observation.paused !== null && <span class="tag">Paused: {observation.paused}</span>}
    </p>
  );
}

type Asking = "pause" | "stop" | "finish" | null;

const ASKED = {
  pause: { label: "Why you pause", action: "Pause", hint: "The learner sees this, and waits." },
  stop: { label: "Why you stop it", action: "Stop it for good", hint: "It ends before its end." },
  finish: {
    label: "Remark, if any",
    action: "Finish",
    hint: "Notes can still be added afterwards, below it.",
  },
} as const;

function Running({ desk, observation, noting }: Pick<Props, "desk" | "observation" | "noting">) {
  const [asking, ask] = useState<Asking>(null);
  const [why, write] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const { id } = observation;
  const send = (event: AssessmentEvent, words: string): void => {
    noting.done();
    const added = desk.add(event);
    setProblem(added.ok ? null : added.message);
    if (!added.ok) return;
    ask(null);
    write("");
    say(words);
  };
  const go = (): void => {
    if (asking === "pause") {
      if (why.trim() === "") return setProblem("Say why: the learner reads it.");
      send({ type: "ObservationPaused", observation: id, why: why.trim() }, "Paused.");
    } else {
      const how = asking === "stop" ? ("stopped" as const) : ("finished" as const);
      send(
        { type: "ObservationEnded", observation: id, how, remark: why.trim() },
        "The observation has ended.",
      );
    }
  };
  const open = (what: Asking): void => {
    setProblem(null);
    ask(asking === what ? null : what);
  };
  return (
    <>
      <div class="row tight dock-acts">
        {observation.paused === null ? (
          <button
            type="button"
            class="plain"
            aria-expanded={asking === "pause"}
            onClick={() => open("pause")}
          >
            <Sign name="pause" /> Pause
          </button>
        ) : (
          <button
            type="button"
            class="solid"
            onClick={() => send({ type: "ObservationResumed", observation: id }, "It goes on.")}
          >
            <Sign name="playing" /> Go on
          </button>
        )}
        <button
          type="button"
          class="plain"
          aria-expanded={asking === "finish"}
          onClick={() => open("finish")}
        >
          Finish
        </button>
        <button
          type="button"
          class="linklike"
          aria-expanded={asking === "stop"}
          onClick={() => open("stop")}
        >
          Stop
        </button>
      </div>
      {asking !== null && (
        <form
          class="dock-ask"
          onSubmit={(event) => {
            event.preventDefault();
            go();
          }}
        >
          <Field
            label={ASKED[asking].label}
            hint={ASKED[asking].hint}
            value={why}
            onValue={write}
          />
          <button type="submit" class="solid">
            {ASKED[asking].action}
          </button>
        </form>
      )}
      <Problem text={problem} />
    </>
  );
}

function Chips({ chips, noting }: Pick<Props, "chips" | "noting">) {
  const [all, showAll] = useState(false);
  const on = noting.current.value?.criteria ?? [];
  const doing = chips.filter(({ kind }) => kind === "performance").length;
  const few = doing > 0 && doing < chips.length;
  const shown = chips.filter(
    ({ kind, id }) => all || !few || kind === "performance" || on.includes(id),
  );
  return (
    <div class="chips" role="group" aria-label="Criteria of this note">
      {shown.map((chip) => {
        const key = chips.indexOf(chip);
        return (
          <button
            key={chip.id}
            type="button"
            class="chip"
            aria-pressed={on.includes(chip.id)}
            onClick={() => noting.toggle(chip.id)}
          >
            <b>
              {on.includes(chip.id) && <Sign name="finished" />}
              {chip.short}
            </b>{" "}
            <span>{chip.summary}</span>
            {keysOn.value && key < 9 && <kbd aria-hidden="true">{key + 1}</kbd>}
          </button>
        );
      })}
      {few && (
        <button type="button" class="chip more" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? "Knowledge away" : `${chips.length - doing} knowledge…`}
        </button>
      )}
    </div>
  );
}

function Writing({ observation, noting, words, onMark }: Omit<Props, "desk" | "chips">) {
  const note = noting.current.value;
  const spoken = observation.how === "spoken" || observation.how === "workplace";
  /** There is no line to mark: nobody plays on a screen, or not yet. */
  const noLines = observation.play === null;
  return (
    <form
      class={note ? "writing is-open" : "writing"}
      onSubmit={(event) => {
        event.preventDefault();
        noting.done();
      }}
    >
      <p class="writing-head" role="status">
        {note ? (
          <>
            Note at <b>{clockWords(note.elapsed)}</b>
            {note.line !== null && ", on a line"}
            <span class="writing-more">: kept, and sent when you end it or mark the next</span>
          </>
        ) : noLines ? (
          "Tap a criterion, or write: the note begins with the time it is now."
        ) : (
          "Tap a line, a criterion, or write."
        )}
      </p>
      <label class="writing-words">
        <span class="unseen">What you saw or heard</span>
        <textarea
          ref={words}
          rows={2}
          placeholder="What you saw or heard"
          value={note?.text ?? ""}
          onInput={(event) => noting.change({ text: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            noting.done();
          }}
        />
      </label>
      {(spoken || note?.quote) && (
        <label class="writing-quote">
          <span class="unseen">Their actual words</span>
          <input
            type="text"
            placeholder="“Their actual words”"
            value={note?.quote ?? ""}
            onInput={(event) => noting.change({ quote: event.currentTarget.value })}
          />
        </label>
      )}
      <div class="row tight">
        {note ? (
          <button type="submit" class="solid">
            Note it
          </button>
        ) : (
          <button type="button" class="solid" onClick={onMark}>
            <Sign name="pen" /> {noLines ? "Mark this moment" : "Mark the newest line"}
          </button>
        )}
      </div>
    </form>
  );
}

const Keys = () => (
  <details class="fold keys">
    <summary>Keys</summary>
    <label class="tick">
      <input
        type="checkbox"
        checked={keysOn.value}
        onChange={(event) => setKeys(event.currentTarget.checked)}
      />
      <span>
        Single keys work
        <small>Switch them off if you speak to your computer.</small>
      </span>
    </label>
    <dl class="key-list">
      {KEYS.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
    <p class="hint">In the note’s words, Enter ends the note and Shift with Enter makes a line.</p>
  </details>
);

export function Dock(props: Props) {
  return (
    <section class="dock" aria-label="Notes">
      <div class="dock-top">
        <Clock observation={props.observation} />
        <Running {...props} />
      </div>
      <Chips {...props} />
      <Writing {...props} />
      <Keys />
    </section>
  );
}
