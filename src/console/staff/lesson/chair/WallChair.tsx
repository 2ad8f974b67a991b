/** On the wall: that something waits in the manager's chair, and the way there. */
import { waitingIn } from "../../../../lesson/chair/chair.ts";
import { lessonAddress } from "../../address.ts";
import { useTable } from "../model/useTable.ts";

interface Props {
  readonly classId: string;
  readonly lessonId: string;
}

export function WallChair({ classId, lessonId }: Props) {
  const lesson = useTable(lessonId, "").state.value;
  const waiting = lesson && lesson.chair.setting.peer === "" ? waitingIn(lesson.chair).length : 0;
  return (
    <div role="status">
      {waiting > 0 && (
        <p class="notice">
          <span>
            {waiting === 1
              ? "One question waits in the manager's chair."
              : `${waiting} questions wait in the manager's chair.`}{" "}
            <a href={lessonAddress(classId, lessonId)}>Answer in the lesson</a>
          </span>
        </p>
      )}
    </div>
  );
}
