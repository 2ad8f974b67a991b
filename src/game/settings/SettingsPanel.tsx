/** Every setting, in force at once as it is changed. */
import { useId } from "preact/hooks";
import { DEFAULTS, prefs, setPrefs, type Prefs } from "./prefs.ts";
import "./settings.css";

type Names<T> = { [K in keyof Prefs]: Prefs[K] extends T ? K : never }[keyof Prefs];

interface ChoiceProps<K extends keyof Prefs> {
  readonly name: K;
  readonly label: string;
  readonly options: readonly (readonly [Prefs[K], string])[];
}

function Choice<K extends "font" | "contrast" | "motion" | "pace">({
  name,
  label,
  options,
}: ChoiceProps<K>) {
  return (
    <fieldset class="setting">
      <legend>{label}</legend>
      <div class="pills">
        {options.map(([value, text]) => (
          <label key={value} class="pill">
            <input
              type="radio"
              name={name}
              checked={prefs.value[name] === value}
              onChange={() => setPrefs({ [name]: value })}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Switch({
  name,
  label,
  note,
}: {
  readonly name: Names<boolean>;
  readonly label: string;
  readonly note?: string;
}) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={prefs.value[name]}
        onChange={(event) => setPrefs({ [name]: event.currentTarget.checked })}
      />
      <span>
        {label}
        {note && <small>{note}</small>}
      </span>
    </label>
  );
}

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

function Slider({ label, value, low, high, step, onChange }: SliderProps) {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <output for={id}>{value} %</output>
      <input
        id={id}
        type="range"
        min={low}
        max={high}
        step={step}
        value={value}
        aria-valuetext={`${value} per cent`}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
    </div>
  );
}

const VOLUMES = [
  ["ambience", "The place"],
  ["effects", "Effects"],
  ["voice", "Voices"],
] as const;

export function SettingsPanel() {
  const { text } = prefs.value;
  return (
    <div class="settings">
      <h3>Reading</h3>
      <Slider
        label="Text size"
        value={text}
        low={90}
        high={200}
        step={10}
        onChange={(size) => setPrefs({ text: size })}
      />
      <Choice
        name="font"
        label="Lettering"
        options={[
          ["atkinson", "Atkinson Hyperlegible"],
          ["dyslexic", "OpenDyslexic"],
          ["system", "This machine's own"],
        ]}
      />
      <Choice
        name="contrast"
        label="Contrast"
        options={[
          ["normal", "Normal"],
          ["high", "High"],
        ]}
      />
      <Choice
        name="pace"
        label="New lines"
        options={[
          ["whole", "All at once"],
          ["steps", "Line by line, when I ask for the next"],
          ["auto", "Written out by themselves"],
        ]}
      />
      <h3>Movement and keys</h3>
      <Choice
        name="motion"
        label="Movement"
        options={[
          ["system", "As this machine is set"],
          ["on", "On"],
          ["off", "Off"],
        ]}
      />
      <Switch name="keys" label="Number keys choose" note="1 to 9, as shown beside the choices." />
      <Switch
        name="meter"
        label="Show the mood meter"
        note="Never shown under assessed conditions."
      />
      <h3>Sound</h3>
      <Switch name="muted" label="No sound" />
      {VOLUMES.map(([name, label]) => (
        <Slider
          key={name}
          label={label}
          value={Math.round(prefs.value[name] * 100)}
          low={0}
          high={100}
          step={5}
          onChange={(value) => setPrefs({ [name]: value / 100 })}
        />
      ))}
      <button type="button" class="plain" onClick={() => setPrefs(DEFAULTS)}>
        All as at first
      </button>
    </div>
  );
}
