/** What weight something from outside has: the assessor says, with a reason. */
import { useState } from "preact/hooks";
import type { Weighed } from "../../../../assess/fold/evidencing.ts";
import type { CriterionId } from "../../../../assess/pack/pack.ts";
import { Field } from "../../parts/Field.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { Sign } from "../../parts/Sign.tsx";
import type { Desk } from "../model/desk.ts";
import { chipsOf } from "../observe/chips.ts";
import { ChipPick } from "../parts/ChipPick.tsx";

interface Props {
  readonly desk: Desk;
  readonly evidence: string;
  /** What it is, for whoever hears the buttons only. */
  readonly name: string;
  readonly criteria: readonly CriterionId[];
  readonly weighed: Weighed | null;
}

export function Weigh({ desk, evidence, name, criteria, weighed }: Props) {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(criteria);
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const chips = chipsOf(desk.state.value, desk.ground);
  const weigh = (accepted: boolean): void => {
    const added = desk.add({
      type: "EvidenceWeighed",
      evidence,
      accepted,
      criteria: chosen,
      reason,
    });
    setProblem(added.ok ? null : added.message);
    if (added.ok) setOpen(false);
  };
  return (
    <>
      <p>
        {weighed ? (
          <>
            <Sign name={weighed.accepted ? "finished" : "stuck"} />{" "}
            {weighed.accepted ? "Accepted" : "Not accepted"}: {weighed.reason}
          </>
        ) : (
          <span class="hint">No weight given to it yet.</span>
        )}
        {criteria.map((id) => (
          <span key={id} class="tag">
            {chips.find((chip) => chip.id === id)?.short ?? id}
          </span>
        ))}
      </p>
      {desk.mayAdd.value && !open && (
        <button type="button" class="linklike" onClick={() => setOpen(true)}>
          {weighed ? "Weigh it again" : "Say what weight it has"}
          <span class="unseen">: {name}</span>
        </button>
      )}
      {open && (
        <div class="form">
          <ChipPick label={`Criteria of ${name}`} of={chips} value={chosen} onValue={setChosen} />
          <Field label="Reason" value={reason} onValue={setReason} />
          <Problem text={problem} />
          <div class="row">
            <button type="button" class="solid" onClick={() => weigh(true)}>
              Accept it
            </button>
            <button type="button" class="plain" onClick={() => weigh(false)}>
              Do not accept it
            </button>
          </div>
        </div>
      )}
    </>
  );
}
