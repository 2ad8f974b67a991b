/** The wall: every learner of the class on one screen, as it happens. */
import { useEffect, useState } from "preact/hooks";
import { ask, path, serverNow } from "../parts/ask.ts";
import { openStream } from "../parts/stream.ts";
import { workingAs } from "../signin/me.ts";
import { wallAnswer } from "./answers.ts";
import { Announcer } from "./Announcer.tsx";
import { Connection } from "./Connection.tsx";
import { Controls } from "./Controls.tsx";
import { SeatCards } from "./SeatCards.tsx";
import { SeatTable } from "./SeatTable.tsx";
import { sizeFor, type Size } from "./size.ts";
import { Summary } from "./Summary.tsx";
import { openWall, type Wall } from "./wall.ts";
import "./wall.css";

const wallOf = (classId: string): Wall =>
  openWall({
    now: serverNow,
    snapshot: () => ask(wallAnswer, "GET", path("classes", classId, "wall")),
    streamAddress: (after) =>
      `${path("classes", classId)}/live${after === null ? "" : `?after=${encodeURIComponent(after)}`}`,
    nextFrame: (work) => requestAnimationFrame(work),
    openStream,
    blind: workingAs.peek() === "assessor",
  });

function useWall(classId: string): Wall {
  const [wall] = useState(() => wallOf(classId));
  useEffect(() => {
    void wall.again();
    const timer = setInterval(wall.tick, 1_000);
    return () => {
      clearInterval(timer);
      wall.close();
    };
  }, [wall]);
  return wall;
}

export function WallTab({ classId }: { readonly classId: string }) {
  const wall = useWall(classId);
  const [chosen, choose] = useState<Size | null>(null);
  const [options, showOptions] = useState(false);
  const [spoken, speak] = useState(false);
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
        <SeatTable wall={wall} order={order} classId={classId} />
      ) : (
        <SeatCards wall={wall} order={order} classId={classId} size={size} />
      )}
    </section>
  );
}
