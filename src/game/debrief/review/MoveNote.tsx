/** What the review says of one move: its label, what it cost, and what was better. */
import type { Better, Move } from "../../../atlas/review.ts";
import type { Option, PlayEvent } from "../../../play/event.ts";
import { standing } from "../../../play/log.ts";
import type { Edition } from "../../../story/session.ts";
import type { Try } from "../../play/fork.ts";
import { BetterLine } from "./BetterLine.tsx";
import { Mark } from "./Mark.tsx";
import { costInWords, LABEL_NAMES } from "./words.ts";

interface Props {
  readonly edition: Edition;
  readonly log: readonly PlayEvent[];
  readonly move: Move;
  readonly onTry: Try;
}

/** A choice that was on offer at a turn. */
const offeredAt = (
  log: readonly PlayEvent[],
  turn: number,
  index: number | undefined,
): Option | undefined =>
  standing(log)
    .filter((event) => event.type === "OptionsOffered")
    .find((offer) => offer.turn === turn)
    ?.options.find((option) => option.index === index);

function BetterChoice({ edition, log, move, better, onTry }: Props & { readonly better: Better }) {
  const { turn, what } = move;
  const [first, ...rest] = better.line;
  const option = what === "choice" ? offeredAt(log, turn, first?.way) : undefined;
  const words = option
    ? option.text
    : "Write the record in full, with nothing left out and nothing that did not happen.";
  return (
    <div class="better">
      <p class="model">
        <span class="model-label">
          {option?.kind === "look" ? "Better here, to look up first" : "Better here"}
        </span>{" "}
        {words}
      </p>
      {/* Nothing can be played after a choice that ends the case. */}
      {rest.length > 0 && (
        <button
          type="button"
          class="plain no-print"
          onClick={() => (option ? onTry(turn, option.index) : onTry(turn))}
        >
          {option ? "Play the better choice" : "Write the record again"}
          <span class="unseen">{option ? `: “${words}”` : ", from there"}</span>
        </button>
      )}
      <BetterLine edition={edition} log={log} move={move} better={better} />
    </div>
  );
}

export function MoveNote(props: Props) {
  const { edition, move } = props;
  const { label, better } = move;
  return (
    <div class={`move label-${label}`}>
      <p>
        <span class="label">
          <Mark label={label} /> {LABEL_NAMES[label]}
        </span>{" "}
        {costInWords(move, edition.data.level === "1")}
      </p>
      {better && <BetterChoice {...props} better={better} />}
    </div>
  );
}
