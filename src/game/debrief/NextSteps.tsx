import type { NextStep } from "../../atlas/next.ts";
import type { Move } from "../../atlas/review.ts";
import { DIMENSION_NAMES } from "../../play/debrief/descriptors.ts";
import type { Try } from "../play/fork.ts";
import { jumpTo } from "./Jumps.tsx";
import { anchorOf } from "./review/ReachChart.tsx";
import { moveCostInWords, moveInWords } from "./review/words.ts";

interface Props {
  readonly next: readonly NextStep[];
  /** In short sentences, for Level 1. */
  readonly plain: boolean;
  readonly onTry: Try;
}

function CostOf({ move, plain }: { readonly move: Move; readonly plain: boolean }) {
  const cost = moveCostInWords(move, plain);
  return cost === null ? null : (
    <p class="next-cost">
      {cost}{" "}
      <button type="button" class="linklike no-print" onClick={() => jumpTo(anchorOf(move))}>
        See {moveInWords(move)}
      </button>
    </p>
  );
}

/** Three things at most, the one that cost most first, each playable from there. */
export function NextSteps({ next, plain, onTry }: Props) {
  return (
    <section aria-labelledby="next-title">
      <h2 id="next-title">{next.length === 3 ? "Three things to do next" : "What to do next"}</h2>
      {next.length === 0 ? (
        <p>
          Nothing was missed. There is more than one fully right way through this case: play it
          again and look for another.
        </p>
      ) : (
        <ol class="next">
          {next.map(({ loss, turn, move }) => (
            <li key={`${loss.dimension} ${loss.title} ${loss.turn}`}>
              <h3>{loss.title}</h3>
              <p class="next-dimension">
                {loss.dimension ? DIMENSION_NAMES[loss.dimension] : "Critical failure"}
              </p>
              <p>{loss.why}</p>
              {move && <CostOf move={move} plain={plain} />}
              {loss.model && (
                <p class="model">
                  <span class="model-label">It could sound like this</span> {loss.model}
                </p>
              )}
              <button type="button" class="plain no-print" onClick={() => onTry(turn)}>
                Try from here<span class="unseen">: {loss.title}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
