/** The words chosen at a moment, and how many chose them. */
import type { Chosen } from "../../../classroom/report/words.ts";
import { Bar } from "./Bar.tsx";
import { chosenTitle, chosenWords } from "./words.ts";

interface Props {
  readonly of: readonly Chosen[];
  /** Learners in all, for the bars. */
  readonly n: number;
}

export const ChosenList = ({ of, n }: Props) => (
  <ul class="chosen" aria-label="What was chosen">
    {of.map((each) => (
      <li key={`${each.way} ${each.words}`}>
        <p class={each.way === "chose" || each.way === "passed" ? "quoted" : undefined}>
          {chosenTitle(each)}
        </p>
        <p class="chosen-figure">
          <Bar share={n === 0 ? 0 : each.count / n} /> {chosenWords(each)}
        </p>
      </li>
    ))}
  </ul>
);
