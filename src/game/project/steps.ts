/** The steps of the workbench in the order a project is usually done; one can go between them freely. */
import type { ComponentType } from "preact";
import { PILOT_WEEKS } from "../../project/data.ts";
import { approvedOf, type ProjectState } from "../../project/state.ts";
import type { StepProps } from "./bench.ts";
import { Cause } from "./steps/Cause.tsx";
import { Evaluate } from "./steps/Evaluate.tsx";
import { Meeting } from "./steps/Meeting.tsx";
import { Options } from "./steps/Options.tsx";
import { Proposal } from "./steps/Proposal.tsx";
import { Records } from "./steps/Records.tsx";
import { Replies } from "./steps/Replies.tsx";
import { Report } from "./steps/Report.tsx";
import { Survey } from "./steps/Survey.tsx";
import { Tell } from "./steps/Tell.tsx";
import { Weeks } from "./steps/Weeks.tsx";

export interface BenchStep {
  readonly id: string;
  readonly title: string;
  readonly part: ComponentType<StepProps>;
  /** Whether there is something in it already. */
  readonly done: (state: ProjectState) => boolean;
}

export const STEPS: readonly BenchStep[] = [
  { id: "records", title: "Records", part: Records, done: ({ cuts }) => cuts.length > 0 },
  { id: "cause", title: "Cause", part: Cause, done: ({ causes }) => causes.length > 0 },
  { id: "survey", title: "Survey", part: Survey, done: ({ survey }) => survey !== null },
  { id: "replies", title: "Replies", part: Replies, done: ({ findings }) => findings !== null },
  {
    id: "options",
    title: "Options",
    part: Options,
    done: ({ weighed }) => Object.keys(weighed).length >= 3,
  },
  { id: "meeting", title: "Meeting", part: Meeting, done: ({ agreed }) => agreed !== null },
  {
    id: "proposal",
    title: "Proposal",
    part: Proposal,
    done: (state) => approvedOf(state) !== null,
  },
  { id: "tell", title: "Tell people", part: Tell, done: ({ notices }) => notices.length > 0 },
  { id: "weeks", title: "Weeks", part: Weeks, done: ({ weeksRun }) => weeksRun >= PILOT_WEEKS },
  {
    id: "evaluate",
    title: "Evaluate",
    part: Evaluate,
    done: ({ evaluation }) => evaluation !== null,
  },
  { id: "report", title: "Report", part: Report, done: ({ report }) => report !== null },
];
