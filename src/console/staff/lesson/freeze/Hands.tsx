/** Hands counted in the room, where some or all have no device. */
import { useState } from "preact/hooks";
import type { Vote } from "../../../../lesson/lesson.ts";
import { letterOf } from "../../../../lesson/letter.ts";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import type { Table } from "../model/table.ts";
import { useActing } from "../model/useActing.ts";

const MOST = 1000;

interface Props {
  readonly table: Table;
  readonly vote: Vote;
  readonly onDone: () => void;
}

export function Hands({ table, vote, onDone }: Props) {
  const acting = useActing(table);
  const [hands, raise] = useState<ReadonlyMap<number, number>>(vote.hands);
  const set = (index: number, count: number): void =>
    raise(new Map(hands).set(index, Math.min(MOST, Math.max(0, count))));
  const put = (closing: boolean): void => {
    const counts = vote.options.map(({ index }) => ({ index, count: hands.get(index) ?? 0 }));
    const counted = { type: "HandsCounted", vote: vote.id, counts } as const;
    const closed = { type: "VoteClosed", vote: vote.id } as const;
    if (!(closing ? acting.run(counted, closed) : acting.run(counted))) return;
    say(`The hands are counted in${closing ? ", and the vote is closed" : ""}.`);
    onDone();
  };
  return (
    <form
      class="hands"
      aria-label="Count hands"
      onSubmit={(event) => {
        event.preventDefault();
        put(false);
      }}
    >
      <p class="hint">
        Ask for one letter at a time. Hands are added to the votes from devices; count again and the
        last count stands.
      </p>
      <ul>
        {vote.options.map(({ index, text }, at) => {
          const count = hands.get(index) ?? 0;
          return (
            <li key={index}>
              <b class="letter">{letterOf(at)}</b>
              <button
                type="button"
                class="round"
                aria-label={`One hand less for ${letterOf(at)}`}
                onClick={() => set(index, count - 1)}
              >
                −
              </button>
              <input
                type="number"
                min={0}
                max={MOST}
                aria-label={`Hands for ${letterOf(at)}: ${text}`}
                value={String(count)}
                onInput={(event) => set(index, Math.floor(Number(event.currentTarget.value)) || 0)}
              />
              <button
                type="button"
                class="round"
                aria-label={`One hand more for ${letterOf(at)}`}
                onClick={() => set(index, count + 1)}
              >
                +
              </button>
            </li>
          );
        })}
      </ul>
      <Problem text={acting.problem} />
      <div class="row">
        <button type="submit" class="solid">
          Put the hands in
        </button>
        {vote.open && (
          <button type="button" class="plain" onClick={() => put(true)}>
            Put in and close the vote
          </button>
        )}
      </div>
    </form>
  );
}
