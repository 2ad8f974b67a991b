/** How the class voted, once the tutor shows it. */
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
      {spread.map(({ index, text, count, share }) => (
        <li key={index}>
          <span>{text}</span>
          <span class="spread-figure">
            <meter min={0} max={1} value={share} aria-hidden="true" />
            {count} ({Math.round(share * 100)} %)
          </span>
        </li>
      ))}
    </ul>
  </section>
);
