/** Decisions with their reasons, the learner's comment and signature, and the way to appeal. */
import { decisionOn, planOf, signedBy } from "../../../assess/assessment.ts";
import { findCriterion } from "../../../assess/pack/lookUp.ts";
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
  const packs = ground.value?.packs ?? [];
  const units = [
    ...Map.groupBy(
      [...targeted, ...others],
      (id) => findCriterion(packs, id)?.unit.title ?? "",
    ).entries(),
  ];
  const list = (ids: readonly string[]) => (
    <ul class="plain-list decisions">
      {ids.map((id) => {
        const decision = decisionOn(assessment, id);
        return (
          <li key={id} class={decision?.outcome ?? "open"}>
            <h4>
              <span class="ac">{criterionNumber(id, ground.value)}</span>{" "}
              {criterionWords(id, ground.value)}
            </h4>
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
  return (
    <>
      {units.map(([title, ids]) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          {list(ids)}
        </section>
      ))}
    </>
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
