/** Where a play is to begin. */
import type { MapKnot } from "../map/storyMap.ts";
import type { Ready } from "../worker/job.ts";
import { begin, order, seed, start } from "./playing.ts";
import { Values } from "./Values.tsx";

/** A number where it reads as one: parameters have no declaration to tell. */
const asValue = (text: string): number | string | boolean => {
  if (text === "true" || text === "false") return text === "true";
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
};

interface Props {
  readonly ready: Ready;
  readonly knots: readonly MapKnot[];
}

export function SetUp({ ready, knots }: Props) {
  const { knot, parameters } = start.value;
  const names = knot === null ? [] : (ready.parameters[knot] ?? []);
  return (
    <form
      class="set-up"
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <div class="set-up-row">
        <label>
          <span>Begin at</span>
          <select
            value={knot ?? ""}
            onChange={({ currentTarget: { value } }) => {
              start.value = { ...start.value, knot: value || null, parameters: [] };
            }}
          >
            <option value="">the beginning of the story</option>
            {knots.flatMap(({ id, name }) =>
              id === "" ? (
                []
              ) : (
                <option key={id} value={id}>
                  {name}
                </option>
              ),
            )}
          </select>
        </label>
        {names.map((name, at) => (
          <label key={name}>
            <span>{name}</span>
            <input
              type="text"
              value={String(parameters[at] ?? "")}
              onInput={({ currentTarget: { value } }) => {
                const given = names.map((_, place) => parameters[place] ?? 0);
                start.value = { ...start.value, parameters: given.with(at, asValue(value)) };
              }}
            />
          </label>
        ))}
        <label class="seed">
          <span>Seed of chance</span>
          <input
            type="number"
            min={0}
            step={1}
            value={seed.value}
            onInput={({ currentTarget: { valueAsNumber } }) => {
              if (Number.isInteger(valueAsNumber) && valueAsNumber >= 0) seed.value = valueAsNumber;
            }}
          />
        </label>
        <button type="submit" class="solid">
          {order.value === null ? "Play" : "Play anew"}
        </button>
      </div>
      <Values variables={ready.variables} />
    </form>
  );
}
