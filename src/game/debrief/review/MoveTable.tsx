import type { Review } from "../../../atlas/review.ts";
import { DIMENSION_NAMES } from "../../../play/debrief/descriptors.ts";
import { DIMENSIONS } from "../../../play/event.ts";
import { LABEL_NAMES } from "./words.ts";

/** The numbers of the picture, move by move. */
export const MoveTable = ({ review }: { readonly review: Review }) => (
  <details>
    <summary>The same as a table</summary>
    <div class="scroll" tabIndex={0} role="region" aria-label="What each move cost">
      <table class="move-table">
        <caption>
          The best total still possible after each move, and what the move took off it and off each
          part
        </caption>
        <thead>
          <tr>
            <th scope="col">Move</th>
            <th scope="col">Label</th>
            <th scope="col">Still possible</th>
            <th scope="col">Cost</th>
            {DIMENSIONS.map((d) => (
              <th key={d} scope="col">
                {DIMENSION_NAMES[d]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">the start</th>
            <td />
            <td>{review.start.total}</td>
            <td />
            {DIMENSIONS.map((d) => (
              <td key={d} />
            ))}
          </tr>
          {review.moves.map(({ what, turn, label, after, regret }) => (
            <tr key={`${what}${turn}`}>
              <th scope="row">{what === "record" ? "The record" : `Choice ${turn + 1}`}</th>
              <td>{LABEL_NAMES[label]}</td>
              <td>{after.total}</td>
              <td>{regret.total}</td>
              {DIMENSIONS.map((d) => (
                <td key={d}>{regret[d]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);
