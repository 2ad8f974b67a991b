import type { Debrief } from "../../play/debrief/debrief.ts";
import type { Loss } from "../../play/debrief/losses.ts";

interface Props {
  readonly debrief: Debrief;
  readonly level: string;
  /** The first thing to do next time, if anything was lost. */
  readonly first: Loss | undefined;
}

/** The total and whether the play was ready, with every reason. */
export function Verdict({ debrief, level, first }: Props) {
  const { score, strength, customer } = debrief;
  return (
    <section class="verdict" aria-labelledby="verdict-title">
      <h2 id="verdict-title">How it went</h2>
      <div class="verdict-row">
        <p class="verdict-total">
          <span class="verdict-number">{score.total}</span>
          <span class="verdict-of"> of 100</span>
        </p>
        <div>
          <p class={`verdict-word ${score.ready ? "is-ready" : "is-not"}`}>
            <span aria-hidden="true">{score.ready ? "✓" : "○"}</span>{" "}
            {score.ready ? "Ready" : "Not ready yet"}
          </p>
          {score.ready ? (
            <p>
              At least 60 in all, no part below 50, nothing critical, and inside your authority.
            </p>
          ) : (
            <ul>
              {debrief.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
          {debrief.totalHeld && <p>{debrief.totalHeld}</p>}
          {score.review && (
            <p>
              Totals from 55 to 65 are close to the line: ask your tutor to look at this one with
              you.
            </p>
          )}
        </div>
      </div>
      {level === "1" && (
        <dl class="verdict-short">
          <dt>What went well</dt>
          <dd>
            {strength.band === "not-yet"
              ? "Nothing carried through yet. You saw it to its end, and every step below can be tried."
              : strength.descriptor}
          </dd>
          <dt>Next step</dt>
          <dd>
            {first
              ? `${first.title}. ${first.model ? `“${first.model}”` : first.why}`
              : "Try the case another way."}
          </dd>
          {customer && (
            <>
              <dt>What the customer felt</dt>
              <dd>{customer.felt}</dd>
            </>
          )}
        </dl>
      )}
      {level !== "1" && score.total > 0 && <p>Your best part was {strength.name.toLowerCase()}.</p>}
    </section>
  );
}
