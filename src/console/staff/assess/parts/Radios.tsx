/** One of a few, each in sight. */
import { useId } from "preact/hooks";

interface Props<Id extends string> {
  readonly legend: string;
  readonly of: readonly { readonly id: Id; readonly name: string; readonly note?: string }[];
  readonly value: Id | null;
  readonly onValue: (id: Id) => void;
  /** Side by side, where the words are short. */
  readonly row?: true;
}

export function Radios<Id extends string>({ legend, of, value, onValue, row }: Props<Id>) {
  const name = useId();
  return (
    <fieldset class={row ? "radios in-row" : "radios"}>
      <legend>{legend}</legend>
      {of.map((each) => (
        <label key={each.id} class="tick">
          <input
            type="radio"
            name={name}
            checked={value === each.id}
            onChange={() => onValue(each.id)}
          />
          <span>
            {each.name}
            {each.note && <small>{each.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
