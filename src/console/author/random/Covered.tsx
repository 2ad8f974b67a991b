/** Every knot and choice with how often random plays came to it. */
import type { Coverage } from "../../../workshop/randomPlaysCoverage.ts";
import { share } from "./share.ts";

export function Covered({ coverage }: { readonly coverage: Coverage }) {
  const { plays } = coverage;
  const byKnot = Map.groupBy(coverage.choices, ({ knot }) => knot);
  return (
    <details class="fold">
      <summary>Every knot and choice, with how often</summary>
      <div class="wide" role="region" aria-label="Knots and choices" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Knot or choice</th>
              <th scope="col">Offered</th>
              <th scope="col">Taken</th>
            </tr>
          </thead>
          {[...byKnot].map(([knot, choices]) => {
            const count = coverage.knots.find((each) => each.knot === knot);
            return (
              <tbody key={knot ?? ""}>
                <tr class="knot-row">
                  <th scope="rowgroup" colSpan={2}>
                    {knot ?? "Start"}
                  </th>
                  <td>{count ? `${share(count.plays, plays)} of plays` : ""}</td>
                </tr>
                {choices.map(({ key, text, offered, chosen }) => (
                  <tr key={key}>
                    <th scope="row" class="choice-cell">
                      {text}
                    </th>
                    <td>{offered}</td>
                    <td>{share(chosen, offered)}</td>
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
    </details>
  );
}
