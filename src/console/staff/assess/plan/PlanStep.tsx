/** The plan of an assessment: read, changed by adding another, and who the learner is, checked. */
import { useState } from "preact/hooks";
import { planOf } from "../../../../assess/assessment.ts";
import type { Plan } from "../../../../assess/event.ts";
import { assessmentAddress } from "../../address.ts";
import { momentWords } from "../../parts/dates.ts";
import { Field } from "../../parts/Field.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { Sign } from "../../parts/Sign.tsx";
import type { Desk } from "../model/desk.ts";
import { useDraft } from "../model/draft.ts";
import { draftOf, remember } from "./planDraft.ts";
import { PlanForm } from "./PlanForm.tsx";
import { PlanRead } from "./PlanRead.tsx";

const HOW_KNOWN = ["I know them from class", "Photo card checked", "College login and photo seen"];

function Identity({ desk }: { readonly desk: Desk }) {
  const { identity } = desk.state.value;
  const [how, write, forget] = useDraft(`identity:${desk.id}`, "");
  const [problem, setProblem] = useState<string | null>(null);
  const check = (words: string): void => {
    const added = desk.add({ type: "IdentityChecked", how: words });
    setProblem(added.ok ? null : added.message);
    if (added.ok) forget();
  };
  return (
    <section class="panel form">
      <h2>Identity</h2>
      {identity ? (
        <p>
          <Sign name="finished" /> Checked {momentWords(identity.by.deviceAt)}: {identity.how}
        </p>
      ) : desk.mayAdd.value ? (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            check(how);
          }}
        >
          <p>How do you know, face to face, that this is {desk.head.value?.learner.name}?</p>
          <div class="row">
            {HOW_KNOWN.map((words) => (
              <button key={words} type="button" class="plain" onClick={() => check(words)}>
                {words}
              </button>
            ))}
          </div>
          <Field label="Or in your words" value={how} onValue={write} />
          <Problem text={problem} />
          <div class="row">
            <button type="submit" class="plain">
              Record the check
            </button>
          </div>
        </form>
      ) : (
        <p>Not checked yet.</p>
      )}
    </section>
  );
}

function Standing({ desk }: { readonly desk: Desk }) {
  const { accepted, authenticity } = desk.state.value;
  const name = desk.head.value?.learner.name ?? "The learner";
  return (
    <section class="panel form">
      <h2>The learner</h2>
      <p>
        {accepted ? (
          <>
            <Sign name="finished" /> Accepted the plan {momentWords(accepted.at)}.
          </>
        ) : (
          <>
            <Sign name="stuck" /> {name} has not accepted the plan yet. They find it on their own
            screen, under “Your assessment”. This page notices by itself.
          </>
        )}
      </p>
      <p>
        {authenticity ? (
          <>
            <Sign name="finished" /> Declared the work their own {momentWords(authenticity.by.at)}.
            Help from people: {authenticity.help || "none"}. Help from machines:{" "}
            {authenticity.machineHelp || "none"}.
          </>
        ) : (
          <>
            <Sign name="stuck" /> Has not declared yet that the work is their own.
          </>
        )}
      </p>
      {accepted && desk.mayAdd.value && (
        <div class="row">
          <a class="solid" href={assessmentAddress(desk.id, "observe")}>
            On to observing
          </a>
        </div>
      )}
    </section>
  );
}

function Change({ desk, onDone }: { readonly desk: Desk; readonly onDone: () => void }) {
  const plan = planOf(desk.state.value)!;
  const [draft, setDraft, forget] = useDraft(`change:${desk.id}`, draftOf(plan));
  const [problem, setProblem] = useState<string | null>(null);
  const change = (next: Plan): void => {
    const added = desk.add({ type: "Planned", plan: next });
    setProblem(added.ok ? null : added.message);
    if (!added.ok) return;
    remember(next);
    forget();
    say("The plan is changed. The learner is asked to accept it again.");
    onDone();
  };
  return (
    <>
      <p class="notice">
        A change is added to the record; the plan before it stays there. The learner accepts again.
      </p>
      <PlanForm
        ground={desk.ground}
        draft={draft}
        onDraft={setDraft}
        learnerId={desk.head.value?.learner.id ?? ""}
        problem={problem}
        busy={false}
        action="Change the plan"
        onPlan={change}
      />
      <div class="row">
        <button
          type="button"
          class="plain"
          onClick={() => {
            forget();
            onDone();
          }}
        >
          Leave it as it is
        </button>
      </div>
    </>
  );
}

export function PlanStep({ desk }: { readonly desk: Desk }) {
  const [changing, setChanging] = useState(false);
  const { plans } = desk.state.value;
  const last = plans.at(-1)!;
  if (changing) return <Change desk={desk} onDone={() => setChanging(false)} />;
  return (
    <div class="columns">
      <section class="panel form">
        <h2>The plan</h2>
        <p class="hint">
          Made {momentWords(last.made.deviceAt)} by {last.made.name}
          {plans.length > 1 ? `; ${plans.length - 1} earlier in the record` : ""}.
        </p>
        <PlanRead plan={last.plan} ground={desk.ground} />
        {desk.mayAdd.value && (
          <div class="row">
            <button type="button" class="plain" onClick={() => setChanging(true)}>
              Change the plan
            </button>
          </div>
        )}
      </section>
      <div class="form">
        <Standing desk={desk} />
        <Identity desk={desk} />
      </div>
    </div>
  );
}
