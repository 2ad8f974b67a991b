/** The queue: who waits, for how long, and what is left of the standard. */
import type { Desk } from "../../shift/desk.ts";
import type { Day } from "../../shift/run.ts";
import { TemperSign } from "./TemperSign.tsx";
import { useSecondTap } from "../../ui/secondTap.ts";
import { queueOf, type Row } from "./queue.ts";

const PRESS_MARKS = { over: "!!", soon: "!", calm: "" } as const;

interface Props {
  /** Shows how each takes it, where a talk would have its meter: not in assessed conditions. */
  readonly tempers: boolean;
  readonly day: Day;
  readonly desk: Desk;
  readonly onTake: (id: string) => void;
}

interface RowProps {
  readonly tempers: boolean;
  readonly row: Row;
  readonly onTake: (event: MouseEvent) => void;
}

const QueueRow = ({ row, tempers, onTake }: RowProps) => (
  <li class={`queue-row is-${row.press}`}>
    <div class="queue-who">
      <p>
        <b>{row.channel}</b> · {row.name}
      </p>
      {tempers && <TemperSign temper={row.temper} />}
    </div>
    <p>{row.gist}</p>
    <p class="queue-time">
      {row.press !== "calm" && <span aria-hidden="true">{PRESS_MARKS[row.press]} </span>}
      {[row.standing, row.left, row.note].filter(Boolean).join(" · ")}
    </p>
    <button type="button" class="plain" onClick={onTake}>
      {row.button}
      <span class="unseen"> {row.name}</span>
    </button>
  </li>
);

export function QueuePanel({ tempers, day, desk, onTake }: Props) {
  const { rows, more } = queueOf(day, desk);
  // Whoever is answered leaves the queue, and the next one moves up under the finger.
  const second = useSecondTap(rows.map(({ id }) => id).join());
  return (
    <section class="panel" aria-labelledby="queue">
      <h2 id="queue" tabIndex={-1}>
        Waiting ({rows.length + more})
      </h2>
      {rows.length === 0 ? (
        <p>Nobody is waiting, and no call is promised.</p>
      ) : (
        <ul class="queue">
          {rows.map((row) => (
            <QueueRow
              key={row.id}
              tempers={tempers}
              row={row}
              onTake={(event) => !second(event) && onTake(row.id)}
            />
          ))}
        </ul>
      )}
      {more > 0 && <p>And {more} more, less pressing than these.</p>}
    </section>
  );
}
