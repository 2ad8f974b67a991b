/** A proposed sample: taken from, added to, and fixed. */
import { useState } from "preact/hooks";
import { openToSampling } from "../../../../assess/quality/sampling/propose.ts";
import type { PlannedPick, SamplingPlan } from "../../../../protocol/quality.ts";
import { Choose } from "../../assess/parts/Choose.tsx";
import { ask, done, path } from "../../parts/ask.ts";
import { Confirm } from "../../parts/Confirm.tsx";
import { Field } from "../../parts/Field.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { useDoing } from "../../parts/useAsked.ts";
import { count } from "../names.ts";
import { Coverage } from "./Coverage.tsx";
import type { QualityParts } from "./PlanTab.tsx";
import { STAGE_NAMES } from "./Samples.tsx";
import { whyWords } from "./words.ts";

interface Props extends QualityParts {
  readonly plan: SamplingPlan;
}

export function Proposal({ plan, quality, names, again }: Props) {
  const [picks, setPicks] = useState(plan.picks);
  const [adding, add] = useState({ assessment: "", why: "" });
  const [fixing, fix] = useState(false);
  const doing = useDoing();
  const isIn = (id: string): boolean => picks.some(({ assessment }) => assessment === id);
  const shown = [...plan.picks, ...picks.filter((one) => !plan.picks.includes(one))];
  const others = openToSampling(quality.facts).filter(
    ({ id }) => !shown.some(({ assessment }) => assessment === id),
  );
  const changed = JSON.stringify(picks) !== JSON.stringify(plan.picks);
  const factsOf = (id: string) => quality.facts.find((one) => one.id === id);
  const save = () =>
    ask(done, "PUT", path("quality", "plans", plan.id), {
      picks: picks.map(({ assessment, added }) => ({ assessment, added })),
    });
  const nameOf = (id: string): string => {
    const facts = factsOf(id);
    return facts
      ? `${names.learner(facts.learnerId)}, by ${names.staff(facts.assessorId)}, ${STAGE_NAMES[facts.stage].toLowerCase()}`
      : "Erased";
  };
  return (
    <section class="panel form" aria-labelledby="proposal-head">
      <h2 id="proposal-head">Proposed sample: {count(picks.length, "assessment")}</h2>
      <p class="prose">
        Nothing is sampled yet. Take out what you will not look at, add what you will, then fix the
        plan. From then on it stays as it is.
      </p>
      <ul class="plain-list picks">
        {shown.map((pick: PlannedPick) => {
          const facts = factsOf(pick.assessment);
          return (
            <li key={pick.assessment}>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={isIn(pick.assessment)}
                  onChange={(event) =>
                    setPicks(
                      event.currentTarget.checked
                        ? [...picks, pick]
                        : picks.filter(({ assessment }) => assessment !== pick.assessment),
                    )
                  }
                />
                <span>
                  {nameOf(pick.assessment)}
                  <small>{facts?.units.map(names.unit).join("; ")}</small>
                  <small>{whyWords(pick, names)}</small>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {others.length > 0 && (
        <details class="fold">
          <summary>Add another</summary>
          <div class="form">
            <Choose
              label="Assessment"
              none="Choose one"
              value={adding.assessment}
              of={others.map(({ id }) => ({ id, name: nameOf(id) }))}
              onValue={(assessment) => add({ ...adding, assessment })}
            />
            <Field
              label="Why it is sampled"
              value={adding.why}
              onValue={(why) => add({ ...adding, why })}
              maxLength={500}
            />
            <div class="row">
              <button
                type="button"
                class="plain"
                disabled={adding.assessment === "" || adding.why.trim() === ""}
                onClick={() => {
                  const { assessment, why } = adding;
                  setPicks([...picks, { assessment, reasons: [], added: why.trim() }]);
                  add({ assessment: "", why: "" });
                }}
              >
                Add it
              </button>
            </div>
          </div>
        </details>
      )}
      <Coverage
        facts={quality.facts}
        sampled={quality.facts.filter(({ id, sampled }) => sampled || isIn(id))}
        names={names}
      />
      <Problem text={doing.problem} />
      <div class="row">
        {changed && (
          <button
            type="button"
            class="plain"
            aria-busy={doing.busy}
            onClick={() => {
              if (doing.busy) return;
              void doing.run(save(), () => {
                say("The changes are saved.");
                void again();
              });
            }}
          >
            Save the changes
          </button>
        )}
        <button type="button" class="solid" disabled={changed} onClick={() => fix(true)}>
          Fix the plan
        </button>
        {changed && <span class="hint">Save the changes before you fix the plan.</span>}
      </div>
      <p class="hint">
        Drawn from {count(plan.of, "assessment")} with the seed {plan.seed}.
      </p>
      {fixing && (
        <Confirm
          title="Fix this plan?"
          action="Fix the plan"
          run={() => ask(done, "POST", path("quality", "plans", plan.id, "fix"))}
          onDone={() => {
            fix(false);
            say("The plan is fixed.");
            void again();
          }}
          onClose={() => fix(false)}
        >
          <p>
            {count(picks.length, "assessment")} will say that they were sampled, by you and why. The
            plan cannot be changed afterwards; another can be proposed at any time.
          </p>
        </Confirm>
      )}
    </section>
  );
}
