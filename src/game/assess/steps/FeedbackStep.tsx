/** Decisions with their reasons, the learner's comment and signature, and the way to appeal. */
import { decisionOn, planOf, signedBy } from "../../../assess/assessment.ts";
import { portfolioAddress } from "../../router.ts";
import { ground, type Filed } from "../papers.ts";
import { Appeal } from "../parts/Appeal.tsx";
import { Comment } from "../parts/Comment.tsx";
import { Leaf } from "../parts/Leaf.tsx";
import { Sign } from "../parts/Sign.tsx";
import { Told } from "../parts/Told.tsx";
import { criterionNumber, criterionWords, momentWords, OUTCOME_WORDS } from "../words.ts";

function Decisions({ filed }: { readonly filed: Filed }) {
  const { assessment } = filed;
  const targeted = planOf(assessment)?.criteria ?? [];
  const others = assessment.decisions
    .map(({ criterion }) => criterion)
    .filter((id, at, all) => !targeted.includes(id) && all.indexOf(id) === at);
  return (
    <ul class="plain-list decisions">
      {[...targeted, ...others].map((id) => {
        const decision = decisionOn(assessment, id);
        return (
          <li key={id} class={decision?.outcome ?? "open"}>
            <h3>
              <span class="ac">{criterionNumber(id, ground.value)}</span>{" "}
              {criterionWords(id, ground.value)}
            </h3>
            {decision ? (
              <p>
                <b class="outcome">{OUTCOME_WORDS[decision.outcome]}</b> {decision.reason}
                <small>
                  {decision.by.name}, {momentWords(decision.by.deviceAt)}
                </small>
              </p>
            ) : (
              <p>
                <b class="outcome">Not decided</b>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

export function FeedbackStep({ filed }: { readonly filed: Filed }) {
  const { assessment, head, id } = filed;
  const { feedback } = assessment;
  const signed = signedBy(assessment, "learner");
  return (
    <Leaf
      title="Feedback and signing"
      kicker={`From ${head.assessor.name}`}
      back={{ label: "Your assessment", address: portfolioAddress(id) }}
    >
      <Told filed={filed} />
      {feedback.length === 0 ? (
        <p>
          There is no feedback yet. {head.assessor.name} decides about each thing in your plan, then
          tells you here what was decided, why, and what to do next.
        </p>
      ) : (
        <>
          {feedback.toReversed().map((one, at) => (
            <section key={one.by.seq} aria-label={at === 0 ? "Feedback" : "Earlier feedback"}>
              <h2>{at === 0 ? "What your assessor says" : "Said before"}</h2>
              <p class="as-written">{one.text}</p>
              <h3>Your next step</h3>
              <p class="as-written">{one.nextStep}</p>
              <p class="hint">{momentWords(one.by.deviceAt)}</p>
            </section>
          ))}
          <h2>What was decided, and why</h2>
          <p class="hint">
            “Not yet” and “not seen” are no failures: they say what to show another time.
          </p>
          <Decisions filed={filed} />
          <Comment filed={filed} />
          <Sign filed={filed} signed={signed} />
        </>
      )}
      {(feedback.length > 0 || assessment.appeals.length > 0) && <Appeal filed={filed} />}
    </Leaf>
  );
}
