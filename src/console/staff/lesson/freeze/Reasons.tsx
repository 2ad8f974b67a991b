/** Why people voted as they did; a good reason goes into the case notes. */
import type { Freeze, Vote } from "../../../../lesson/lesson.ts";
import { letterOf } from "../../../../lesson/letter.ts";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import type { Table } from "../model/table.ts";
import { useActing } from "../model/useActing.ts";

interface Props {
  readonly table: Table;
  readonly freeze: Freeze;
  readonly vote: Vote;
  readonly nameOf: (learnerId: string) => string;
  readonly mayRun: boolean;
}

export function Reasons({ table, freeze, vote, nameOf, mayRun }: Props) {
  const acting = useActing(table);
  const given = [...vote.ballots].flatMap(([learnerId, { index, why }]) =>
    why.trim() === "" ? [] : { learnerId, index, why: why.trim() },
  );
  const kept = new Set(freeze.kept.map(({ text }) => text));
  if (given.length === 0) return null;
  return (
    <section class="reasons" aria-labelledby="reasons-head">
      <h4 id="reasons-head">Reasons given ({given.length})</h4>
      <div class="scroll" tabIndex={0} role="region" aria-label="Reasons">
        <ul>
          {vote.options.flatMap(({ index }, at) =>
            given
              .filter((each) => each.index === index)
              .map(({ learnerId, why }) => (
                <li key={learnerId}>
                  <b class="letter">{letterOf(at)}</b>
                  <p>
                    <q>{why}</q> <small>{nameOf(learnerId)}</small>
                  </p>
                  {mayRun &&
                    (kept.has(why) ? (
                      <span class="tag">In the notes</span>
                    ) : (
                      <button
                        type="button"
                        class="plain slim"
                        aria-label={`Keep: ${why}`}
                        onClick={() => {
                          const text = why;
                          if (
                            acting.run({ type: "ArgumentKept", freeze: freeze.id, index, text })
                          ) {
                            say("It is in the case notes, without a name.");
                          }
                        }}
                      >
                        Keep
                      </button>
                    ))}
                </li>
              )),
          )}
        </ul>
      </div>
      <Problem text={acting.problem} />
    </section>
  );
}
