/** The plan as a form: for a new assessment, and for a change of one. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { OBSERVED } from "../../../../assess/event.ts";
import { admitPlan } from "../../../../assess/admit/plan.ts";
import { assessmentOf } from "../../../../assess/assessment.ts";
import type { Plan } from "../../../../assess/event.ts";
import { coverageOf, type Coverage } from "../../../../assess/portfolio/coverage.ts";
import type { CentreGround } from "../../../../protocol/assessment.ts";
import { ask, path } from "../../parts/ask.ts";
import { Field } from "../../parts/Field.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { portfolioAnswer } from "../model/answers.ts";
import { Radios } from "../parts/Radios.tsx";
import { Text } from "../parts/Text.tsx";
import { OBSERVED_WORDS } from "../words.ts";
import { Cases } from "./Cases.tsx";
import { Adjustments, Conditions } from "./Conditions.tsx";
import { Criteria } from "./Criteria.tsx";
import { planFrom, within, type PlanDraft } from "./planDraft.ts";
import { Units } from "./Units.tsx";

interface Props {
  readonly ground: CentreGround;
  readonly draft: PlanDraft;
  readonly onDraft: (draft: PlanDraft) => void;
  /** Whose plan it is; "" before one is chosen. */
  readonly learnerId: string;
  /** The learner's own field, where it is to be chosen. */
  readonly who?: ComponentChildren;
  /** Why it was not taken. */
  readonly problem: string | null;
  readonly busy: boolean;
  readonly action: string;
  readonly onPlan: (plan: Plan) => void;
}

/** What the learner has already, so that nothing is planned twice without knowing. */
function useCoverage(learnerId: string, ground: CentreGround): readonly Coverage[] {
  const [rows, set] = useState<readonly Coverage[]>([]);
  useEffect(() => {
    set([]);
    if (learnerId === "") return;
    let here = true;
    void ask(portfolioAnswer, "GET", path("learners", learnerId, "portfolio")).then((asked) => {
      if (!here || !asked.ok) return;
      const filed = asked.value.assessments.map(({ head, events }) => ({
        id: head.id,
        assessment: assessmentOf(events),
      }));
      const units = ground.packs.map(({ unit }) => unit);
      set(coverageOf(filed, units, ground, () => ""));
    });
    return () => {
      here = false;
    };
  }, [learnerId]);
  return rows;
}

/** What a plan still needs, in the form's own order and names. */
function neededFor(draft: PlanDraft, learnerId: string, criteria: number): readonly string[] {
  const empty = (text: string): boolean => text.trim() === "";
  return [
    learnerId === "" ? "the learner" : "",
    empty(draft.registration) ? "the registration number" : "",
    draft.units.length === 0 ? "a unit" : "",
    criteria === 0 ? "a criterion" : "",
    empty(draft.place) ? "the place" : "",
    empty(draft.assessorQualification) ? "your qualification" : "",
    empty(draft.conflictOfInterest) ? "conflict of interest" : "",
  ].filter((one) => one !== "");
}

export function PlanForm(props: Props) {
  const { ground, draft, onDraft, problem, busy, action, onPlan } = props;
  const [fault, setFault] = useState<string | null>(null);
  const coverage = useCoverage(props.learnerId, ground);
  const set = (change: Partial<PlanDraft>): void => onDraft({ ...draft, ...change });
  const packs = draft.units.flatMap((id) => ground.packs.filter(({ unit }) => unit.id === id));
  const criteria = within(draft.criteria, draft.units, ground.packs);
  const needed = neededFor(draft, props.learnerId, criteria.length);
  const send = (): void => {
    const plan = planFrom(draft, ground.packs);
    const admitted = admitPlan(plan, ground.packs);
    setFault(admitted.ok ? null : admitted.message);
    if (admitted.ok) onPlan(plan);
  };
  return (
    <form
      class="plan-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) send();
      }}
    >
      <section class="panel form">
        <h2>1. Who and which units</h2>
        {props.who}
        <Field
          label="Registration number with the awarding body"
          value={draft.registration}
          onValue={(registration) => set({ registration })}
        />
        <Units
          ground={ground}
          day={draft.date}
          chosen={draft.units}
          onChosen={(units) => set({ units })}
        />
      </section>
      <section class="panel form">
        <h2>2. Criteria targeted</h2>
        {packs.length === 0 ? (
          <p class="hint">Choose a unit above: then its learning outcomes show here.</p>
        ) : (
          <Criteria
            packs={packs}
            ground={ground}
            chosen={criteria}
            onChosen={(chosen) => set({ criteria: chosen })}
            coverage={coverage}
          />
        )}
      </section>
      <section class="panel form">
        <h2>3. How it is observed</h2>
        <Radios
          legend="Setting"
          row
          of={[
            { id: "simulated", name: "Simulated" },
            { id: "workplace", name: "At work" },
          ]}
          value={draft.setting}
          onValue={(setting) =>
            set({ setting, activities: [setting === "simulated" ? "play-live" : "workplace"] })
          }
        />
        <fieldset class="in-row">
          <legend>Activities</legend>
          {OBSERVED.filter((id) => (id === "workplace") === (draft.setting === "workplace")).map(
            (id) => (
              <label key={id} class="tick">
                <input
                  type="checkbox"
                  checked={draft.activities.includes(id)}
                  onChange={(event) =>
                    set({
                      activities: event.currentTarget.checked
                        ? [...draft.activities, id]
                        : draft.activities.filter((each) => each !== id),
                    })
                  }
                />
                <span>{OBSERVED_WORDS[id]}</span>
              </label>
            ),
          )}
        </fieldset>
        {draft.setting === "simulated" && (
          <>
            <h3>Cases</h3>
            <Cases
              ground={ground}
              criteria={criteria}
              coverage={coverage}
              chosen={draft.cases}
              onChosen={(cases) => set({ cases })}
            />
            <Text
              label="Why simulation is used"
              rows={2}
              value={draft.whySimulated}
              onValue={(whySimulated) => set({ whySimulated })}
            />
          </>
        )}
        <div class="two">
          <Field label="Place" value={draft.place} onValue={(place) => set({ place })} />
          <div class="field">
            <label for="plan-date">Day planned for</label>
            <input
              id="plan-date"
              type="date"
              value={draft.date}
              onInput={(event) => set({ date: event.currentTarget.value })}
            />
          </div>
        </div>
      </section>
      <section class="panel form">
        <h2>4. You, and the conditions</h2>
        <Field
          label="Your qualification as an assessor"
          hint="Remembered for your next plan."
          value={draft.assessorQualification}
          onValue={(assessorQualification) => set({ assessorQualification })}
        />
        <Field
          label="Conflict of interest"
          hint="“None known”, or what it is and how it is dealt with."
          value={draft.conflictOfInterest}
          onValue={(conflictOfInterest) => set({ conflictOfInterest })}
        />
        <details class="fold">
          <summary>Conditions: as usual, change what differs</summary>
          <div class="form">
            <Conditions value={draft.conditions} onValue={(conditions) => set({ conditions })} />
          </div>
        </details>
        <Adjustments value={draft.adjustments} onValue={(adjustments) => set({ adjustments })} />
      </section>
      <Problem text={fault ?? problem} />
      <div class="row">
        <button type="submit" class="solid" aria-busy={busy}>
          {action}
        </button>
        <span class="hint">
          {criteria.length === 1 ? "1 criterion" : `${criteria.length} criteria`} of{" "}
          {draft.units.length} {draft.units.length === 1 ? "unit" : "units"}.{" "}
          {needed.length > 0 && `Still needed: ${needed.join(", ")}. `}
          What you type is kept in this tab.
        </span>
      </div>
    </form>
  );
}
