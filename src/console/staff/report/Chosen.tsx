/** The words chosen at a moment, and how many chose them. */
import type { Chosen } from "../../../classroom/report/words.ts";
import { Bar } from "./Bar.tsx";
import { chosenTitle, chosenWords, count } from "./words.ts";

interface Props {
  readonly of: readonly Chosen[];
  /** Learners in all, for the bars. */
  readonly n: number;
}

interface ListProps extends Props {
  /** Shown before somebody asks for the rest: what most chose is what is worth talking about. */
  readonly most: number;
}

const Item = ({ of, n }: { readonly of: Chosen; readonly n: number }) => (
  <li>
    <p>{chosenTitle(of)}</p>
    <p class="chosen-figure">
      <Bar share={n === 0 ? 0 : of.count / n} /> {chosenWords(of)}
    </p>
  </li>
);

const List = ({ of, n }: Props) => (
  <ul class="chosen">
    {of.map((each) => (
      <Item key={`${each.way} ${each.words}`} of={each} n={n} />
    ))}
  </ul>
);

export function ChosenList({ of, n, most }: ListProps) {
  // One more is no reason to hide it.
  const first = of.length <= most + 1 ? of : of.slice(0, most);
  const rest = of.slice(first.length);
  const others = rest.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <List of={first} n={n} />
      {rest.length > 0 && (
        <details class="model others">
          <summary>
            {rest.length} other answers, of {count(others, "learner")}
          </summary>
          <List of={rest} n={n} />
        </details>
      )}
    </>
  );
}
