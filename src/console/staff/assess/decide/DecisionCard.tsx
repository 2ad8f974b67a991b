/** One criterion: what there is towards it, what is decided, and what was decided before. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { decisionOn } from "../../../../assess/assessment.ts";
import type { Decision } from "../../../../assess/fold/deciding.ts";
import { weighed } from "../../../../assess/evidence/support.ts";
import { findCriterion } from "../../../../assess/pack/lookUp.ts";
import type { CriterionId } from "../../../../assess/pack/pack.ts";
import { momentWords } from "../../parts/dates.ts";
import { Sign, type SignName } from "../../parts/Sign.tsx";
import type { Outcome } from "../../../../assess/event.ts";
import type { Desk } from "../model/desk.ts";
import { OUTCOME_WORDS } from "../words.ts";
import { DecisionForm } from "./DecisionForm.tsx";
import { Suggested } from "./Suggested.tsx";

export const OUTCOME_SIGNS: Readonly<Record<Outcome, SignName>> = {
  met: "finished",
  "not-yet": "stuck",
  "not-seen": "not-started",
};

interface Props {
  readonly desk: Desk;
  readonly criterion: CriterionId;
  readonly open: boolean;
  /** It was opened by deciding the one before: the keyboard goes on here. */
  readonly focus: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onDecided: () => void;
}

interface DecidedProps {
  readonly desk: Desk;
  readonly one: Decision;
  readonly last: boolean;
}

function Decided({ desk, one, last }: DecidedProps) {
  return (
    <div class={last ? `decided is-${one.outcome}` : "decided is-earlier"}>
      <p>
        <Sign name={OUTCOME_SIGNS[one.outcome]} /> <b>{OUTCOME_WORDS[one.outcome]}</b>
        {!last && " (earlier decision, replaced by the one above)"}: {one.reason}
      </p>
      <p class="hint">
        {one.by.name}, {momentWords(one.by.deviceAt)}. Rests on {one.evidence.length}{" "}
        {one.evidence.length === 1 ? "piece" : "pieces"} of evidence.
      </p>
      {one.suggested && (
        <Suggested desk={desk} criterion={one.criterion} suggested={one.suggested} />
      )}
    </div>
  );
}

function evidenceWords(pieces: number, carrying: number): string {
  if (pieces === 0) return "No evidence yet";
  const count = `${pieces} ${pieces === 1 ? "piece" : "pieces"}`;
  if (carrying === pieces) return `${count} that can carry it`;
  return `${count}, ${carrying === 0 ? "none" : carrying} can carry it`;
}

export function DecisionCard(props: Props) {
  const { desk, criterion, open, focus, onOpen, onDecided } = props;
  const head = useRef<HTMLButtonElement>(null);
  const state = desk.state.value;
  const found = findCriterion(desk.ground.packs, criterion);
  const standing = decisionOn(state, criterion);
  const evidence = weighed(state, criterion, desk.ground);
  const carrying = evidence.filter(({ why }) => why === null).length;
  const simulated = evidence.some(({ item }) => item.setting === "simulated");
  const earlier = state.decisions.filter((one) => one.criterion === criterion).toReversed();
  useLayoutEffect(() => {
    if (!focus) return;
    head.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView({ block: "start" });
  }, [focus]);
  return (
    <article class={open ? "panel decision is-open" : "panel decision"}>
      <h3>
        <button
          ref={head}
          type="button"
          class="decision-head"
          aria-expanded={open}
          onClick={() => onOpen(!open)}
        >
          <span class="decision-ac">{found?.criterion.ac ?? criterion}</span>
          <span class="decision-summary">{found?.criterion.summary ?? criterion}</span>
          <span class={standing ? `outcome-tag is-${standing.outcome}` : "outcome-tag"}>
            {standing ? (
              <>
                <Sign name={OUTCOME_SIGNS[standing.outcome]} /> {OUTCOME_WORDS[standing.outcome]}
              </>
            ) : (
              evidenceWords(evidence.length, carrying)
            )}
          </span>
        </button>
      </h3>
      {open && (
        <div class="form decision-body">
          <p class="hint">
            {found?.criterion.kind === "knowledge" ? "Knowledge" : "Performance"}.{" "}
            {found?.criterion.loSummary}.
            {desk.ground.official[criterion] &&
              ` The unit says: ${desk.ground.official[criterion]}`}
          </p>
          {found && found.criterion.transfer !== "" && simulated && (
            <p class="hint">
              <b>To be done at work as well:</b> {found.criterion.transfer}
            </p>
          )}
          {earlier.map((one, at) => (
            <Decided key={one.by.seq} desk={desk} one={one} last={at === 0} />
          ))}
          {desk.mayAdd.value && (
            <DecisionForm
              key={earlier.length}
              desk={desk}
              criterion={criterion}
              evidence={evidence}
              again={standing !== undefined}
              onDecided={onDecided}
            />
          )}
        </div>
      )}
      {!open && standing?.suggested?.differs && (
        <p class="hint">Differs from the software’s suggestion.</p>
      )}
    </article>
  );
}
