import { DIMENSION_NAMES, RULE_TEXTS } from "../../play/debrief/descriptors.ts";
import type { MomentScore } from "../../play/score/score.ts";

const worth = (credit: number): string =>
  credit >= 1 ? "Full" : credit >= 0.6 ? "Adequate" : credit > 0 ? "Weak" : "Nothing";

/** A moment: what it earned, why it matters and what full credit sounds like. */
export function MomentLine({ score }: { readonly score: MomentScore }) {
  const credit = score.credit ?? 0;
  const word = worth(credit);
  return (
    <li class={`moment worth-${word.toLowerCase()}`}>
      <p>
        <span class="credit">{word} credit</span> {score.moment.title}{" "}
        <span class="moment-dimension">({DIMENSION_NAMES[score.moment.dimension]})</span>
      </p>
      <p>{score.moment.why}</p>
      {credit < 1 && (
        <p class="model">
          <span class="model-label">Full credit sounds like</span> {score.moment.model}
        </p>
      )}
      {score.rules.map((rule) => (
        <p key={rule} class="rule">
          Rule: {RULE_TEXTS[rule] ?? rule}
        </p>
      ))}
    </li>
  );
}
