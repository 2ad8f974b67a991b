/** How far the learner has come, unit by unit, in their words: done, on the way, nothing yet. */
import { planOf } from "../../assess/assessment.ts";
import type { Unit } from "../../assess/pack/pack.ts";
import { packOfUnit } from "../../assess/pack/lookUp.ts";
import { nextSteps, type Step, type StepKind } from "../../assess/portfolio/nextSteps.ts";
import { coverageOf, type Coverage as Row } from "../../assess/portfolio/coverage.ts";
import type { CentreGround } from "../../protocol/assessment.ts";
import { ground, type Filed } from "./papers.ts";
import { STRENGTH_PLAIN } from "./words.ts";

/** What closes gaps; what an assessment itself waits for stands with that assessment. */
const TOWARDS: ReadonlySet<StepKind> = new Set(["play-case", "ask-assessor", "at-work"]);

/** "practice": there is something, and all of it is practice. */
export type Reached = "done" | "on-the-way" | "practice" | "nothing";

/** Practice alone is nothing yet: it must never look as if it counted. */
export function reachedBy({ decision, evidence }: Row): Reached {
  if (decision?.outcome === "met") return "done";
  if (evidence.some(({ practice }) => !practice)) return "on-the-way";
  if (decision?.outcome === "not-yet") return "on-the-way";
  return evidence.length > 0 ? "practice" : "nothing";
}

const MARKS: Readonly<Record<Reached, string>> = {
  done: "Done",
  "on-the-way": "On the way",
  practice: "Nothing yet",
  nothing: "Nothing yet",
};

function noteOf(row: Row, reached: Reached): string {
  if (row.decision?.outcome === "not-yet")
    return `Your assessor says “not yet”: ${row.decision.reason}`;
  if (row.decision?.outcome === "not-seen") return "Your assessor has not seen it so far.";
  if (reached === "practice") return "You have practised it. Practice does not count.";
  const kinds = row.types.map((type) => STRENGTH_PLAIN[type]);
  return kinds.length > 0 ? `There is: ${kinds.join(", ").toLowerCase()}.` : "";
}

function Next({ unit, steps }: { readonly unit: Unit; readonly steps: readonly Step[] }) {
  const elsewhere = steps.filter(({ kind }) => kind !== "at-work");
  const atWork = steps.filter(({ kind }) => kind === "at-work");
  return (
    <>
      {elsewhere.length > 0 && (
        <details class="fold" open>
          <summary>
            What to do next<span class="unseen"> for {unit.title}</span>
          </summary>
          <ul>
            {elsewhere.map(({ words, caseId }) => (
              <li key={words}>
                {words}{" "}
                {caseId !== "" && (
                  <a href={`#/${encodeURIComponent(caseId)}`}>
                    Open the case<span class="unseen"> for it</span>
                  </a>
                )}
              </li>
            ))}
          </ul>
          <p class="hint">Practice makes you ready. It does not count by itself.</p>
        </details>
      )}
      {atWork.length > 0 && (
        <details class="fold">
          <summary>
            Do it at work, and have it seen<span class="unseen">, for {unit.title}</span>
          </summary>
          <p class="hint">
            Ask somebody who sees you do it, and who is no relative, whether your assessor may ask
            them for a few words.
          </p>
          <ul>
            {atWork.map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface Props {
  readonly unit: Unit;
  readonly rows: readonly Row[];
  readonly steps: readonly Step[];
}

function UnitCoverage({ unit, rows, steps }: Props) {
  const reached = rows.map((row) => ({ row, at: reachedBy(row) }));
  const done = reached.filter(({ at }) => at === "done").length;
  const onTheWay = reached.filter(({ at }) => at === "on-the-way").length;
  return (
    <section class="unit" aria-label={unit.title}>
      <h3>{unit.title}</h3>
      <p>
        {done} of {rows.length} done, {onTheWay} on the way.
      </p>
      <details class="fold">
        <summary>
          Each part<span class="unseen"> of {unit.title}</span>
        </summary>
        <ul class="plain-list coverage">
          {reached.map(({ row, at }) => (
            <li key={row.criterion.id} class={at}>
              <p>
                <span class="ac">{row.criterion.ac}</span> {row.criterion.summary}
              </p>
              <p class="reached">
                <b>{MARKS[at]}</b> {noteOf(row, at)}
              </p>
            </li>
          ))}
        </ul>
      </details>
      <Next unit={unit} steps={steps} />
    </section>
  );
}

const unitsOf = (all: readonly Filed[], { packs }: CentreGround): readonly Unit[] =>
  [
    ...new Set(
      all.flatMap(({ assessment }) => planOf(assessment)?.units.map(({ unit }) => unit) ?? []),
    ),
  ].flatMap((unit) => packOfUnit(packs, unit)?.unit ?? []);

export function Coverage({ all }: { readonly all: readonly Filed[] }) {
  const known = ground.value;
  if (!known || all.length === 0) return null;
  const rows = coverageOf(
    all,
    unitsOf(all, known),
    known,
    (caseId) => known.cases.find(({ id }) => id === caseId)?.sector ?? "",
  );
  const steps = nextSteps(all, rows, known.cases);
  const units = [...new Set(rows.map(({ unit }) => unit))];
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">How far you have come</h2>
      {units.map((unit) => (
        <UnitCoverage
          key={unit.id}
          unit={unit}
          rows={rows.filter((row) => row.unit === unit)}
          steps={steps.filter((step) => step.unit === unit.id && TOWARDS.has(step.kind))}
        />
      ))}
    </section>
  );
}
