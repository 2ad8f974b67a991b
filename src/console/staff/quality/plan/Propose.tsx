/** How much is sampled, and a new draw. */
import { useState } from "preact/hooks";
import { DEFAULT_SETTINGS, type Settings } from "../../../../assess/quality/sampling/settings.ts";
import { newOnes, openToSampling } from "../../../../assess/quality/sampling/propose.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { ask, done } from "../../parts/ask.ts";
import { Field } from "../../parts/Field.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { Ticks } from "../../parts/Ticks.tsx";
import { useDoing } from "../../parts/useAsked.ts";
import { count } from "../names.ts";
import type { QualityParts } from "./PlanTab.tsx";

interface Props extends QualityParts {
  readonly settings: Settings | null;
  readonly open: boolean;
}

const NUMBERS = [
  ["newRate", "Of what is new, in %", "A new assessor, or a new unit"],
  ["settledRate", "Of what is settled, in %", "Everything else"],
  [
    "newUntil",
    "New until so many assessments have a decision",
    "Counted for each assessor and unit",
  ],
  ["lateDays", "A decision is late after days", "From the last activity towards it"],
] as const;

type Numbers = Readonly<Record<(typeof NUMBERS)[number][0], string>>;

const numbersOf = ({ newRate, settledRate, newUntil, lateDays }: Settings): Numbers => ({
  newRate: String(Math.round(newRate * 100)),
  settledRate: String(Math.round(settledRate * 100)),
  newUntil: String(newUntil),
  lateDays: String(lateDays),
});

export function Propose({ settings, quality, names, again, open }: Props) {
  const before = settings ?? DEFAULT_SETTINGS;
  const [numbers, setNumbers] = useState(numbersOf(before));
  const [held, hold] = useState({
    newAssessors: before.newAssessors,
    newUnits: before.newUnits,
  });
  const doing = useDoing();
  const asked: Settings = {
    ...held,
    newRate: Number(numbers.newRate) / 100,
    settledRate: Number(numbers.settledRate) / 100,
    newUntil: Number(numbers.newUntil),
    lateDays: Number(numbers.lateDays),
  };
  const counted = newOnes(quality.facts, { ...asked, newAssessors: [], newUnits: [] });
  const note = (fresh: boolean): string => (fresh ? "New by the count" : "Settled by the count");
  const assessors = [...new Set(quality.facts.map(({ assessorId }) => assessorId))];
  const units = [...new Set(quality.facts.flatMap((one) => one.units))];
  const left = openToSampling(quality.facts).length;
  return (
    <details class="panel fold" open={open}>
      <summary>
        <h2>Propose a sample</h2>
      </summary>
      <form
        class="form"
        onSubmit={doing.onSubmit(() => {
          void doing.run(
            ask(done, "POST", "quality/plans", { id: uuid(), settings: asked }),
            () => {
              say("A sample is proposed. Change it, then fix it.");
              void again();
            },
          );
        })}
      >
        <p class="prose">
          {count(left, "assessment")} can be drawn. Every assessor, unit, method, stage, kind of
          record and place is covered; criteria with unusual rates and open appeals are raised; then
          it is drawn by lot up to the rates. The rates are one centre’s rule of thumb: set your
          own.
        </p>
        <div class="columns numbers">
          {NUMBERS.map(([name, label, hint]) => (
            <Field
              key={name}
              label={label}
              hint={hint}
              type="number"
              min={name === "lateDays" ? 1 : 0}
              max={name.endsWith("Rate") ? 100 : 1000}
              required
              value={numbers[name]}
              onValue={(value) => setNumbers({ ...numbers, [name]: value })}
            />
          ))}
        </div>
        <details class="fold">
          <summary>Hold assessors or units to be new, whatever the count</summary>
          <div class="columns">
            <Ticks
              legend="Assessors"
              of={assessors.map((id) => ({
                id,
                name: names.staff(id),
                note: note(counted.assessors.has(id)),
              }))}
              ticked={held.newAssessors}
              onTicked={(newAssessors) => hold({ ...held, newAssessors })}
            />
            <Ticks
              legend="Units"
              of={units.map((id) => ({
                id,
                name: names.unit(id),
                note: note(counted.units.has(id)),
              }))}
              ticked={held.newUnits}
              onTicked={(newUnits) => hold({ ...held, newUnits })}
            />
          </div>
        </details>
        <Problem text={doing.problem} />
        <div class="row">
          <button type="submit" class="solid" aria-busy={doing.busy}>
            Propose a sample
          </button>
        </div>
      </form>
    </details>
  );
}
