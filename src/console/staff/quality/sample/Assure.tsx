/** Agreed, or action with reasons and criteria; what the assessor answered. */
import { planOf, type Assessment } from "../../../../assess/assessment.ts";
import type { CentreGround } from "../../../../protocol/assessment.ts";
import { useDraft } from "../../assess/model/draft.ts";
import { Radios } from "../../assess/parts/Radios.tsx";
import { Text } from "../../assess/parts/Text.tsx";
import { momentWords } from "../../parts/dates.ts";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { Ticks } from "../../parts/Ticks.tsx";
import { useDoing } from "../../parts/useAsked.ts";
import { criterionNaming } from "../names.ts";
import { sendEvent } from "../send.ts";

interface Props {
  readonly id: string;
  readonly state: Assessment;
  readonly own: boolean;
  readonly centre: CentreGround;
  readonly again: () => Promise<void>;
}

interface Draft {
  readonly says: "agreed" | "action" | null;
  readonly action: string;
  readonly reason: string;
  readonly criteria: readonly string[];
}

const EMPTY: Draft = { says: null, action: "", reason: "", criteria: [] };

function Form({ id, state, centre, again }: Omit<Props, "own">) {
  const [draft, keep, forget] = useDraft<Draft>(`assure:${id}`, EMPTY);
  const doing = useDoing();
  const name = criterionNaming(centre.packs);
  const action = draft.says === "action";
  return (
    <form
      class="form"
      onSubmit={doing.onSubmit(() => {
        const event = {
          type: "QualityAssured",
          agreed: !action,
          action: action ? draft.action.trim() : "",
          reason: draft.reason.trim(),
          criteria: draft.criteria,
        } as const;
        void doing.run(sendEvent(id, event), () => {
          forget();
          say(action ? "The assessor is asked to act." : "It is agreed.");
          void again();
        });
      })}
    >
      <Radios
        legend="Having read it, you"
        row
        value={draft.says}
        of={[
          { id: "agreed", name: "Agree" },
          { id: "action", name: "Ask for action" },
        ]}
        onValue={(says) => keep({ ...draft, says })}
      />
      {action && (
        <Text
          label="What is to be done"
          value={draft.action}
          onValue={(words) => keep({ ...draft, action: words })}
        />
      )}
      <Text
        label="Reason"
        hint="What you read, and what you make of it."
        value={draft.reason}
        onValue={(reason) => keep({ ...draft, reason })}
      />
      <Ticks
        legend="Criteria it is about; none ticked means all"
        of={(planOf(state)?.criteria ?? []).map((one) => ({ id: one, name: name(one), note: "" }))}
        ticked={draft.criteria}
        onTicked={(criteria) => keep({ ...draft, criteria })}
      />
      <Problem text={doing.problem} />
      <div class="row">
        <button
          type="submit"
          class="solid"
          aria-busy={doing.busy}
          disabled={
            draft.says === null ||
            draft.reason.trim() === "" ||
            (action && draft.action.trim() === "")
          }
        >
          {action ? "Ask for action" : "Record it"}
        </button>
      </div>
    </form>
  );
}

export function Assure({ id, state, own, centre, again }: Props) {
  return (
    <section class="panel" aria-labelledby="assure-head">
      <h2 id="assure-head">Quality assurance</h2>
      {state.assurances.map(({ agreed, action, reason, criteria, by, answered }) => (
        <div key={by.seq} class="said-before">
          <p>
            <b>{agreed ? "Agreed" : "Action asked for"}</b> by {by.name || "somebody who has left"},{" "}
            {momentWords(by.at)}, line {by.entry} of the log
            {criteria.length > 0 && `. About ${criteria.join(", ")}`}
          </p>
          {action !== "" && <p class="passage">{action}</p>}
          <p class="passage">{reason}</p>
          {answered ? (
            <p>
              <b>{answered.mark.name || "The assessor"}</b>, {momentWords(answered.mark.at)}:{" "}
              {answered.text}
            </p>
          ) : (
            !agreed && <p class="hint">The assessor has not answered yet.</p>
          )}
        </div>
      ))}
      {own ? (
        <p>
          You decided here, so this is not yours to assure. The server refuses it, too: an assessor
          never samples their own decisions.
        </p>
      ) : (
        <Form id={id} state={state} centre={centre} again={again} />
      )}
    </section>
  );
}
