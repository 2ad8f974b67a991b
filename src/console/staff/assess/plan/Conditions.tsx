/** What the learner works under, and the adjustments made for them. */
import type { Adjustment, Conditions as Told } from "../../../../assess/event.ts";
import { Field } from "../../parts/Field.tsx";

const LINES: readonly (readonly [keyof Told, string, string?])[] = [
  ["brief", "Brief given"],
  ["jobAids", "Job aids"],
  ["timePressure", "Time pressure"],
  ["interruptions", "Interruptions"],
  ["equipment", "Equipment"],
  ["resemblance", "How it resembles the workplace", "May be left empty."],
];

interface ConditionsProps {
  readonly value: Told;
  readonly onValue: (value: Told) => void;
}

export const Conditions = ({ value, onValue }: ConditionsProps) => (
  <>
    {LINES.map(([key, label, hint]) => (
      <Field
        key={key}
        label={label}
        {...(hint === undefined ? {} : { hint })}
        value={value[key]}
        onValue={(text) => onValue({ ...value, [key]: text })}
      />
    ))}
  </>
);

interface AdjustmentsProps {
  readonly value: readonly Adjustment[];
  readonly onValue: (value: readonly Adjustment[]) => void;
}

export const Adjustments = ({ value, onValue }: AdjustmentsProps) => (
  <fieldset class="form">
    <legend>Reasonable adjustments</legend>
    <p class="hint">Extra time, a reader, rest breaks: the criteria stay as they are.</p>
    {value.map((one, at) => (
      <div key={at} class="adjustment">
        <Field
          label={`Adjustment ${at + 1}`}
          value={one.what}
          onValue={(what) => onValue(value.with(at, { ...one, what }))}
        />
        <Field
          label={`Why adjustment ${at + 1} is made`}
          value={one.why}
          onValue={(why) => onValue(value.with(at, { ...one, why }))}
        />
        <button
          type="button"
          class="linklike"
          onClick={() => onValue(value.filter((_, each) => each !== at))}
        >
          Take adjustment {at + 1} out
        </button>
      </div>
    ))}
    <div class="row">
      <button
        type="button"
        class="plain"
        onClick={() => onValue([...value, { what: "", why: "" }])}
      >
        Add an adjustment
      </button>
    </div>
  </fieldset>
);
