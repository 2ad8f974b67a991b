/** Signing: by a fresh sign-in, for everything up to the last line. Appeals and assurance follow. */
import { useState } from "preact/hooks";
import { decisionOn, planOf, signedBy } from "../../../../assess/assessment.ts";
import { OUTCOMES } from "../../../../assess/event.ts";
import { findCriterion } from "../../../../assess/pack/lookUp.ts";
import { missingFrom, type Missing as Lack } from "../../../../assess/portfolio/missing.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { assessmentAddress } from "../../address.ts";
import { ask, path } from "../../parts/ask.ts";
import { momentWords } from "../../parts/dates.ts";
import { Field } from "../../parts/Field.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { Sign } from "../../parts/Sign.tsx";
import { useDoing } from "../../parts/useAsked.ts";
import { takenAnswer } from "../model/answers.ts";
import type { Desk } from "../model/desk.ts";
import { stepOf } from "../one/progress.ts";
import { STEP_NAMES } from "../one/Steps.tsx";
import { OUTCOME_WORDS } from "../words.ts";
import { Afterwards } from "./Afterwards.tsx";

interface MissingProps {
  readonly desk: Desk;
  readonly missing: readonly Lack[];
}

function Missing({ desk, missing }: MissingProps) {
  if (missing.length === 0) {
    return (
      <p>
        <Sign name="finished" /> Nothing is missing.
      </p>
    );
  }
  return (
    <ul class="plain-list missing">
      {missing.map((one) => {
        const step = stepOf(one);
        const blocks = one.blocks.length > 0;
        return (
          <li key={one.words}>
            <Sign name={blocks ? "critical" : "stuck"} />{" "}
            <b>{blocks ? "Needed first:" : "Missing:"}</b> {one.words}{" "}
            {step !== "sign" && (
              <a href={assessmentAddress(desk.id, step)}>
                To “{STEP_NAMES[step]}”<span class="unseen">: {one.words}</span>
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function What({ desk }: { readonly desk: Desk }) {
  const state = desk.state.value;
  const plan = planOf(state)!;
  const notes = state.notes.filter(({ withdrawn }) => withdrawn === null).length;
  const units = Map.groupBy(
    plan.criteria,
    (id) => findCriterion(desk.ground.packs, id)?.unit.title ?? "",
  );
  return (
    <dl class="facts">
      <div>
        <dt>Observed</dt>
        <dd>
          {state.observations.length} {state.observations.length === 1 ? "time" : "times"}, {notes}{" "}
          {notes === 1 ? "note" : "notes"}
        </dd>
      </div>
      <div>
        <dt>Questions</dt>
        <dd>
          {state.questions.filter(({ marked }) => marked?.mark === "sound").length} of{" "}
          {state.questions.length} answered soundly
        </dd>
      </div>
      {[...units].map(([title, ids]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            {OUTCOMES.map((outcome) => {
              const count = ids.filter((id) => decisionOn(state, id)?.outcome === outcome).length;
              return count > 0 ? `${OUTCOME_WORDS[outcome]} ${count}. ` : "";
            })}
            {ids.some((id) => !decisionOn(state, id)) &&
              `Open ${ids.filter((id) => !decisionOn(state, id)).length}.`}
          </dd>
        </div>
      ))}
      <div>
        <dt>Feedback</dt>
        <dd>{state.feedback.at(-1)?.text ?? "None yet"}</dd>
      </div>
    </dl>
  );
}

function SignForm({ desk }: { readonly desk: Desk }) {
  const [secret, write] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const doing = useDoing();
  const sign = (): void => {
    if (desk.unsent.value.some(({ refused }) => refused === null)) {
      return setFault("Something has not reached the server yet. Sign once it has.");
    }
    setFault(null);
    const body = {
      id: uuid(),
      deviceAt: Date.now(),
      as: "assessor",
      upTo: desk.settled.value.next - 1,
      ...(secret === "" ? {} : { secret }),
    };
    void doing.run(
      ask(takenAnswer, "POST", path("assessments", desk.id, "sign"), body),
      (taken) => {
        write("");
        desk.take(taken.stamped);
        const [refusal] = taken.refused;
        if (!refusal) return say("Signed.");
        setFault(refusal.message);
        void desk.look();
      },
    );
  };
  return (
    <form class="form" onSubmit={doing.onSubmit(sign)}>
      <p>
        Your signature is a fresh sign-in. It stands for everything above, up to line{" "}
        {desk.settled.value.next} of this assessment. Whatever is added after it needs a new one.
      </p>
      <Field
        label="Your password"
        hint="If you sign in by the college’s account: sign in there anew, come back, and leave this empty."
        type="password"
        autoComplete="current-password"
        value={secret}
        onValue={write}
      />
      <Problem text={fault ?? doing.problem} />
      <div class="row">
        <button type="submit" class="solid" aria-busy={doing.busy}>
          Sign as the assessor
        </button>
      </div>
    </form>
  );
}

const NotYet = () => (
  <p class="means">
    You can sign here once all that is “needed first” is there. This page notices by itself.
  </p>
);

export function SignStep({ desk }: { readonly desk: Desk }) {
  const state = desk.state.value;
  const mine = signedBy(state, "assessor");
  const theirs = signedBy(state, "learner");
  const learner = desk.head.value?.learner.name ?? "The learner";
  const missing = missingFrom(state, desk.ground);
  const waits = missing.some(({ blocks }) => blocks.includes("assessor"));
  const standing = (
    [
      ["Assessor", mine],
      [learner, theirs],
    ] as const
  ).map(([who, signature]) => (
    <li key={who}>
      <Sign name={signature ? "finished" : "not-started"} /> <b>{who}:</b>{" "}
      {signature
        ? `signed by ${signature.name}, ${momentWords(signature.mark.at)}`
        : state.signatures.some(({ as }) => (as === "assessor") === (who === "Assessor"))
          ? "signed before, but something was added since"
          : "not signed yet"}
    </li>
  ));
  return (
    <div class="columns">
      <section class="panel form">
        <h2>What is signed</h2>
        <What desk={desk} />
        <h3>What is missing</h3>
        <Missing desk={desk} missing={missing} />
      </section>
      <div class="form">
        <section class="panel form">
          <h2>Signatures</h2>
          <ul class="plain-list">{standing}</ul>
          {desk.mayAdd.value && !mine && (waits ? <NotYet /> : <SignForm desk={desk} />)}
          {mine && (
            <div class="row">
              <a class="solid" href={assessmentAddress(desk.id, "export")}>
                On to export
              </a>
            </div>
          )}
        </section>
        <Afterwards desk={desk} />
      </div>
    </div>
  );
}
