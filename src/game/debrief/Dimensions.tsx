import type { Debrief } from "../../play/debrief/debrief.ts";
import { BAND_NAMES, DIMENSION_QUESTIONS } from "../../play/debrief/descriptors.ts";

/** The four dimensions, each with its score, band and what that band looks like. */
export function Dimensions({ debrief }: { readonly debrief: Debrief }) {
  return (
    <section aria-labelledby="dimensions-title">
      <h2 id="dimensions-title">The four parts of handling a complaint</h2>
      <div class="dimensions">
        {debrief.dimensions.map((d) => (
          <article key={d.dimension} class={`dimension band-${d.band}`}>
            <h3>{d.name}</h3>
            <p class="dimension-question">{DIMENSION_QUESTIONS[d.dimension]}</p>
            <p class="dimension-score">
              <strong>{d.reported}</strong> <span class="band">{BAND_NAMES[d.band]}</span>
            </p>
            <meter min={0} max={100} low={40} high={60} optimum={100} value={d.reported}>
              {d.reported} of 100
            </meter>
            <p>{d.descriptor}</p>
            {d.held && <p class="held">{d.held}</p>}
          </article>
        ))}
      </div>
    </section>
  );
}
