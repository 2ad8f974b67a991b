/** Every decision that stands, with its reason, what it rests on and what was then proposed. */
import { decisionOn, planOf, type Assessment } from "../../../../assess/assessment.ts";
import { STRENGTH_WORDS } from "../../../../assess/evidence/strength.ts";
import { weighed } from "../../../../assess/evidence/support.ts";
import type { CentreGround } from "../../../../protocol/assessment.ts";
import { OUTCOME_WORDS, SUGGESTION_WORDS } from "../../assess/words.ts";
import { momentWords } from "../../parts/dates.ts";
import { count, criterionNaming } from "../names.ts";

interface Props {
  readonly state: Assessment;
  readonly centre: CentreGround;
}

function One({ id, state, centre }: Props & { readonly id: string }) {
  const decision = decisionOn(state, id);
  const name = criterionNaming(centre.packs)(id);
  if (!decision) {
    return (
      <li>
        <h3>{name}</h3>
        <p>Not decided yet.</p>
      </li>
    );
  }
  const weights = weighed(state, id, centre);
  const chosen = weights.filter(({ item }) => decision.evidence.includes(item.id));
  const before = state.decisions.filter((one) => one.criterion === id && one !== decision);
  return (
    <li>
      <h3>{name}</h3>
      <p>
        <b class={`judged is-${decision.outcome}`}>{OUTCOME_WORDS[decision.outcome]}</b>, by{" "}
        {decision.by.name || "somebody who has left"}, {momentWords(decision.by.deviceAt)}, line{" "}
        {decision.by.entry} of the log
      </p>
      <p>{decision.reason}</p>
      {chosen.length > 0 && (
        <>
          <p class="hint">It rests on:</p>
          <ul>
            {chosen.map(({ item, practice }) => (
              <li key={item.id}>
                <span class="tag flat">{STRENGTH_WORDS[item.strength]}</span>
                {practice && <span class="tag flat">Practice</span>} <b>{item.title}</b>{" "}
                {item.passage}
              </li>
            ))}
          </ul>
        </>
      )}
      {decision.suggested && (
        <p class="hint">
          Shown after this was committed: the play’s tags pointed to{" "}
          <b>{SUGGESTION_WORDS[decision.suggested.suggestion]}</b>
          {decision.suggested.differs
            ? ". The decision is another, and the person’s decision stands."
            : ", which is the same."}
        </p>
      )}
      {before.length > 0 && (
        <details class="fold">
          <summary>{count(before.length, "earlier decision")}</summary>
          <ul>
            {before.map((one) => (
              <li key={one.by.seq}>
                {OUTCOME_WORDS[one.outcome]}, {momentWords(one.by.deviceAt)}: {one.reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

export function Decisions({ state, centre }: Props) {
  const planned = planOf(state)?.criteria ?? [];
  const decided = state.decisions.map(({ criterion }) => criterion);
  const all = [...new Set([...planned, ...decided])];
  return (
    <section class="panel" aria-labelledby="decisions-head">
      <h2 id="decisions-head">Decisions</h2>
      <ul class="plain-list cards">
        {all.map((id) => (
          <One key={id} id={id} state={state} centre={centre} />
        ))}
      </ul>
    </section>
  );
}
