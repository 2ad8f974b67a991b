/** The wall: every learner of the class on one screen, as it happens. */
import { useState } from "preact/hooks";
import { Announcer } from "./Announcer.tsx";
import { Connection } from "./Connection.tsx";
import { Controls } from "./Controls.tsx";
import { SeatCards } from "./SeatCards.tsx";
import { SeatTable } from "./SeatTable.tsx";
import { sizeFor, type Size } from "./size.ts";
import { Summary } from "./Summary.tsx";
import { later } from "../../../ui/Later.tsx";
import { useRunning } from "../lesson/model/useRunning.ts";
import { useWall } from "./useWall.ts";
import "./wall.css";

/** Fetched while a lesson runs: nobody is nudged but in one. */
const WallLesson = later("The lesson", async () => {
  const { WallLesson } = await import("../lesson/run/WallLesson.tsx");
  return WallLesson;
});

interface Props {
  readonly classId: string;
  readonly userId: string;
  /** May know what the class's lesson is at. */
  readonly maySee: boolean;
  /** May take the class through it. */
  readonly mayRun: boolean;
}

export function WallTab({ classId, userId, maySee, mayRun }: Props) {
  const wall = useWall(classId);
  const [chosen, choose] = useState<Size | null>(null);
  const [options, showOptions] = useState(false);
  const [spoken, speak] = useState(false);
  const [nudging, nudge] = useState<string | null>(null);
  const lessonId = useRunning(classId, maySee);
  const order = wall.order.value;
  const counts = wall.counts.value;
  if (order === null || counts === null) {
    return wall.problem.value === null ? (
      <p class="awaited" role="status">
        One moment…
      </p>
    ) : (
      <div class="notice grave" role="alert">
        <p>The wall could not be fetched. {wall.problem.value}</p>
        <button type="button" class="plain" onClick={() => void wall.again()}>
          Try again
        </button>
      </div>
    );
  }
  const onNudge = lessonId !== null && mayRun ? nudge : null;
  const learners = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const size = chosen ?? sizeFor(learners);
  return (
    <section class="wall" aria-label="The wall">
      <div class="wall-top">
        <Summary wall={wall} counts={counts} />
        <div class="row">
          <Connection state={wall.problem.value === null ? wall.connection.value : "cut"} />
          <button
            type="button"
            class="plain slim"
            aria-expanded={options}
            onClick={() => showOptions(!options)}
          >
            Order and looks
          </button>
        </div>
      </div>
      {options && (
        <Controls wall={wall} size={size} onSize={choose} spoken={spoken} onSpoken={speak} />
      )}
      {spoken && <Announcer wall={wall} />}
      {order.length === 0 ? (
        <p class="panel">
          {learners === 0
            ? "Nobody is on the roster yet. Paste it under Roster, and put the code on the projector."
            : "Nobody is like this now. Press Everybody above to see the whole class."}
        </p>
      ) : size === "table" ? (
        <SeatTable wall={wall} order={order} classId={classId} onNudge={onNudge} />
      ) : (
        <SeatCards wall={wall} order={order} classId={classId} size={size} onNudge={onNudge} />
      )}
      {lessonId !== null && (
        <WallLesson
          key={lessonId}
          lessonId={lessonId}
          userId={userId}
          wall={wall}
          to={nudging}
          onClose={() => nudge(null)}
        />
      )}
    </section>
  );
}
