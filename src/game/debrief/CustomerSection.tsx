import type { CaseData } from "../../play/case.ts";
import type { Debrief, FeltBy } from "../../play/debrief/debrief.ts";
import { MoodChart } from "./MoodChart.tsx";

interface Props {
  readonly data: CaseData;
  readonly customer: FeltBy;
  readonly timeline: Debrief["timeline"];
}

/** The customer's view, kept apart from competence. */
export function CustomerSection({ data, customer, timeline }: Props) {
  const choices = new Map(timeline.map((entry) => [entry.turn, entry.chosen]));
  return (
    <section aria-labelledby="customer-title" class="customer-view">
      <h2 id="customer-title">The customer's view</h2>
      <p class="customer-rating">
        {customer.name} would give this <strong>{customer.rating}</strong> out of 10.{" "}
        {customer.felt}
      </p>
      <p>
        This is not part of your score. A right refusal can leave somebody cross, and a giveaway can
        delight them.
      </p>
      <MoodChart series={customer.series} />
      <details>
        <summary>The same as a table</summary>
        <div class="scroll" tabIndex={0} role="region" aria-label="Mood after each choice">
          <table>
            <caption>
              How {data.cast[data.persona.who]?.name ?? "the customer"} felt after each choice, 0 to
              100
            </caption>
            <thead>
              <tr>
                <th scope="col">After</th>
                <th scope="col">Heat</th>
                <th scope="col">Trust</th>
                <th scope="col">Patience</th>
              </tr>
            </thead>
            <tbody>
              {customer.series.map((point) => (
                <tr key={point.turn}>
                  <th scope="row">
                    {point.turn < 0 ? "the start" : (choices.get(point.turn) ?? "")}
                  </th>
                  <td>{Math.round(point.heat)}</td>
                  <td>{Math.round(point.trust)}</td>
                  <td>{Math.round(point.patience)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
