/** What a project writes once something is approved: the changed procedure, the evaluation. */
import type { PlayDocument } from "../../play/document.ts";
import { costOf, type ProjectData } from "../data.ts";
import type { ProjectState } from "../state.ts";
import { READING_WORDS, TEAM_READING_WORDS, VERDICT_WORDS } from "../words.ts";
import { titleIn } from "./document.ts";

export function evaluation(data: ProjectData, state: ProjectState): PlayDocument | null {
  const { evaluation: found } = state;
  if (!found) return null;
  return {
    id: "evaluation",
    kind: "evaluation",
    title: "Evaluation",
    parts: [
      { heading: "Finding", lines: [`The change ${VERDICT_WORDS[found.verdict]}.`] },
      { heading: "Judged by", lines: [titleIn(data.measures, found.measure)] },
      { heading: "What it rests on", lines: [found.words] },
      { heading: "What it did to the team", lines: [found.side || "not said"] },
      {
        heading: "Weeks as they were read",
        lines: Object.entries(state.readings).map(
          ([week, { reading, team, words }]) =>
            `Week ${week}: ${READING_WORDS[reading]}. The team: ${TEAM_READING_WORDS[team]}.${words ? ` ${words}` : ""}`,
        ),
      },
      {
        heading: "Adjusted or stopped",
        lines: [
          ...state.adjusted.map(
            ({ adjustment, afterWeek, why }) =>
              `After week ${afterWeek}: ${titleIn(data.adjustments, adjustment)}. ${why}`,
          ),
          ...(state.stopped
            ? [`Stopped after week ${state.stopped.afterWeek}. ${state.stopped.why}`]
            : []),
        ],
      },
    ],
  };
}

export function procedure(data: ProjectData, state: ProjectState): PlayDocument | null {
  const option = data.options.find(({ id }) => id === state.started?.option);
  if (!option) return null;
  return {
    id: "procedure",
    kind: "procedure",
    title: "The changed procedure",
    parts: [
      { heading: option.title, lines: [option.what] },
      { heading: "Cost of six weeks", lines: [`£${costOf(option)}`] },
      {
        heading: "Adjusted",
        lines: state.adjusted.map(({ adjustment }) => {
          const each = data.adjustments.find(({ id }) => id === adjustment)!;
          return `${each.title}: ${each.what}`;
        }),
      },
    ],
  };
}
