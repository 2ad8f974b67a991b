/** One knot's box: its name, the dimensions of its moments, and what is wrong with it. */
import type { Box, MapKnot } from "./storyMap.ts";

const MOST_LETTERS = 24;
const short = (name: string): string =>
  name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name;

const FAULT_WORDS = {
  "dead-end": "dead end",
  unreached: "not reached",
  unoffered: "unoffered",
} as const;

/** Whether the story can stop in it. */
export const stops = ({ ways }: MapKnot): boolean =>
  ways.some(({ to }) => to === "END" || to === "DONE");

interface Props {
  readonly knot: MapKnot;
  readonly box: Box;
  readonly chosen: boolean;
  /** Found by the search; null when nothing is searched for. */
  readonly hit: boolean | null;
  /** Numbers of the steps of the play that came here. */
  readonly steps: readonly number[];
}

export function Knot({ knot, box, chosen, hit, steps }: Props) {
  const { id, name, dimensions, faults, choices } = knot;
  const [left, top] = [box.x - box.width / 2, box.y - box.height / 2];
  const looks = [
    "knot",
    ...faults,
    chosen ? "chosen" : "",
    hit === null ? "" : hit ? "hit" : "missed",
    steps.length > 0 ? "walked" : "",
  ];
  const fault = faults[0];
  const note = fault
    ? FAULT_WORDS[fault]
    : `${choices > 0 ? `${choices} ${choices === 1 ? "choice" : "choices"}` : ""}${stops(knot) ? `${choices > 0 ? " · " : ""}ends` : ""}`;
  const shown = steps.slice(0, 3).join(", ") + (steps.length > 3 ? "…" : "");
  return (
    <g
      class={looks.filter(Boolean).join(" ")}
      data-knot={id}
      transform={`translate(${left} ${top})`}
    >
      <title>{name}</title>
      <rect class="knot-box" width={box.width} height={box.height} rx="10" />
      <g class="knot-tints">
        {dimensions.map((dimension, at) => (
          <rect
            key={dimension}
            class={`dimension-${dimension}`}
            x={(at * box.width) / dimensions.length}
            width={box.width / dimensions.length}
            height={box.height}
          />
        ))}
      </g>
      <rect class="knot-edge" width={box.width} height={box.height} rx="10" />
      <text class="knot-name" x="12" y="20">
        {short(name)}
      </text>
      {dimensions.map((dimension, at) => (
        <g key={dimension} transform={`translate(${12 + at * 21} 27)`}>
          <rect class={`dimension-${dimension}`} width="18" height="17" rx="4" />
          <text class="knot-letter" x="9" y="13">
            {dimension}
          </text>
        </g>
      ))}
      <text class="knot-note" x={box.width - 10} y="40">
        {note}
      </text>
      {steps.length > 0 && (
        <g transform={`translate(${box.width - 6} 0)`}>
          <rect
            class="knot-steps"
            x={-shown.length * 7.5 - 12}
            y="-11"
            width={shown.length * 7.5 + 18}
            height="22"
            rx="11"
          />
          <text class="knot-step" x="0" y="5">
            {shown}
          </text>
        </g>
      )}
    </g>
  );
}
