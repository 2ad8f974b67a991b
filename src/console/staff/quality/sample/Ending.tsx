/** Feedback, comment and signatures. */
import { signedBy, type Assessment } from "../../../../assess/assessment.ts";
import { momentWords } from "../../parts/dates.ts";

export function Ending({ state }: { readonly state: Assessment }) {
  const { feedback, comments, signatures } = state;
  return (
    <section class="panel" aria-labelledby="ending-head">
      <h2 id="ending-head">Feedback and signatures</h2>
      {feedback.length === 0 && <p>No feedback has been given yet.</p>}
      {feedback.map(({ text, nextStep, by }) => (
        <div key={by.seq}>
          <p class="passage">{text}</p>
          <p>
            <b>Next step:</b> {nextStep}
          </p>
        </div>
      ))}
      {comments.map(({ text, by }) => (
        <p key={by.seq}>
          <b>The learner:</b> {text}
        </p>
      ))}
      <ul class="plain-list">
        {(["assessor", "learner"] as const).map((as) => {
          const own = signatures.filter((one) => one.as === as);
          const stands = signedBy(state, as);
          return (
            <li key={as}>
              <b>{as === "assessor" ? "Assessor" : "Learner"}:</b>{" "}
              {stands
                ? `signed by ${stands.name || "somebody who has left"}, ${momentWords(stands.mark.at)}`
                : own.length > 0
                  ? "signed earlier; something has been added since"
                  : "not signed yet"}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
