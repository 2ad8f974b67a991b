/** A word to one learner from the wall, while a lesson of the class runs. */
import { ok, refused } from "../../../../play/result.ts";
import { beginSending, outbox } from "../model/outbox.ts";
import { NudgeDialog } from "./NudgeDialog.tsx";
import "../lesson.css";

beginSending();

interface Props {
  readonly lessonId: string;
  readonly to: string;
  readonly name: string;
  readonly onClose: () => void;
}

export const WallNudge = ({ lessonId, ...rest }: Props) => (
  <NudgeDialog
    {...rest}
    onSend={(event) => {
      if (event.type === "Nudged" && event.text === "") {
        return refused("empty", "Write something to send.");
      }
      void outbox.write(lessonId, event);
      return ok(null);
    }}
  />
);
