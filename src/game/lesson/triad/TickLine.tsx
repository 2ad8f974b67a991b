/** Everything that was ticked in a talk, on a line of time and in words. */
import { DIMENSIONS } from "../../../play/event.ts";
import { DIMENSION_NAMES } from "../../../play/debrief/descriptors.ts";
import { elapsedOf, type Talk } from "../../../lesson/triad/round.ts";
import { behaviourWords, dimensionOf } from "./behaviour.ts";
import { clockWords } from "./words.ts";
import "./ticked.css";

const WIDE = 340;
const LANE = 26;

interface Props {
  readonly talk: Pick<Talk, "begunAt" | "endedAt" | "ticks">;
  /** Whose tick it is, where that is to be told. */
  readonly by: ((who: string) => string) | null;
}

/** A picture of the list under it, so hidden from whoever reads that. */
function Line({ talk }: Pick<Props, "talk">) {
  const last = talk.ticks.at(-1)?.elapsed ?? 0;
  const whole = Math.max(1, last, talk.endedAt === null ? 0 : elapsedOf(talk as Talk, 0));
  const x = (elapsed: number): number => 24 + (elapsed / whole) * (WIDE - 40);
  return (
    <svg
      class="ticked-line"
      viewBox={`0 0 ${WIDE} ${LANE * DIMENSIONS.length + 22}`}
      aria-hidden="true"
    >
      {DIMENSIONS.map((dimension, lane) => {
        const y = LANE * lane + 15;
        return (
          <g key={dimension}>
            <text x="2" y={y + 5}>
              {dimension}
            </text>
            <path d={`M20 ${y}H${WIDE - 8}`} />
            {talk.ticks
              .filter(({ behaviour }) => dimensionOf(behaviour) === dimension)
              .map(({ id, elapsed }) => (
                <circle key={id} cx={x(elapsed)} cy={y} r="7" />
              ))}
          </g>
        );
      })}
      <text x="20" y={LANE * DIMENSIONS.length + 18}>
        0:00
      </text>
      <text x={WIDE - 8} y={LANE * DIMENSIONS.length + 18} text-anchor="end">
        {clockWords(whole)}
      </text>
    </svg>
  );
}

export function TickLine({ talk, by }: Props) {
  if (talk.ticks.length === 0) return <p>Nothing was ticked.</p>;
  return (
    <div class="ticked">
      <Line talk={talk} />
      {DIMENSIONS.map((dimension) => {
        const ticks = talk.ticks.filter(({ behaviour }) => dimensionOf(behaviour) === dimension);
        return (
          ticks.length > 0 && (
            <div key={dimension}>
              <h4>
                {DIMENSION_NAMES[dimension]} <small>{ticks.length}</small>
              </h4>
              <ul>
                {ticks.map(({ id, elapsed, behaviour, quote, by: who }) => (
                  <li key={id}>
                    <b>{clockWords(elapsed)}</b> {behaviourWords(behaviour)}
                    {quote && <q>{quote}</q>}
                    {by && <small> {by(who)}</small>}
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
    </div>
  );
}
