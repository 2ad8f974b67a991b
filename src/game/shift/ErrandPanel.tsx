/** What can be seen to of one's own accord: screens, colleagues, calls and messages out. */
import { ERRAND_GROUPS } from "../../shift/day.ts";
import type { Desk } from "../../shift/desk.ts";
import { allHold, type Day } from "../../shift/run.ts";
import { useSecondTap } from "../../ui/secondTap.ts";

const GROUP_WORDS = {
  screen: "On the screen",
  colleague: "With colleagues",
  out: "Calls and messages out",
} as const;

interface Props {
  readonly day: Day;
  readonly desk: Desk;
  readonly onSetOut: (id: string) => void;
}

export function ErrandPanel({ day, desk, onSetOut }: Props) {
  const open = day.shift.errands.filter(
    ({ id, when, once }) => allHold(when, desk) && !(once && desk.done.includes(id)),
  );
  const second = useSecondTap(open.map(({ id }) => id).join());
  return (
    <section class="panel" aria-labelledby="errands">
      <h2 id="errands" tabIndex={-1}>
        What you can see to
      </h2>
      {open.length === 0 && <p>Nothing just now.</p>}
      {ERRAND_GROUPS.map((group) => {
        const these = open.filter((errand) => errand.group === group);
        return (
          these.length > 0 && (
            <div key={group}>
              <h3>{GROUP_WORDS[group]}</h3>
              <ul class="errands">
                {these.map(({ id, title }) => (
                  <li key={id}>
                    <button
                      type="button"
                      class="plain"
                      onClick={(event) => !second(event) && onSetOut(id)}
                    >
                      {title}
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
}
