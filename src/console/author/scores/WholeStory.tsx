/** What a walk of every route says of the story as a whole. */
import { DIMENSION_NAMES } from "../../../play/debrief/descriptors.ts";
import { DIMENSIONS } from "../../../play/event.ts";
import type { RoutesFound, WholeCount } from "../worker/job.ts";

const number = (value: number): string => value.toLocaleString("en-GB");

/** A walk looks for two routes: that there are many is not told. */
function countWords({ routes, exact }: WholeCount, proved: boolean): string {
  if (routes >= 2) return "two at least";
  const found = routes === 1 ? "only one" : "none";
  return proved && exact ? found : `${found} found`;
}

interface Props {
  readonly found: RoutesFound;
  /** Sentences by ending id, from the case. */
  readonly endings: Readonly<Record<string, string>>;
}

export function WholeStory({ found, endings }: Props) {
  const { why, states, ways, points, best, whole } = found;
  const proved = why === null;
  return (
    <dl class="facts">
      <dt>Walked</dt>
      <dd>
        {proved ? "every play: " : ""}
        {number(states)} states, {number(ways)} ways on from them
        {proved
          ? `; ${number(points)} points, once those with one future are one`
          : `, and not the whole. ${why}`}
      </dd>
      <dt>Best total</dt>
      <dd>{best === null ? "no play came to an end" : `${best}${proved ? "" : " found"}`}</dd>
      {whole && (
        <>
          <dt>Routes to full marks</dt>
          <dd>
            <ul class="endings">
              {DIMENSIONS.map((dimension) => (
                <li key={dimension}>
                  {DIMENSION_NAMES[dimension]}: {countWords(whole[dimension], proved)}
                </li>
              ))}
              <li>All four at once: {countWords(whole.all, proved)}</li>
            </ul>
          </dd>
        </>
      )}
      <dt>Endings</dt>
      <dd>
        <ul class="endings">
          {found.endings.map((ending) => (
            <li key={ending}>
              {ending || "ran out"}
              {endings[ending] && <span class="gloss"> {endings[ending]}</span>}
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}
