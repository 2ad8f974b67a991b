/** The learner's reflective log, to be read. */
import { momentWords } from "../../parts/dates.ts";
import type { Desk } from "../model/desk.ts";

export function Reflections({ desk }: { readonly desk: Desk }) {
  const { reflections } = desk.state.value;
  return (
    <section class="panel form">
      <h2>Reflective log</h2>
      {reflections.length === 0 && (
        <p class="hint">Nothing yet. The learner writes it on their own screen.</p>
      )}
      {reflections.map((one) => (
        <dl key={one.id} class="facts">
          <div>
            <dt>What I did</dt>
            <dd>{one.did}</dd>
          </div>
          <div>
            <dt>Which standard or hope it met</dt>
            <dd>{one.standard}</dd>
          </div>
          <div>
            <dt>How I know</dt>
            <dd>
              {one.know} <span class="hint">({momentWords(one.written.deviceAt)})</span>
            </dd>
          </div>
        </dl>
      ))}
    </section>
  );
}
