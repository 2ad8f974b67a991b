/** One assessment: its steps, how each stands, and the one to do next. */
import { planOf } from "../../assess/assessment.ts";
import { Icon } from "../../ui/Icon.tsx";
import { portfolioAddress } from "../router.ts";
import { nextOf, stepsOf, waitingFor, type Standing, type Step } from "./next.ts";
import { observation } from "./observation.ts";
import { BeginWay } from "./parts/BeginWay.tsx";
import { Leaf } from "./parts/Leaf.tsx";
import { Told } from "./parts/Told.tsx";
import { fresh, ground, type Filed } from "./papers.ts";
import { dayWords, unitTitle } from "./words.ts";

const MARKS: Readonly<Record<Standing, string>> = {
  done: "Done",
  now: "Your turn",
  later: "Later",
  open: "If you wish",
};

function StepRow({ step, id }: { readonly step: Step; readonly id: string }) {
  const { standing, name, words } = step;
  return (
    <li class={`step ${standing}`}>
      <span class="step-mark" aria-hidden="true">
        {standing === "done" && <Icon name="check" />}
      </span>
      <p>
        {step.id === "observation" ? (
          <b>{name}</b>
        ) : (
          <a href={portfolioAddress(id, step.id)}>{name}</a>
        )}{" "}
        <span class="step-standing">{MARKS[standing]}</span>
        <small>{words}</small>
      </p>
    </li>
  );
}

export function AssessmentPage({ filed }: { readonly filed: Filed }) {
  const { assessment, head, id } = filed;
  const plan = planOf(assessment);
  const units = plan?.units.map(({ unit }) => unitTitle(unit, ground.value)) ?? [];
  const next = nextOf(assessment);
  return (
    <Leaf
      title="Your assessment"
      kicker={units.join(" · ")}
      back={{ label: "Your portfolio", address: portfolioAddress() }}
    >
      <p>
        With your assessor <b>{head.assessor.name}</b>
        {plan && `, planned for ${dayWords(plan.date)}, ${plan.place}`}.
      </p>
      {!fresh.value && (
        <p class="hint">
          This is how things stood when your device last heard. It is brought up to date when the
          network is back.
        </p>
      )}
      <Told filed={filed} />
      <section class="next-thing" aria-labelledby="next-thing">
        <h2 id="next-thing">{next ? "Next" : "Nothing for you to do now"}</h2>
        {next === null ? (
          <p>{waitingFor(assessment)}</p>
        ) : next.id === "observation" ? (
          <BeginWay observed={observation.value} />
        ) : (
          <>
            <p>{next.words}</p>
            <p>
              <a class="solid" href={portfolioAddress(id, next.id)}>
                {next.action}
              </a>
            </p>
          </>
        )}
      </section>
      <h2>All steps</h2>
      <ol class="steps-list">
        {stepsOf(assessment).map((step) => (
          <StepRow key={step.id} step={step} id={id} />
        ))}
      </ol>
      <p class="hint">
        A named person decides about your work, never the software. You see every decision with its
        reason, and you can appeal.
      </p>
    </Leaf>
  );
}
