/** Before and after a second go. */
import type { SecondGo } from "../../../classroom/report/secondGo.ts";
import { DIMENSION_NAMES } from "../../../play/debrief/descriptors.ts";
import { DIMENSIONS } from "../../../play/event.ts";
import { change, count, figure } from "./words.ts";

export const SecondGoPanel = ({ of }: { readonly of: SecondGo }) => (
  <section class="panel" aria-labelledby="second-head">
    <h2 id="second-head">Before and after a second go</h2>
    {of.first === null || of.latest === null ? (
      <p>Nobody has played this case twice from its beginning yet.</p>
    ) : (
      <>
        <p>
          {count(of.n, "learner")} played it more than once: {of.up} came out higher, {of.down}{" "}
          lower, {of.level} within a point.
        </p>
        <div class="scroll" tabIndex={0} role="region" aria-label="First and latest go in figures">
          <table>
            <thead>
              <tr>
                <th scope="col">Mean of {of.n}</th>
                <th scope="col">First go</th>
                <th scope="col">Latest go</th>
                <th scope="col">Change</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">Total</th>
                <td class="number">{figure(of.first.total)}</td>
                <td class="number">{figure(of.latest.total)}</td>
                <td class="number">{change(of.first.total, of.latest.total)}</td>
              </tr>
              {DIMENSIONS.map((d) => (
                <tr key={d}>
                  <th scope="row">{DIMENSION_NAMES[d]}</th>
                  <td class="number">{figure(of.first!.dimensions[d])}</td>
                  <td class="number">{figure(of.latest!.dimensions[d])}</td>
                  <td class="number">
                    {change(of.first!.dimensions[d], of.latest!.dimensions[d])}
                  </td>
                </tr>
              ))}
              <tr>
                <th scope="row">Ready</th>
                <td class="number">{of.first.ready}</td>
                <td class="number">{of.latest.ready}</td>
                <td class="number">{change(of.first.ready, of.latest.ready)}</td>
              </tr>
            </tbody>
          </table>
        </div>
        <p class="hint">
          These are the same people with the same case, which they knew the second time, and had
          read its debrief. It shows what they can do with it now, not what they would do with
          another.
        </p>
      </>
    )}
    {of.inside > 0 && (
      <p class="hint">
        Goes that went on from inside an earlier one are in neither column: {of.inside}.
      </p>
    )}
  </section>
);
