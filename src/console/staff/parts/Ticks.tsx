/** Several of a list, each with a box to tick. */

export interface Tickable<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly note: string;
}

interface Props<Id extends string> {
  readonly legend: string;
  /** The legend is for screen readers alone: a heading says it already. */
  readonly headed?: true;
  readonly of: readonly Tickable<Id>[];
  /** Ids ticked; those that have no box here stay as they are. */
  readonly ticked: readonly Id[];
  readonly onTicked: (ids: readonly Id[]) => void;
}

export const Ticks = <Id extends string>({ legend, headed, of, ticked, onTicked }: Props<Id>) => (
  <fieldset>
    <legend class={headed ? "unseen" : undefined}>{legend}</legend>
    {of.map(({ id, name, note }) => (
      <label key={id} class="tick">
        <input
          type="checkbox"
          checked={ticked.includes(id)}
          onChange={(event) =>
            onTicked(
              event.currentTarget.checked ? [...ticked, id] : ticked.filter((each) => each !== id),
            )
          }
        />
        <span>
          {name}
          <small>{note}</small>
        </span>
      </label>
    ))}
  </fieldset>
);
