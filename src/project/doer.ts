/** An improvement project as an activity: each act handled by its subject, its state kept. */
import type { Doer } from "../play/activity.ts";
import type { Version } from "../play/resume.ts";
import type { PlayEvent } from "../play/event.ts";
import { ok, refused } from "../play/result.ts";
import { askAgain, code, findings, survey } from "./acts/ask.ts";
import { answer } from "./acts/answer.ts";
import { agree, say, weigh } from "./acts/choose.ts";
import { cause, cut, sort } from "./acts/count.ts";
import { evaluate, report } from "./acts/finish.ts";
import { propose } from "./acts/propose.ts";
import { adjust, read, start, stop, week } from "./acts/run.ts";
import { notice } from "./acts/tell.ts";
import type { ProjectData } from "./data.ts";
import { documentsOf } from "./documents/documents.ts";
import { NOTHING_DONE, type ProjectState } from "./state.ts";
import type { Handler } from "./step.ts";
import { cameBack, type Came } from "./survey.ts";
import { changesOf, outcomeOf, weeksOf, type Weeks } from "./weeks.ts";

const HANDLERS = {
  sort,
  cut,
  cause,
  survey,
  code,
  findings,
  weigh,
  say,
  agree,
  propose,
  answer,
  notice,
  start,
  week,
  read,
  adjust,
  stop,
  "ask-again": askAgain,
  evaluate,
  report,
} as const satisfies Readonly<Record<string, Handler>>;

export type ActId = keyof typeof HANDLERS;

/** Where a project is, as the class's wall tells it. */
const HEADINGS: Readonly<Record<ActId, string>> = {
  sort: "Records and cause",
  cut: "Records and cause",
  cause: "Records and cause",
  survey: "Survey and replies",
  code: "Survey and replies",
  findings: "Survey and replies",
  "ask-again": "Survey and replies",
  weigh: "Options and meeting",
  say: "Options and meeting",
  agree: "Options and meeting",
  propose: "Proposal",
  answer: "Proposal",
  notice: "Telling people",
  start: "The change at work",
  week: "The change at work",
  read: "The change at work",
  adjust: "The change at work",
  stop: "The change at work",
  evaluate: "Evaluation and report",
  report: "Evaluation and report",
};

const headingOf = (id: ActId, { weeksRun }: ProjectState): string =>
  HEADINGS[id] === "The change at work" && weeksRun > 0
    ? `The change at work: week ${weeksRun}`
    : HEADINGS[id];

/** A case as it ships, the project's own data in place of a talk's story. */
export interface ProjectVersion extends Version {
  readonly story: unknown;
}

export interface ProjectDoer extends Doer {
  readonly data: ProjectData;
  readonly state: () => ProjectState;
  readonly weeks: () => Weeks;
  /** What came back of the first survey, and of the second. */
  readonly came: () => readonly Came[];
  readonly cameAgain: () => readonly Came[];
}

export function openProject({ data: caseData, story }: ProjectVersion, seed: number): ProjectDoer {
  const data = story as ProjectData;
  let state = NOTHING_DONE;
  let heading = "";
  let known: { readonly key: string; readonly weeks: Weeks } | null = null;
  const weeks = (of: ProjectState): Weeks => {
    const key = JSON.stringify([changesOf(data, of), of.weeksRun]);
    if (known?.key !== key) known = { key, weeks: weeksOf(data, of, seed) };
    return known.weeks;
  };
  const came = ({ survey }: ProjectState): readonly Came[] =>
    survey ? cameBack(data, survey, seed, "before") : [];
  return {
    data,
    state: () => state,
    came: () => came(state),
    cameAgain: () =>
      state.survey && state.askedAgain
        ? cameBack(
            data,
            state.survey,
            seed,
            outcomeOf(weeks(state), state) === "not" ? "same" : "better",
          )
        : [],
    weeks: () => weeks(state),
    documents: () => documentsOf(data, caseData, state, came(state)),
    begin: () => [],
    act: (act, turn) => {
      if (!Object.hasOwn(HANDLERS, act.id)) {
        return refused("unknown", `There is no such step as "${act.id}" in a project.`);
      }
      const id = act.id as ActId;
      const handle: Handler = HANDLERS[id];
      const step = handle({ caseData, data, weeks, came, turn }, state, act);
      if (!step.ok) return step;
      const { state: next, text, kind, events } = step.value;
      state = next;
      const now = headingOf(id, next);
      const moved: readonly PlayEvent[] =
        now === heading ? [] : [{ type: "SceneSet", heading: now }];
      heading = now;
      return ok({ text, kind, events: [...moved, ...events] });
    },
  };
}
