/** A recording to be marked: every line can be named for the criterion in hand. */
import type { BlindLine } from "../../../../assess/quality/blind.ts";

interface Props {
  readonly lines: readonly BlindLine[];
  readonly chosen: readonly number[];
  /** Null: nothing is being marked. */
  readonly onChosen: ((lines: readonly number[]) => void) | null;
}

const KIND_WORDS: Readonly<Record<BlindLine["kind"], string>> = {
  told: "",
  said: "",
  learner: "",
  chosen: "chose",
  "own-words": "Own words, asked",
  record: "Record",
  end: "The end",
};

function Words({ line }: { readonly line: BlindLine }) {
  const kind = KIND_WORDS[line.kind];
  const who = [kind, line.who].filter(Boolean);
  const lead = line.kind === "chosen" ? "The learner chose" : who.join(": ");
  return (
    <span class="blind-words">
      {lead !== "" && <b>{lead}: </b>}
      {line.text}
    </span>
  );
}

/** Several pieces may stand on one line of the log: it is named with the first of them. */
export function BlindTalk({ lines, chosen, onChosen }: Props) {
  return (
    <div class="talk blind" tabIndex={0} role="region" aria-label="The recording">
      <ol>
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
                    onChange={() =>
                      onChosen(
                        named
                          ? chosen.filter((one) => one !== line.line)
                          : [...chosen, line.line].toSorted((a, b) => a - b),
                      )
                    }
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
                  <span class="blind-place">
                    {first && (
                      <>
                        {line.line}, {line.clock}
                        {named && <b>, named</b>}
                      </>
                    )}
                  </span>{" "}
                  <Words line={line} />
                </p>
              )}
              {line.others.length > 0 && (
                <details class="offered">
                  <summary>What else was on offer at line {line.line}</summary>
                  <ul>
                    {line.others.map((text) => (
                      <li key={text}>{text}</li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
