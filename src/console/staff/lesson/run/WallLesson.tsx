/** What the wall has of the lesson that runs: when the class plays, and words to one learner. */
import { useEffect } from "preact/hooks";
import { playingSince } from "../../../../lesson/playing.ts";
import type { Wall } from "../../wall/wall.ts";
import { beginSending } from "../model/outbox.ts";
import { useTable } from "../model/useTable.ts";
import { NudgeDialog } from "./NudgeDialog.tsx";
import "../lesson.css";

beginSending();

interface Props {
  readonly lessonId: string;
  readonly userId: string;
  readonly wall: Wall;
  /** A learner to send words to. */
  readonly to: string | null;
  readonly onClose: () => void;
}

export function WallLesson({ lessonId, userId, wall, to, onClose }: Props) {
  const table = useTable(lessonId, userId);
  const lesson = table.state.value;
  const since = lesson?.stage === "running" ? playingSince(lesson) : 0;
  useEffect(() => wall.play(since), [wall, since]);
  useEffect(() => () => wall.play(0), [wall]);
  return (
    to !== null && (
      <NudgeDialog onSend={table.act} to={to} name={wall.view(to).value.name} onClose={onClose} />
    )
  );
}
