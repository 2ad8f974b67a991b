/** How the play stands: the customer, the score so far, promises, variables and visits. */
import { DIMENSION_NAMES } from "../../../play/debrief/descriptors.ts";
import { DIMENSIONS } from "../../../play/event.ts";
import type { PlayView, StateRow } from "../worker/playView.ts";

const STATUS = {
  open: "not yet due",
  kept: "kept",
  late: "late, with a warning",
  broken: "broken",
} as const;

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly StateRow[] }) {
  if (rows.length === 0) return null;
  return (
    <details class="fold" open>
      <summary>{title}</summary>
      <dl class="rows">
        {rows.map(({ name, value, changed }) => (
          <div key={name} class={changed ? "changed" : ""}>
            <dt>{name}</dt>
            <dd>
              {value === "" ? "(nothing)" : value}
              {changed && <span class="unseen"> (changed)</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Feeling({ view: { feeling, promises } }: { readonly view: PlayView }) {
  return (
    <>
      {feeling && (
        <dl class="meters">
          {(["heat", "trust", "patience"] as const).map((meter) => (
            <div key={meter}>
              <dt>{meter.charAt(0).toUpperCase() + meter.slice(1)}</dt>
              <dd>
                <meter min={0} max={100} value={feeling[meter]} aria-label={meter}>
                  {feeling[meter]}
                </meter>
                {feeling[meter]}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {promises.length > 0 && (
        <>
          <h3>Promises</h3>
          <ul class="promised">
            {promises.map(({ text, status }, at) => (
              <li key={at}>
                {text}: <strong>{STATUS[status]}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const WHY_NOT = {
  scored: "",
  "no-case": "There is no case.json beside the story, so nothing is scored.",
  "bad-case": "The case.json cannot be read yet, so nothing is scored. See the problems.",
  "no-tags": "The story has no Redress tags, so nothing is scored.",
} as const;

function Score({ view: { score, scoring } }: { readonly view: PlayView }) {
  if (!score) return <p class="hint">{WHY_NOT[scoring]}</p>;
  return (
    <>
      <h3>Score so far</h3>
      <dl class="score-rows">
        {DIMENSIONS.map((dimension) => (
          <div key={dimension}>
            <dt>
              <span class={`letter dimension-${dimension}`}>{dimension}</span>{" "}
              {DIMENSION_NAMES[dimension]}
            </dt>
            <dd>{score[dimension]}</dd>
          </div>
        ))}
        <div class="score-total">
          <dt>Total</dt>
          <dd>{score.total}</dd>
        </div>
      </dl>
      <p class="hint">On what has come due so far, out of 100.</p>
    </>
  );
}

export function State({ view }: { readonly view: PlayView }) {
  return (
    <section class="state" aria-label="How the play stands">
      <Feeling view={view} />
      <Score view={view} />
      <Rows title="Variables" rows={view.variables} />
      <Rows title="Visits to knots" rows={view.visits} />
      {view.unread.length > 0 && (
        <p class="hint">
          Tags that Redress does not read: {view.unread.map((tag) => `# ${tag}`).join(", ")}
        </p>
      )}
    </section>
  );
}
