/** The story as it is told, line by line, with the choices on offer. All of it is set as text. */
import { useEffect, useRef } from "preact/hooks";
import type { OptionView, PlayView, TurnView } from "../worker/playView.ts";
import { FallsShort } from "../scores/FallsShort.tsx";
import { bestLeft } from "./bestLeft.ts";
import { back, choose, order } from "./playing.ts";

function Turn({ turn: { chosen, lines } }: { readonly turn: TurnView }) {
  return (
    <li>
      {chosen && (
        <p class="chosen">
          <span class="unseen">You chose: </span>
          {chosen.text}
        </p>
      )}
      {lines.map(({ who, text }, at) => (
        <p key={at} class={who === "" ? "told" : "said"}>
          {who !== "" && <strong>{who} </strong>}
          {text}
        </p>
      ))}
    </li>
  );
}

const KINDS = { say: "", do: "Action: ", look: "Look-up: " } as const;

interface ChoiceProps {
  readonly option: OptionView;
  /** Points by which the best it leaves in reach lies below the best there is. */
  readonly short: number;
}

function Choice({ option, short }: ChoiceProps) {
  const { text, kind, tags } = option;
  return (
    <li>
      <button type="button" class="choice-button" onClick={() => choose(option)}>
        {KINDS[kind]}
        {text || "(a choice without words)"}
        <FallsShort by={short} />
        {tags.length > 0 && (
          <span class="choice-tags">
            <span class="unseen">. Tags: </span>
            {tags.map((tag) => `# ${tag}`).join("  ")}
          </span>
        )}
      </button>
    </li>
  );
}

function Below({ view }: { readonly view: PlayView }) {
  const { options, own, recordDue, ending, broke } = view;
  if (broke !== null) {
    return (
      <p class="notice grave" role="alert">
        {broke}
      </p>
    );
  }
  if (ending !== null) {
    return (
      <p class="ending">
        {ending === "" ? "The story has run out: the play is over." : `It has ended. ${ending}`}
      </p>
    );
  }
  const left = bestLeft(view);
  const best = left && Math.max(...left);
  return (
    <>
      {own !== null && <p class="hint">Here the learner may answer in their own words: {own}</p>}
      {recordDue && (
        <p class="hint">
          Here the learner writes the case record. In this play it is written in full and true.
        </p>
      )}
      {best !== null && <p class="hint">The best total still in reach is {best}.</p>}
      <ol class="choices" aria-label="Choices">
        {options.map((option, at) => (
          <Choice
            key={option.index}
            option={option}
            short={left && best !== null ? best - left[at]! : 0}
          />
        ))}
      </ol>
    </>
  );
}

export function Reader({ view }: { readonly view: PlayView }) {
  const { turns } = view;
  const talk = useRef<HTMLOListElement>(null);
  const made = order.value?.choices.length ?? 0;
  const newest = turns.at(-1)?.lines.map(({ who, text }) => `${who} ${text}`.trim()) ?? [];
  useEffect(() => {
    const box = talk.current;
    if (box) box.scrollTop = box.scrollHeight;
  }, [turns.length]);
  return (
    <section class="reader" aria-label="The story as it plays">
      {view.lost > 0 && (
        <p class="notice" role="status">
          The story has changed: {view.lost} of your choices {view.lost === 1 ? "is" : "are"} not on
          offer any more. You stand at the last one that is.
        </p>
      )}
      <ol class="talk" ref={talk} tabIndex={0} aria-label="The talk so far">
        {turns.map((turn, at) => (
          <Turn key={at} turn={turn} />
        ))}
      </ol>
      <p class="unseen" role="status">
        {newest.join(" ")}
      </p>
      <Below view={view} />
      <p class="row">
        <button type="button" class="plain" disabled={made === 0} onClick={back}>
          Back one choice
        </button>
        <span class="hint">
          {made} {made === 1 ? "choice" : "choices"} made
        </span>
      </p>
    </section>
  );
}
