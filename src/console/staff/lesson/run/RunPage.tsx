/** A lesson while it runs: where the class is, what stops it, who is here. */
import { useEffect, useRef } from "preact/hooks";
import { playingSince } from "../../../../lesson/playing.ts";
import { blockOf, frozen, type Lesson } from "../../../../lesson/lesson.ts";
import type { ClassFacts } from "../../classes/classes.ts";
import { useWall } from "../../wall/useWall.ts";
import { FreezePanel } from "../freeze/FreezePanel.tsx";
import { FreezeStart } from "../freeze/FreezeStart.tsx";
import { ASKING } from "../kinds.ts";
import type { Table } from "../model/table.ts";
import { Answers } from "./Answers.tsx";
import { BlockStage } from "./BlockStage.tsx";
import { ClassHere } from "./ClassHere.tsx";
import { PlanRail } from "./PlanRail.tsx";
import { useKeptFocus } from "./useKeptFocus.ts";
import "../../wall/wall.css";

interface Props {
  readonly of: ClassFacts;
  readonly table: Table;
  readonly lesson: Lesson;
  readonly mayRun: boolean;
}

export function RunPage({ of, table, lesson, mayRun }: Props) {
  const wall = useWall(of.id);
  const freeze = frozen(lesson);
  const block = blockOf(lesson);
  const main = useRef<HTMLDivElement>(null);
  useKeptFocus(main, ["#vote-head", "#freeze-head", "#now-head"]);
  const since = playingSince(lesson);
  useEffect(() => wall.play(since), [wall, since]);
  const shared = { of, table, lesson, mayRun };
  const counts = wall.counts.value;
  /** On the roster; the vote is read against this. */
  const learners = counts ? Object.values(counts).reduce((sum, count) => sum + count, 0) : null;
  const nameOf = (learnerId: string): string =>
    // Read by the page's own order: whoever has left the class has no seat.
    (wall.order.value ? wall.view(learnerId)?.value.name : undefined) ?? "A learner";
  return (
    <div class="lesson-run">
      <div class="run-main" ref={main}>
        <BlockStage {...shared} />
        {freeze ? (
          <FreezePanel
            key={freeze.id}
            table={table}
            freeze={freeze}
            learners={learners}
            nameOf={nameOf}
            mayRun={mayRun}
          />
        ) : (
          mayRun && <FreezeStart of={of} table={table} block={block} />
        )}
        {block && ASKING.has(block.kind) && (
          <Answers lesson={lesson} block={block} nameOf={nameOf} />
        )}
      </div>
      <aside class="run-side" aria-label="Plan and class">
        <PlanRail {...shared} />
        <ClassHere classId={of.id} wall={wall} table={table} mayRun={mayRun} />
      </aside>
    </div>
  );
}
