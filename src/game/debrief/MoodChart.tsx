/** Mood over the play as a picture; the table beside it holds the same numbers. */
import type { MoodPoint } from "../../play/customer/series.ts";

const WIDTH = 720;
const HEIGHT = 240;
const EDGE = { left: 34, right: 92, top: 14, bottom: 28 } as const;

const LINES = [
  { key: "heat", name: "Heat", dash: "" },
  { key: "trust", name: "Trust", dash: "10 5" },
  { key: "patience", name: "Patience", dash: "2 5" },
] as const;

/** Labels at the lines' ends, pushed apart so that none covers another. */
function labelled(last: MoodPoint, y: (value: number) => number) {
  const labels = LINES.map((line) => ({ ...line, at: y(last[line.key]) })).toSorted(
    (a, b) => a.at - b.at,
  );
  labels.forEach((label, i) => {
    const above = labels[i - 1];
    if (above && label.at - above.at < 18) label.at = above.at + 18;
  });
  return labels;
}

export function MoodChart({ series }: { readonly series: readonly MoodPoint[] }) {
  const last = series.at(-1);
  if (!last || series.length < 2) return null;
  const x = (at: number): number =>
    EDGE.left + (at * (WIDTH - EDGE.left - EDGE.right)) / (series.length - 1);
  const y = (value: number): number =>
    EDGE.top + ((100 - value) * (HEIGHT - EDGE.top - EDGE.bottom)) / 100;
  const first = series[0]!;
  const told = LINES.map(
    ({ key, name }) => `${name} from ${Math.round(first[key])} to ${Math.round(last[key])}`,
  ).join(", ");
  return (
    <svg class="mood-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${told}.`}>
      {[0, 25, 50, 75, 100].map((value) => (
        <g key={value}>
          <line class="grid" x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(value)} y2={y(value)} />
          <text class="tick" x={EDGE.left - 8} y={y(value) + 4} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      {LINES.map(({ key, dash }) => (
        <polyline
          key={key}
          class={`mood-${key}`}
          points={series.map((point, at) => `${x(at)},${y(point[key])}`).join(" ")}
          stroke-dasharray={dash}
        />
      ))}
      {labelled(last, y).map(({ key, name, at }) => (
        <text key={key} class={`label mood-${key}`} x={WIDTH - EDGE.right + 8} y={at + 5}>
          {name}
        </text>
      ))}
      <text class="tick" x={EDGE.left} y={HEIGHT - 8}>
        start
      </text>
      <text class="tick" x={WIDTH - EDGE.right} y={HEIGHT - 8} text-anchor="end">
        end
      </text>
    </svg>
  );
}
