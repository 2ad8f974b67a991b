/** Who is here, while a lesson runs: the wall in a column, with a word to each. */
import { useState } from "preact/hooks";
import { classAddress, playAddress } from "../../address.ts";
import { Sign } from "../../parts/Sign.tsx";
import { NudgeButton, type OnNudge } from "../../wall/NudgeButton.tsx";
import { Summary } from "../../wall/Summary.tsx";
import type { Wall } from "../../wall/wall.ts";
import type { Table } from "../model/table.ts";
import { NudgeDialog } from "./NudgeDialog.tsx";

interface Props {
  readonly classId: string;
  readonly wall: Wall;
  readonly table: Table;
  readonly mayRun: boolean;
}

interface SeatProps {
  readonly id: string;
  readonly wall: Wall;
  readonly classId: string;
  readonly onNudge: OnNudge;
}

function Seat({ id, wall, classId, onNudge }: SeatProps) {
  const view = wall.view(id).value;
  return (
    <li class={`is-${view.standing}`}>
      <span class="here-name">
        {view.playId === null ? (
          view.name
        ) : (
          <a href={playAddress(classId, view.playId)}>{view.name}</a>
        )}
        <small class="seat-state">
          <Sign name={view.standing} /> {view.state}
        </small>
      </span>
      {onNudge && <NudgeButton id={id} name={view.name} onNudge={onNudge} />}
    </li>
  );
}

export function ClassHere({ classId, wall, table, mayRun }: Props) {
  const [nudging, nudge] = useState<string | null>(null);
  const order = wall.order.value;
  const counts = wall.counts.value;
  return (
    <section class="panel class-here" aria-labelledby="here-head">
      <header class="row spread">
        <h2 id="here-head">The class</h2>
        <a href={classAddress(classId, "wall")}>The wall</a>
      </header>
      {order === null || counts === null ? (
        <p class="hint" role="status">
          {wall.problem.value ?? "One moment…"}
        </p>
      ) : (
        <>
          <Summary wall={wall} counts={counts} />
          <div class="row spread">
            <label class="inline-field tick-line">
              <input
                type="checkbox"
                checked={wall.settings.value.hideNames}
                onChange={(event) => wall.set({ hideNames: event.currentTarget.checked })}
              />
              <span>Hide names</span>
            </label>
            {mayRun && (
              <button type="button" class="plain slim" onClick={() => nudge("")}>
                A word to everybody
              </button>
            )}
          </div>
          <div class="scroll here-list" tabIndex={0} role="region" aria-label="Learners">
            <ul
              onMouseEnter={() => wall.hold(1)}
              onMouseLeave={() => wall.hold(-1)}
              onFocusIn={() => wall.hold(1)}
              onFocusOut={() => wall.hold(-1)}
            >
              {order.map((id) => (
                <Seat
                  key={id}
                  id={id}
                  wall={wall}
                  classId={classId}
                  onNudge={mayRun ? nudge : null}
                />
              ))}
            </ul>
          </div>
        </>
      )}
      {nudging !== null && (
        <NudgeDialog
          onSend={table.act}
          to={nudging}
          name={nudging === "" ? "" : wall.view(nudging).value.name}
          onClose={() => nudge(null)}
        />
      )}
    </section>
  );
}
