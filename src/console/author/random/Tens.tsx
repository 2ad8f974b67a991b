/** How a score lies over many plays: ten bars, and the same as words. */
import type { Spread } from "../../../workshop/randomPlaysCoverage.ts";

const WIDTH = 12;
const HEIGHT = 30;

export function Tens({ spread: { tens } }: { readonly spread: Spread }) {
  const most = Math.max(...tens, 1);
  const words = tens.flatMap((plays, at) =>
    plays === 0 ? [] : [`${plays} from ${at * 10} to ${at === 9 ? 100 : at * 10 + 9.9}`],
  );
  return (
    <svg
      class="tens"
      role="img"
      aria-label={`Plays: ${words.join(", ")}`}
      viewBox={`0 0 ${10 * WIDTH} ${HEIGHT + 1}`}
      width={10 * WIDTH}
      height={HEIGHT + 1}
    >
      {tens.map((plays, at) => {
        const height = plays === 0 ? 0 : Math.max(1.5, (plays / most) * HEIGHT);
        return (
          <rect key={at} x={at * WIDTH} y={HEIGHT - height} width={WIDTH - 2} height={height} />
        );
      })}
      <path d={`M0 ${HEIGHT + 0.5}H${10 * WIDTH}`} />
    </svg>
  );
}
