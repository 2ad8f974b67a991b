/** The page of an improvement project: opens its play and shows the workbench, or says why it cannot. */
import { openProject } from "../../project/doer.ts";
import { useActivity, type ActivityProps } from "../activity/useActivity.ts";
import { Trouble } from "../play/Trouble.tsx";
import { Workbench } from "./Workbench.tsx";
import "../../ui/fonts.css";
import "./project.css";

export function ProjectPage(props: ActivityProps) {
  const { opened, startAgain } = useActivity(props, openProject);
  if (opened === null) return null;
  if (opened.kind === "trouble") {
    const { id } = props.edition.data;
    return <Trouble caseId={id} opened={opened.opened} onStartAgain={startAgain} />;
  }
  return <Workbench key={opened.play.saveId} play={opened.play} onStartAgain={startAgain} />;
}
