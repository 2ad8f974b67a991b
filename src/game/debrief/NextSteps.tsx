import type { Debrief } from "../../play/debrief/debrief.ts";
import { DIMENSION_NAMES } from "../../play/debrief/descriptors.ts";

interface Props {
  readonly debrief: Debrief;
  readonly onTry: (turn: number) => void;
}

/** Three things at most, the one that cost most first, each playable from there. */
export function NextSteps({ debrief, onTry }: Props) {
  return (
    <section aria-labelledby="next-title">
      <h2 id="next-title">
        {debrief.next.length === 3 ? "Three things to do next" : "What to do next"}
      </h2>
      {debrief.next.length === 0 ? (
        <p>
          Nothing was missed. There is more than one fully right way through this case: play it
          again and look for another.
        </p>
      ) : (
        <ol class="next">
          {debrief.next.map((loss, at) => (
            <li key={at}>
              <h3>{loss.title}</h3>
              <p class="next-dimension">
                {loss.dimension ? DIMENSION_NAMES[loss.dimension] : "Critical failure"}
              </p>
              <p>{loss.why}</p>
              {loss.model && (
                <p class="model">
                  <span class="model-label">It could sound like this</span> {loss.model}
                </p>
              )}
              <button type="button" class="plain no-print" onClick={() => onTry(loss.turn)}>
                Try from here<span class="unseen">: {loss.title}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
