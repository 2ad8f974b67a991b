/** How the class voted, once the tutor shows it. */
import { letterOf } from "../../lesson/letter.ts";
import type { Share } from "../../lesson/spread.ts";

interface Props {
  readonly spread: readonly Share[];
  readonly cast: number;
}

export const Spread = ({ spread, cast }: Props) => (
  <section aria-labelledby="freeze-spread">
    <h3 id="freeze-spread">How the class voted</h3>
    <p>
      {cast} {cast === 1 ? "vote" : "votes"}
    </p>
    <ul class="spread">
      {spread.map(({ index, text, count, share }, at) => (
        <li key={index}>
          <span>
            <b class="vote-letter">{letterOf(at)}</b> {text}
          </span>
          <span class="spread-figure">
            <meter min={0} max={1} value={share} aria-hidden="true" />
            {count} ({Math.round(share * 100)} %)
          </span>
        </li>
      ))}
    </ul>
  </section>
);
