/** The page of a shift: opens its play and shows the desk, or says why it cannot. */
import { openShift } from "../../shift/doer.ts";
import { useActivity, type ActivityProps } from "../activity/useActivity.ts";
import { Trouble } from "../play/Trouble.tsx";
import { DeskScreen } from "./DeskScreen.tsx";
import "../../ui/fonts.css";
import "./shift.css";

export function ShiftPage(props: ActivityProps) {
  const { opened, startAgain } = useActivity(props, openShift);
  if (opened === null) return null;
  if (opened.kind === "trouble") {
    const { id } = props.edition.data;
    return <Trouble caseId={id} opened={opened.opened} onStartAgain={startAgain} />;
  }
  return <DeskScreen key={opened.play.saveId} play={opened.play} onStartAgain={startAgain} />;
}
