/** Plays that did not come to an end, with what is needed to see it again. */
import type { Coverage } from "../../../workshop/randomPlaysCoverage.ts";
import { Follow } from "./Follow.tsx";
import { MOST_CHOICES } from "../worker/job.ts";

/** Plays that are told one by one. */
const TOLD = 5;

export function Broken({ broken, tooLong }: Coverage) {
  if (broken.length === 0 && tooLong.length === 0) return null;
  return (
    <section class="notice grave broken" aria-label="Plays that broke">
      <div>
        {broken.length > 0 && (
          <>
            <p>
              <strong>
                {broken.length} {broken.length === 1 ? "play" : "plays"} broke.
              </strong>
            </p>
            <ul>
              {broken.slice(0, TOLD).map(({ seed, choices, why }) => (
                <li key={seed}>
                  Seed {seed}, choices {choices.map((place) => place + 1).join(", ") || "none"}:{" "}
                  {why} <Follow route={{ seed, choices }} />
                </li>
              ))}
            </ul>
          </>
        )}
        {tooLong.length > 0 && (
          <p>
            {tooLong.length} {tooLong.length === 1 ? "play was" : "plays were"} still going after{" "}
            {MOST_CHOICES} choices; the first has seed {tooLong[0]}.
          </p>
        )}
      </div>
    </section>
  );
}
