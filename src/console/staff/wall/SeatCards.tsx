/** The seats as cards. Each draws itself anew when what it shows reads differently, and no other. */
import { MOOD_NAMES } from "../../../play/customer/moodNames.ts";
import { playAddress } from "../address.ts";
import { Face } from "../../../ui/Face.tsx";
import { Sign } from "../parts/Sign.tsx";
import { NudgeButton, type OnNudge } from "./NudgeButton.tsx";
import type { Size } from "./size.ts";
import type { Wall } from "./wall.ts";
import { FACES, type SeatView } from "./words.ts";

interface Props {
  readonly wall: Wall;
  readonly order: readonly string[];
  readonly classId: string;
  readonly size: Exclude<Size, "table">;
  readonly onNudge: OnNudge;
}

export const Mood = ({ mood }: { readonly mood: NonNullable<SeatView["mood"]> }) => (
  <span class={`seat-mood band-${FACES[mood]}`}>
    <Face band={FACES[mood]} />
    <span>
      <span class="unseen">Customer: </span>
      {MOOD_NAMES[mood]}
    </span>
  </span>
);

function Seat({
  id,
  wall,
  classId,
  onNudge,
}: {
  readonly id: string;
  readonly wall: Wall;
  readonly classId: string;
  readonly onNudge: OnNudge;
}) {
  const view = wall.view(id).value;
  return (
    <li class={`seat is-${view.standing}`}>
      <div class="seat-top">
        <h2>
          {view.playId === null ? (
            view.name
          ) : (
            <a href={playAddress(classId, view.playId)}>{view.name}</a>
          )}
        </h2>
        {onNudge && <NudgeButton id={id} name={view.name} onNudge={onNudge} />}
      </div>
      <i class={view.fresh ? "fresh on" : "fresh"} aria-hidden="true" />
      <p class="seat-head">
        <span class="seat-state">
          <Sign name={view.standing} /> <span>{view.state}</span>
        </span>
        <span class="seat-turns">{view.turns}</span>
      </p>
      {view.playId !== null && (
        <>
          <p class="seat-where">
            {view.moment && <span class="seat-moment">{view.moment}</span>}
            <span class="seat-case">{view.caseTitle}</span>
          </p>
          {view.ending ? (
            <p class="seat-choice">
              <span class="unseen">How it ended: </span>
              {view.ending}
            </p>
          ) : (
            view.choice && (
              <p class="seat-choice">
                <span class="unseen">Last choice: </span>“{view.choice}”
              </p>
            )
          )}
          <div class="seat-foot">
            {view.mood && <Mood mood={view.mood} />}
            <span class="seat-score">
              {view.hidden ? (
                "Assessed: no score shown"
              ) : view.score === "" ? (
                "No score yet"
              ) : (
                <>
                  <b>{view.score}</b>{" "}
                  <span>{view.standing === "finished" ? "in all" : "so far"}</span>
                </>
              )}
            </span>
            {view.criticals && (
              <span class="seat-criticals">
                <Sign name="critical" />{" "}
                <span>
                  {view.criticals}
                  <span class="unseen"> in this play</span>
                </span>
              </span>
            )}
          </div>
        </>
      )}
    </li>
  );
}

export function SeatCards({ wall, order, classId, size, onNudge }: Props) {
  return (
    <ul
      class={`seats ${size}`}
      aria-label="Learners"
      onMouseEnter={() => wall.hold(1)}
      onMouseLeave={() => wall.hold(-1)}
      onFocusIn={() => wall.hold(1)}
      onFocusOut={() => wall.hold(-1)}
    >
      {order.map((id) => (
        <Seat key={id} id={id} wall={wall} classId={classId} onNudge={onNudge} />
      ))}
    </ul>
  );
}
