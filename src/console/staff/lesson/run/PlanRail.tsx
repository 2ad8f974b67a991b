/** The plan beside the running lesson: where the class has been, is and may go. */
import { minutesOf } from "../../../../lesson/clock.ts";
import type { Block } from "../../../../lesson/event.ts";
import type { Lesson } from "../../../../lesson/lesson.ts";
import { lessonAddress } from "../../address.ts";
import type { ClassFacts } from "../../classes/classes.ts";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { Sign } from "../../parts/Sign.tsx";
import { KIND_NAMES } from "../kinds.ts";
import type { Table } from "../model/table.ts";
import { useActing } from "../model/useActing.ts";

interface Props {
  readonly of: ClassFacts;
  readonly table: Table;
  readonly lesson: Lesson;
  readonly mayRun: boolean;
}

export function PlanRail({ of, table, lesson, mayRun }: Props) {
  const acting = useActing(table);
  const { plan, running, been } = lesson;
  const here = running?.block ?? "";
  const goTo = (to: Block): void => {
    if (acting.run({ type: "BlockBegun", block: to.id, from: here })) {
      say(`The class is now in: ${to.title}.`);
    }
  };
  return (
    <section class="panel plan-rail" aria-labelledby="rail-head">
      <header class="row spread">
        <h2 id="rail-head">The plan</h2>
        <span class="hint">{minutesOf(plan.blocks)} min</span>
      </header>
      <ol>
        {plan.blocks.map((block) => {
          const now = block.id === here;
          return (
            <li
              key={block.id}
              class={`kind-${block.kind}${now ? " now" : ""}`}
              aria-current={now ? "step" : undefined}
            >
              <span class="rail-name">
                <b>{block.title}</b>
                <small>
                  {KIND_NAMES[block.kind]}, {block.minutes} min
                  {!now && been.includes(block.id) && (
                    <>
                      , <Sign name="finished" /> been
                    </>
                  )}
                  {now && ", now"}
                </small>
              </span>
              {mayRun && !now && (
                <button
                  type="button"
                  class="plain slim"
                  aria-label={`Go to ${block.title}`}
                  onClick={() => goTo(block)}
                >
                  Go
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <Problem text={acting.problem} />
      {mayRun && <a href={lessonAddress(of.id, table.id, "plan")}>Change the plan</a>}
    </section>
  );
}
