/** The awarding body's agreement that simulated work counts, unit by unit. */
import type { Agreement } from "../../../../assess/evidence/strength.ts";
import type { CentreGround } from "../../../../protocol/assessment.ts";
import { ask, done } from "../../parts/ask.ts";
import { Field } from "../../parts/Field.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { useDoing } from "../../parts/useAsked.ts";
import { useDraft } from "../model/draft.ts";
import { lookAtGround } from "../model/ground.ts";
import { dayHere } from "../../parts/dates.ts";

interface DayProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

const Day = ({ id, label, value, onValue }: DayProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    <input
      id={id}
      type="date"
      value={value}
      onInput={(event) => onValue(event.currentTarget.value)}
    />
  </div>
);

export function Agreements({ ground }: { readonly ground: CentreGround }) {
  const [list, setList, forget] = useDraft<readonly Agreement[]>("agreements", ground.agreements);
  const doing = useDoing();
  const save = async (): Promise<void> => {
    const body = { agreements: list };
    if (!(await doing.run(ask(done, "PUT", "centre/agreements", body)))) return;
    await lookAtGround();
    forget();
    setList(list);
    say("The agreements are recorded.");
  };
  const change = (at: number, what: Partial<Agreement>): void =>
    setList(list.with(at, { ...list[at]!, ...what }));
  return (
    <form class="panel form" onSubmit={doing.onSubmit(() => void save())}>
      <h2>Agreements of the awarding body</h2>
      <p class="hint">
        Record one only where the awarding body has said, in a letter or an e-mail you can find
        again, that simulated work counts for the unit. Without it such work is practice.
      </p>
      {ground.packs.map(({ unit }) => (
        <fieldset key={unit.id} class="form agreement">
          <legend>{unit.title}</legend>
          {unit.rolePlayListed === true && (
            <p class="hint">The unit lists role play itself: no agreement is needed.</p>
          )}
          {list.map((one, at) =>
            one.unit !== unit.id ? null : (
              <div key={at} class="form adjustment">
                <Field
                  label="Reference of the letter or e-mail"
                  value={one.reference}
                  onValue={(reference) => change(at, { reference })}
                />
                <Field
                  label="Who agreed, for the awarding body"
                  value={one.agreedBy}
                  onValue={(agreedBy) => change(at, { agreedBy })}
                />
                <div class="two">
                  <Day
                    id={`from-${at}`}
                    label="From"
                    value={one.from}
                    onValue={(from) => change(at, { from })}
                  />
                  <Day
                    id={`until-${at}`}
                    label="Until (empty: until further notice)"
                    value={one.until ?? ""}
                    onValue={(until) => change(at, { until: until === "" ? null : until })}
                  />
                </div>
                <button
                  type="button"
                  class="linklike"
                  onClick={() => setList(list.filter((_, each) => each !== at))}
                >
                  Take this agreement out<span class="unseen"> of {unit.title}</span>
                </button>
              </div>
            ),
          )}
          {!list.some((one) => one.unit === unit.id) && <p>None recorded.</p>}
          <button
            type="button"
            class="linklike"
            onClick={() =>
              setList([
                ...list,
                { unit: unit.id, reference: "", agreedBy: "", from: dayHere(), until: null },
              ])
            }
          >
            Add an agreement<span class="unseen"> for {unit.title}</span>
          </button>
        </fieldset>
      ))}
      <Problem text={doing.problem} />
      <div class="row">
        <button type="submit" class="solid" aria-busy={doing.busy}>
          Record the agreements
        </button>
      </div>
    </form>
  );
}
