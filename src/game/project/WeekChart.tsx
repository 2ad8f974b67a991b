/** A figure week by week, its ordinary swing shown, with the same in a table. */
import { HOLIDAY_WEEK } from "../../project/data.ts";
import { placeIn } from "../../project/sim/chart.ts";
import { ordinary, WATCHED, type Watched, type Weeks } from "../../project/weeks.ts";

const WIDTH = 640;
const HEIGHT = 220;
const EDGE = 14;
const SLOTS = 14;

const PLACE_WORDS = {
  below: "below its ordinary swing",
  within: "within its ordinary swing",
  above: "above its ordinary swing",
} as const;

interface Props {
  readonly weeks: Weeks;
  readonly what: Watched;
  readonly title: string;
  /** After the figure, such as " %". */
  readonly unit: string;
}

export function WeekChart({ weeks, what, title, unit }: Props) {
  const limits = ordinary(weeks, what);
  const rows = [
    ...weeks.before.map((week, at) => ({ label: `Before ${at + 1}`, week, change: 0 })),
    ...weeks.run.map((week, at) => ({ label: `Week ${at + 1}`, week, change: at + 1 })),
  ].map((row) => ({ ...row, value: WATCHED[what](row.week) }));
  const top = Math.max(1, limits.high, ...rows.map(({ value }) => value)) * 1.08;
  const x = (at: number): number => EDGE + (at + 0.5) * ((WIDTH - 2 * EDGE) / SLOTS);
  const y = (value: number): number => HEIGHT - EDGE - (value / top) * (HEIGHT - 2 * EDGE);
  const round = (value: number): string => `${Math.round(value * 10) / 10}${unit}`;
  const begins = (x(weeks.before.length - 1) + x(weeks.before.length)) / 2;
  return (
    <figure class="pj-chart">
      <figcaption>
        {title}: ordinarily {round(limits.mean)}, swinging from {round(limits.low)} to{" "}
        {round(limits.high)}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <rect
          class="pj-swing"
          x={EDGE}
          width={WIDTH - 2 * EDGE}
          y={y(limits.high)}
          height={Math.max(2, y(limits.low) - y(limits.high))}
        />
        <line class="pj-mean" x1={EDGE} x2={WIDTH - EDGE} y1={y(limits.mean)} y2={y(limits.mean)} />
        <line class="pj-begins" x1={begins} x2={begins} y1={EDGE} y2={HEIGHT - EDGE} />
        <polyline
          class="pj-course"
          points={rows.map(({ value }, at) => `${x(at)},${y(value)}`).join(" ")}
        />
        {rows.map(({ label, value, change }, at) =>
          placeIn(limits, value) === "within" ? (
            <circle key={label} class="pj-dot" cx={x(at)} cy={y(value)} r={change ? 6 : 4} />
          ) : (
            <rect
              key={label}
              class="pj-dot is-out"
              x={x(at) - 7}
              y={y(value) - 7}
              width={14}
              height={14}
              transform={`rotate(45 ${x(at)} ${y(value)})`}
            />
          ),
        )}
      </svg>
      <details class="fold">
        <summary>The same as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Week</th>
              <th scope="col">Figure</th>
              <th scope="col">Open days</th>
              <th scope="col">Where it lies</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, value, week, change }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{round(value)}</td>
                <td>
                  {week.openDays}
                  {change === HOLIDAY_WEEK && " (bank holiday)"}
                </td>
                <td>{PLACE_WORDS[placeIn(limits, value)]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
