/** How a customer takes it: a face and the word for it. */
import { TEMPERS, type Temper } from "../../shift/day.ts";
import { Face } from "../../ui/Face.tsx";

export const TemperSign = ({ temper }: { readonly temper: Temper }) => (
  <p class={`temper is-${temper}`}>
    <Face band={TEMPERS.indexOf(temper) as 0 | 1 | 2 | 3} />
    <span>
      <span class="unseen">They are </span>
      {temper}
    </span>
  </p>
);
