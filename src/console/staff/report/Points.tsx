/** Three things to talk over with the class: shown as they are, for they name nobody. */
import type { Point } from "../../../classroom/report/points.ts";
import { ChosenList } from "./Chosen.tsx";

const PointCard = ({ point, at }: { readonly point: Point; readonly at: number }) => {
  const n = point.chosen.reduce((sum, { count }) => sum + count, 0);
  return (
    <li class="point">
      <h3>
        {at + 1}. {point.title}
      </h3>
      <p class="hint">{point.because}</p>
      {point.chosen.length > 0 && <ChosenList of={point.chosen} n={n} most={3} />}
      <p class="ask">
        <strong>Ask:</strong> {point.ask}
      </p>
      {point.model !== null && (
        <p>
          <strong>{point.why === "harm" ? "Instead:" : "Full credit sounds like:"}</strong>{" "}
          {point.model}
        </p>
      )}
    </li>
  );
};

export const Points = ({ points }: { readonly points: readonly Point[] }) => (
  <section class="panel points" aria-labelledby="points-head">
    <h2 id="points-head">To talk over with the class</h2>
    {points.length === 0 ? (
      <p>Nothing was lost anywhere: there is nothing to suggest.</p>
    ) : (
      <>
        <p class="hint">
          From this class’s own plays, by a fixed rule: what lost most, what divided the class most,
          and the promise broken most (else the harm done by most, else what lost next). Nobody is
          named.
        </p>
        <ol class="point-list">
          {points.map((point, at) => (
            <PointCard key={point.title} point={point} at={at} />
          ))}
        </ol>
      </>
    )}
  </section>
);
