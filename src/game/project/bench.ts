/** What every step of the workbench is given. */
import type { CaseData } from "../../play/case.ts";
import type { RecordFields } from "../../play/event.ts";
import type { ProjectData } from "../../project/data.ts";
import type { ActId } from "../../project/doer.ts";
import type { ProjectState } from "../../project/state.ts";
import type { Came } from "../../project/survey.ts";
import type { Weeks } from "../../project/weeks.ts";

export interface StepProps {
  readonly data: ProjectData;
  readonly caseData: CaseData;
  readonly state: ProjectState;
  /** Runs the service: asked for only where its figures are shown. */
  readonly weeks: () => Weeks;
  /** What came back of the first survey, and of the second. */
  readonly came: () => readonly Came[];
  readonly cameAgain: () => readonly Came[];
  readonly saveId: string;
  /** True if the act was taken; `said` is told politely then. */
  readonly give: (act: {
    readonly id: ActId;
    readonly on?: string;
    readonly fields?: RecordFields;
    readonly said: string;
  }) => boolean;
}
