/** Two ways on, side by side on the projector. */
import { useId, useState } from "preact/hooks";
import type { VoteOption } from "../../../../lesson/event.ts";
import type { Freeze, Vote } from "../../../../lesson/lesson.ts";
import { dividing } from "../../../../lesson/spread.ts";
import { letterOf } from "../../../../lesson/letter.ts";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import type { Table } from "../model/table.ts";
import { useActing } from "../model/useActing.ts";
import { BranchShown } from "./BranchShown.tsx";
import { useReach } from "../reach/useReach.ts";

interface Props {
  readonly table: Table;
  readonly freeze: Freeze;
  readonly options: readonly VoteOption[];
  readonly vote: Vote | null;
}

interface PickProps {
  readonly label: string;
  readonly value: number;
  readonly options: readonly VoteOption[];
  readonly onValue: (index: number) => void;
}

function Pick({ label, value, options, onValue }: PickProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={String(value)}
        onChange={(event) => onValue(Number(event.currentTarget.value))}
      >
        {options.map(({ index, text }, at) => (
          <option key={index} value={String(index)}>
            {letterOf(at)}: {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function Pair({
  freeze,
  options,
}: {
  readonly freeze: Freeze;
  readonly options: Props["options"];
}) {
  const reaches = useReach(freeze.scene, freeze.branches ?? []);
  return (
    <div class="branches">
      {(freeze.branches ?? []).map((index, n) => (
        <BranchShown
          key={index}
          scene={freeze.scene}
          index={index}
          options={options}
          reach={reaches === undefined ? undefined : (reaches[n] ?? null)}
        />
      ))}
    </div>
  );
}

export function Branches({ table, freeze, options, vote }: Props) {
  const acting = useActing(table);
  // Unless somebody has picked others, the two that divided the class most.
  const [picked, pick] = useState<readonly [number, number] | null>(null);
  const [a, b] = picked ?? (vote && dividing(vote)) ?? [options[0]!.index, options[1]!.index];
  const show = (): void => {
    if (a === b) return;
    if (acting.run({ type: "BranchesShown", freeze: freeze.id, branches: [a, b] })) {
      say("Both are side by side on the projector.");
    }
  };
  return (
    <section class="branching" aria-labelledby="branch-head">
      <h3 id="branch-head">What if: two ways side by side</h3>
      <div class="branch-picks">
        <Pick label="One way" value={a} options={options} onValue={(next) => pick([next, b])} />
        <Pick label="The other" value={b} options={options} onValue={(next) => pick([a, next])} />
      </div>
      <div class="row">
        <button type="button" class="plain" onClick={show}>
          Show both on the projector
        </button>
        {freeze.branches && (
          <button
            type="button"
            class="linklike"
            onClick={() => {
              if (acting.run({ type: "BranchesShown", freeze: freeze.id, branches: null })) {
                say("The projector is back at the moment itself.");
              }
            }}
          >
            Back to the moment
          </button>
        )}
      </div>
      <Problem text={a === b ? "Choose two different ways." : acting.problem} />
      {freeze.branches && <Pair freeze={freeze} options={options} />}
    </section>
  );
}
