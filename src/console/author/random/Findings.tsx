/** What random plays came to, in tables. */
import { DIMENSION_NAMES } from "../../../play/debrief/descriptors.ts";
import { SCORED, type Spread } from "../../../workshop/randomPlaysCoverage.ts";
import type { RandomFound } from "../worker/job.ts";
import { Broken } from "./Broken.tsx";
import { Covered } from "./Covered.tsx";
import { Follow } from "./Follow.tsx";
import { Never } from "./Never.tsx";
import { share } from "./share.ts";
import { Tens } from "./Tens.tsx";

interface Props {
  readonly found: RandomFound;
  readonly endings: Readonly<Record<string, string>>;
}

function Overview({ found: { coverage }, endings }: Props) {
  const { shortest, longest, plays } = coverage;
  return (
    <dl class="facts">
      <dt>Plays</dt>
      <dd>{plays.toLocaleString("en-GB")}</dd>
      {shortest && longest && (
        <>
          <dt>Shortest</dt>
          <dd>
            {shortest.choices.length} choices (seed {shortest.seed}) <Follow route={shortest} />
          </dd>
          <dt>Longest</dt>
          <dd>
            {longest.choices.length} choices (seed {longest.seed}) <Follow route={longest} />
          </dd>
        </>
      )}
      <dt>Endings</dt>
      <dd>
        <ul class="endings">
          {coverage.endings.map(({ ending, plays: count }) => (
            <li key={ending}>
              {ending === "" ? "ran out" : ending}: {share(count, plays)}
              {endings[ending] && <span class="gloss"> {endings[ending]}</span>}
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}

function Scores({ spread }: { readonly spread: Readonly<Record<string, Spread>> }) {
  return (
    <section aria-labelledby="spread-title">
      <h3 id="spread-title">How they scored</h3>
      <div class="wide" role="region" aria-label="Scores of the plays" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Dimension</th>
              <th scope="col">Lowest</th>
              <th scope="col">Middle</th>
              <th scope="col">Highest</th>
              <th scope="col">Spread</th>
            </tr>
          </thead>
          <tbody>
            {SCORED.map((key) => {
              const one = spread[key]!;
              return (
                <tr key={key}>
                  <th scope="row">
                    {key === "total" ? (
                      "Total"
                    ) : (
                      <>
                        <span class={`letter dimension-${key}`}>{key}</span> {DIMENSION_NAMES[key]}
                      </>
                    )}
                  </th>
                  <td>{one.lowest}</td>
                  <td>{one.median}</td>
                  <td>{one.highest}</td>
                  <td>
                    <Tens spread={one} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

export function Findings({ found, endings }: Props) {
  const { coverage } = found;
  return (
    <div class="findings">
      <Broken {...coverage} />
      <Overview found={found} endings={endings} />
      <Never found={found} />
      {coverage.spread && <Scores spread={coverage.spread} />}
      <Covered coverage={coverage} />
    </div>
  );
}
