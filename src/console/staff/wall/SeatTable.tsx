/** The seats as a table: one line each, every fact in a column of its own. */
import { playAddress } from "../address.ts";
import { Sign } from "../parts/Sign.tsx";
import { NudgeButton, type OnNudge } from "./NudgeButton.tsx";
import { Mood } from "./SeatCards.tsx";
import type { Wall } from "./wall.ts";

interface Props {
  readonly wall: Wall;
  readonly order: readonly string[];
  readonly classId: string;
  readonly onNudge: OnNudge;
}

function Line({
  id,
  wall,
  classId,
  onNudge,
}: Omit<Props, "order"> & {
  readonly id: string;
}) {
  const view = wall.view(id).value;
  return (
    <tr class={`is-${view.standing}`}>
      <th scope="row">
        {view.playId === null ? (
          view.name
        ) : (
          <a href={playAddress(classId, view.playId)}>{view.name}</a>
        )}
      </th>
      <td class="seat-state">
        <Sign name={view.standing} /> {view.state}
      </td>
      <td>{view.caseTitle}</td>
      <td>{view.moment}</td>
      <td>{view.mood ? <Mood mood={view.mood} /> : view.playId !== null && "No customer mood"}</td>
      <td>{view.ending || (view.choice && `“${view.choice}”`)}</td>
      <td>{view.hidden ? "Not shown" : view.score}</td>
      <td>{view.turns}</td>
      <td>{view.criticals}</td>
      {onNudge && (
        <td>
          <NudgeButton id={id} name={view.name} onNudge={onNudge} />
        </td>
      )}
    </tr>
  );
}

export const SeatTable = ({ wall, order, classId, onNudge }: Props) => (
  <div class="scroll panel" tabIndex={0} role="region" aria-label="Learners">
    <table
      class="seat-table"
      onMouseEnter={() => wall.hold(1)}
      onMouseLeave={() => wall.hold(-1)}
      onFocusIn={() => wall.hold(1)}
      onFocusOut={() => wall.hold(-1)}
    >
      <thead>
        <tr>
          {[
            "Learner",
            "State",
            "Case",
            "Moment",
            "Customer",
            "Last choice, or ending",
            "Score",
            "Choices",
            "Critical failures",
            ...(onNudge ? ["A word"] : []),
          ].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {order.map((id) => (
          <Line key={id} id={id} wall={wall} classId={classId} onNudge={onNudge} />
        ))}
      </tbody>
    </table>
  </div>
);
