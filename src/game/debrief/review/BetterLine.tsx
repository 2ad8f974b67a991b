/** The whole of a better line, told when it is first opened. */
import { useState } from "preact/hooks";
import type { Better, Move } from "../../../atlas/review.ts";
import type { PlayEvent } from "../../../play/event.ts";
import type { Edition } from "../../../story/session.ts";
import { tellLine, type ToldLine, type ToldStep } from "./tellLine.ts";
import type { Result } from "../../../play/result.ts";
import { moveInWords } from "./words.ts";

const DONE: Readonly<Record<ToldStep["kind"], string>> = {
  say: "Say:",
  do: "Do:",
  look: "Look up:",
  record: "Write the record, whole and true.",
};

function Told({ line, total }: { readonly line: ToldLine; readonly total: number }) {
  return (
    <>
      <ol class="line">
        {line.steps.map(({ kind, text, heading }, at) => (
          <li key={at}>
            {heading && <p class="line-heading">{heading}</p>}
            <p>
              <b>{DONE[kind]}</b> {text}
            </p>
          </li>
        ))}
      </ol>
      <p class="line-end">
        {line.ending} {total} of 100.
      </p>
    </>
  );
}

interface Props {
  readonly edition: Edition;
  readonly log: readonly PlayEvent[];
  readonly move: Move;
  readonly better: Better;
}

export function BetterLine({ edition, log, move, better }: Props) {
  const [told, tell] = useState<Result<ToldLine, "broken"> | null>(null);
  const { line, total } = better;
  return (
    <details
      class="fold better-line"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && !told) tell(tellLine(edition, log, move, line));
      }}
    >
      <summary>
        The whole better line, to {total} of 100
        <span class="unseen"> from {moveInWords(move)}</span>
      </summary>
      {told && (told.ok ? <Told line={told.value} total={total} /> : <p>{told.message}</p>)}
    </details>
  );
}
