/** What the pilots come to: a shift is right where doing well pays, whatever the day, and nothing else does. */
import { DIMENSIONS } from "../../../play/event.ts";
import { DIMENSION_NAMES } from "../../../play/debrief/descriptors.ts";
import type { Flight } from "../../../workshop/shift/flights.ts";
import { look } from "../desk/looking.ts";
import { flights, flightTrouble } from "./flying.ts";

function pilotWords({ kind, fact, seed }: Flight): string {
  switch (kind) {
    case "well":
      return `Does well, day ${seed}`;
    case "way":
      return `Does well by way of "${fact}", day ${seed}`;
    case "badly":
      return "Gives the worst replies, and sets out on nothing";
    case "chance":
      return `Does anything, day ${seed}`;
  }
}

const Row = ({ flight }: { readonly flight: Flight }) => (
  <tr>
    <th scope="row">{pilotWords(flight)}</th>
    <td>{flight.total}</td>
    {DIMENSIONS.map((dimension) => (
      <td key={dimension}>{flight.dimensions[dimension]}</td>
    ))}
    <td>{Math.round(flight.hitRate * 100)} %</td>
    <td>
      {flight.missed.length === 0 ? (
        "nothing"
      ) : flight.kind === "well" || flight.kind === "way" ? (
        flight.missed.join("; ")
      ) : (
        <>{flight.missed.length} moments</>
      )}
    </td>
  </tr>
);

export function FlightsPanel() {
  const shift = look.value?.found?.shift;
  if (!shift?.ready) {
    return <p>The shift cannot be flown while it has errors. See the problems.</p>;
  }
  if (flightTrouble.value !== null) {
    return (
      <p class="notice" role="alert">
        {flightTrouble.value}
      </p>
    );
  }
  const now = flights.value;
  if (!now) return <p role="status">The pilots are under way…</p>;
  // The first day by itself, and each way through it that is another.
  const right = now.filter(
    ({ kind, seed, total }) => total === 100 && (kind === "way" || (kind === "well" && seed === 1)),
  ).length;
  return (
    <>
      <p>
        Pilots play the whole day by the replies’ own tags. Who does well should come to 100 on
        every day, by two ways at least; who gives the worst replies, or any, should not pass.
      </p>
      <p>
        Wholly right ways found through day 1: <strong>{right}</strong>.
      </p>
      <div class="wide" tabIndex={0} role="region" aria-label="Flights of the pilots">
        <table>
          <thead>
            <tr>
              <th scope="col">Pilot</th>
              <th scope="col">Total</th>
              {DIMENSIONS.map((dimension) => (
                <th key={dimension} scope="col">
                  <abbr title={DIMENSION_NAMES[dimension]}>{dimension}</abbr>
                </th>
              ))}
              <th scope="col">Standards kept</th>
              <th scope="col">Not had in full</th>
            </tr>
          </thead>
          <tbody>
            {now.map((flight) => (
              <Row key={`${flight.kind}.${flight.seed}.${flight.fact}`} flight={flight} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
