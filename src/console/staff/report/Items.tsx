/** Every moment in a table: difficulty and discrimination, with what so few learners can carry. */
import { DIMENSION_NAMES } from "../../../play/debrief/descriptors.ts";
import type { MomentFigures } from "../../../classroom/report/moments.ts";
import { correlationWords, DISCRIMINATION_CAUTION, finePercent, percent } from "./words.ts";

function discriminationWords({ discrimination }: MomentFigures): string {
  if (!discrimination) return "not shown";
  const { r, low, high } = discrimination;
  return `${correlationWords(r)} (${correlationWords(low)} to ${correlationWords(high)})`;
}

const Row = ({ of }: { readonly of: MomentFigures }) => (
  <tr>
    <th scope="row">{of.title}</th>
    <td>{DIMENSION_NAMES[of.dimension]}</td>
    <td class="number">{of.n}</td>
    <td class="number">{of.earned === null ? "–" : percent(of.earned)}</td>
    <td class="number">{finePercent(of.lost)}</td>
    <td class="number way">{discriminationWords(of)}</td>
  </tr>
);

export const Items = ({ moments }: { readonly moments: readonly MomentFigures[] }) => (
  <section class="panel" aria-labelledby="items-head">
    <h2 id="items-head">Difficulty and discrimination</h2>
    <p class="hint">
      Difficulty is the mean share of credit earned: the lower, the harder. Discrimination is the
      corrected item-rest correlation: how far those who earned more elsewhere in the case earned
      more here. Near nought or below, look at the moment’s wording before anything else.{" "}
      {DISCRIMINATION_CAUTION}
    </p>
    <div class="scroll" tabIndex={0} role="region" aria-label="All moments in figures">
      <table>
        <thead>
          <tr>
            <th scope="col">Moment, in the case’s order</th>
            <th scope="col">Dimension</th>
            <th scope="col">Learners</th>
            <th scope="col">Earned</th>
            <th scope="col">Share of score lost</th>
            <th scope="col">Discrimination</th>
          </tr>
        </thead>
        <tbody>
          {moments.map((of) => (
            <Row key={of.id} of={of} />
          ))}
        </tbody>
      </table>
    </div>
  </section>
);
