/** Where the class lost most, each moment with bar, figure and the words chosen. */
import { useState } from "preact/hooks";
import { DIMENSION_NAMES } from "../../../play/debrief/descriptors.ts";
import type { MomentFigures } from "../../../classroom/report/moments.ts";
import { Bar } from "./Bar.tsx";
import { ChosenList } from "./Chosen.tsx";
import { count, finePercent, percent } from "./words.ts";

/** Shown before somebody asks for the rest. */
const FIRST = 5;

function gradeWords({ n, grades: { full, part, missed } }: MomentFigures): string {
  return `Of ${count(n, "learner")}: ${full} earned all of it, ${part} a part, ${missed} nothing.`;
}

const MomentCard = ({ of }: { readonly of: MomentFigures }) => (
  <li class="moment">
    <h3>{of.title}</h3>
    <p class="hint">
      {DIMENSION_NAMES[of.dimension]}
      {of.criteria.length > 0 && `, touches ${of.criteria.join(", ")}`}
    </p>
    <p class="moment-figure">
      <Bar share={of.earned ?? 0} />
      <span>
        <strong>{of.earned === null ? "–" : `${percent(of.earned)} earned`}</strong>, costing{" "}
        {finePercent(of.lost)} of the whole score on average
      </span>
    </p>
    <p>{gradeWords(of)}</p>
    <ChosenList of={of.chosen} n={of.n} most={4} />
    <details class="model">
      <summary>What full credit sounds like</summary>
      <p>{of.model}</p>
      <p class="hint">{of.why}</p>
    </details>
  </li>
);

export function Moments({ moments }: { readonly moments: readonly MomentFigures[] }) {
  const [all, showAll] = useState(false);
  const byLoss = moments.filter(({ n }) => n > 0).toSorted((a, b) => b.lost - a.lost);
  const shown = all ? byLoss : byLoss.slice(0, FIRST);
  return (
    <section class="panel" aria-labelledby="moments-head">
      <h2 id="moments-head">Where the class lost most</h2>
      <ol class="moment-list">
        {shown.map((of) => (
          <MomentCard key={of.id} of={of} />
        ))}
      </ol>
      {byLoss.length > FIRST && (
        <p class="no-print">
          <button
            type="button"
            class="plain slim"
            aria-expanded={all}
            onClick={() => showAll(!all)}
          >
            {all ? `Show the first ${FIRST} only` : `Show all ${byLoss.length} moments`}
          </button>
        </p>
      )}
    </section>
  );
}
