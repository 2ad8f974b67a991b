/**
 * Rates of met by month as dots with their ranges, and the others' rate as a line of dashes. A picture
 * of the table beside it, which says the same: screen readers pass it by.
 */
import type { DriftMonth } from "../../../../assess/quality/figures/met.ts";

const WIDE = 60;
const LEFT = 46;
const TOP = 10;
const TALL = 120;

const yOf = (rate: number): number => TOP + (1 - rate) * TALL;

export function RateChart({ months }: { readonly months: readonly DriftMonth[] }) {
  const width = LEFT + Math.max(months.length, 3) * WIDE;
  const xOf = (at: number): number => LEFT + at * WIDE + WIDE / 2;
  return (
    <svg
      class="rate-chart"
      viewBox={`0 0 ${width} ${TALL + 40}`}
      width={width}
      height={TALL + 40}
      aria-hidden="true"
    >
      {[0, 0.5, 1].map((rate) => (
        <g key={rate}>
          <line class="grid" x1={LEFT} x2={width} y1={yOf(rate)} y2={yOf(rate)} />
          <text x={LEFT - 6} y={yOf(rate) + 4} text-anchor="end">
            {rate * 100} %
          </text>
        </g>
      ))}
      {months.map(({ month, met, others, fromEarlier, fromOthers }, at) => {
        const x = xOf(at);
        const raised = fromEarlier !== null || fromOthers !== null;
        return (
          <g key={month}>
            {others.rate !== null && (
              <line
                class="others"
                x1={x - WIDE / 2 + 6}
                x2={x + WIDE / 2 - 6}
                y1={yOf(others.rate)}
                y2={yOf(others.rate)}
              />
            )}
            {met.rate !== null && (
              <>
                <line class="range" x1={x} x2={x} y1={yOf(met.high)} y2={yOf(met.low)} />
                {raised ? (
                  <rect
                    class="raised"
                    x={x - 6}
                    y={yOf(met.rate) - 6}
                    width={12}
                    height={12}
                    transform={`rotate(45 ${x} ${yOf(met.rate)})`}
                  />
                ) : (
                  <circle class="dot" cx={x} cy={yOf(met.rate)} r={5} />
                )}
              </>
            )}
            <text x={x} y={TALL + 32} text-anchor="middle">
              {month}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
