/** Counts as bars, with the same in a table. */
import type { Bar } from "../../project/count.ts";

const ROW = 48;
const WIDTH = 400;

export function BarChart({
  bars,
  title,
}: {
  readonly bars: readonly Bar[];
  readonly title: string;
}) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const all = bars.reduce((sum, { count }) => sum + count, 0);
  return (
    <figure class="pj-chart">
      <figcaption>
        {title} ({all})
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`} class="pj-bars" aria-hidden="true">
        {bars.map(({ id, title, count }, at) => (
          <g key={id}>
            <text x={6} y={at * ROW + 17}>
              {title}
            </text>
            <rect
              class={at === 0 ? "pj-bar is-first" : "pj-bar"}
              x={0}
              y={at * ROW + 23}
              width={(count / most) * (WIDTH - 50)}
              height={ROW - 28}
              rx={4}
            />
            <text x={(count / most) * (WIDTH - 50) + 8} y={at * ROW + 39}>
              {count}
            </text>
          </g>
        ))}
      </svg>
      <table>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">Records</th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ id, title, count }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{count}</td>
              <td>{Math.round((100 * count) / Math.max(1, all))} %</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
