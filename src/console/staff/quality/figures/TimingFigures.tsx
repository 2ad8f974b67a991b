/** From the last activity to the decision, in days. */
import { timingOf, type Timing } from "../../../../assess/quality/figures/timing.ts";
import { DEFAULT_SETTINGS } from "../../../../assess/quality/sampling/settings.ts";
import { count } from "../names.ts";
import type { FigureParts } from "./DriftFigures.tsx";

const days = (value: number | null): string =>
  value === null ? "–" : value.toLocaleString("en-GB", { maximumFractionDigits: 1 });

const Row = ({ who, timing }: { readonly who: string; readonly timing: Timing }) => (
  <tr>
    <th scope="row">{who}</th>
    <td>{timing.decisions}</td>
    <td>{days(timing.median)}</td>
    <td>{days(timing.ninetieth)}</td>
    <td>{timing.late}</td>
  </tr>
);

export function TimingFigures({ quality, names }: FigureParts) {
  const { facts } = quality;
  const { lateDays } = quality.plans[0]?.settings ?? DEFAULT_SETTINGS;
  const assessors = [...new Set(facts.flatMap((one) => one.decisions.map(({ by }) => by)))];
  return (
    <section class="panel" aria-labelledby="timing-head">
      <h2 id="timing-head">From activity to decision</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label="Days to a decision">
        <table>
          <thead>
            <tr>
              <th scope="col">Assessor</th>
              <th scope="col">Decisions</th>
              <th scope="col">Median, days</th>
              <th scope="col">Nine of ten within, days</th>
              <th scope="col">After more than {count(lateDays, "day")}</th>
            </tr>
          </thead>
          <tbody>
            <Row who="Everybody" timing={timingOf(facts, null, lateDays)} />
            {assessors.map((id) => (
              <Row key={id} who={names.staff(id)} timing={timingOf(facts, id, lateDays)} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">Decisions that still wait are under “To sample”.</p>
    </section>
  );
}
