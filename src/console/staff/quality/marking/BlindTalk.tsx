/** A recording to be marked: every line can be named for the criterion in hand. */
import { useRef, useState } from "preact/hooks";
import type { BlindLine } from "../../../../assess/quality/blind.ts";

interface Props {
  readonly lines: readonly BlindLine[];
  readonly chosen: readonly number[];
  /** Null: nothing is being marked. */
  readonly onChosen: ((lines: readonly number[]) => void) | null;
}

const LEADS: Readonly<Record<BlindLine["kind"], string>> = {
  told: "",
  said: "",
  learner: "",
  chosen: "The learner chose",
  "own-words": "Own words, asked",
  record: "Record",
  end: "The end",
};

const MOVES: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

function Words({ line }: { readonly line: BlindLine }) {
  const who = line.kind === "chosen" ? "" : line.who;
  const lead = [LEADS[line.kind], who].filter(Boolean).join(": ");
  return (
    <span class="blind-words">
      {lead !== "" && <b>{lead}: </b>}
      {line.text}
    </span>
  );
}

/**
 * Several pieces may stand on one line of the log: it is named with the first of them. The boxes are
 * one stop for Tab, and arrows go from line to line: a talk has a hundred of them.
 */
export function BlindTalk({ lines, chosen, onChosen }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [stop, stopAt] = useState<number | null>(null);
  const [others, showOthers] = useState(false);
  const boxes = (): readonly HTMLInputElement[] => [
    ...(list.current?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? []),
  ];
  const move = (event: KeyboardEvent): void => {
    const by = MOVES[event.key];
    if (by === undefined || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const all = boxes();
    all[all.indexOf(event.target) + by]?.focus();
  };
  const toggle = (line: number): void =>
    onChosen?.(
      chosen.includes(line)
        ? chosen.filter((one) => one !== line)
        : [...chosen, line].toSorted((a, b) => a - b),
    );
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          checked={others}
          onChange={(event) => showOthers(event.currentTarget.checked)}
        />
        <span>Show what else was on offer</span>
      </label>
      {onChosen && (
        <p class="hint" id="blind-how">
          Tick the lines that your decision rests on. Arrow keys go from line to line.
        </p>
      )}
      <div
        class="talk blind"
        tabIndex={onChosen ? undefined : 0}
        role="group"
        aria-label="The recording"
        aria-describedby={onChosen ? "blind-how" : undefined}
      >
        <ol ref={list} onKeyDown={move}>
          {lines.map((line, at) => {
            const first = lines[at - 1]?.line !== line.line;
            const named = chosen.includes(line.line);
            return (
              <li key={at} class={`piece is-${line.kind}${named ? " named" : ""}`}>
                {onChosen && first ? (
                  <label class="tick">
                    <input
                      type="checkbox"
                      checked={named}
                      tabIndex={(stop ?? lines[0]?.line) === line.line ? 0 : -1}
                      onFocus={() => stopAt(line.line)}
                      onChange={() => toggle(line.line)}
                    />
                    <span>
                      <span class="blind-place">
                        {line.line}, {line.clock}
                      </span>{" "}
                      <Words line={line} />
                    </span>
                  </label>
                ) : (
                  <p>
                    {first && (
                      <span class="blind-place">
                        {line.line}, {line.clock}
                        {named && <b>, named</b>}
                      </span>
                    )}{" "}
                    <Words line={line} />
                  </p>
                )}
                {others && line.others.length > 0 && (
                  <ul class="offered">
                    {line.others.map((text) => (
                      <li key={text}>Not chosen: {text}</li>
                    ))}
                  </ul>
                )}
              </li>
            );
          })}
        </ol>
      </div>
    </>
  );
}
