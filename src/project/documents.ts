/** What a project leaves behind: each artefact as a document, made of what was done and nothing else. */
import type { CaseData } from "../play/case.ts";
import { countRecords } from "./count.ts";
import { costOf, type ProjectData } from "./data.ts";
import type { Answered, Cut, ProjectState } from "./state.ts";
import {
  EFFECT_WORDS,
  NEED_WORDS,
  READING_WORDS,
  SCALE_WORDS,
  STAGE_WORDS,
  TEAM_READING_WORDS,
  VERDICT_WORDS,
} from "./words.ts";

export interface ProjectDocument {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

const titleIn = (list: readonly { readonly id: string; readonly title: string }[], id: string) =>
  list.find((each) => each.id === id)?.title ?? id;

const CUT_TITLES = {
  code: "by logged code",
  cause: "by what they are about",
  channel: "by channel",
  week: "by week",
} as const;

const cutTitle = ({ by, repeatsOnly }: Cut): string =>
  `${repeatsOnly ? "Repeat contacts" : "All records"}, ${CUT_TITLES[by]}`;

function baseline(data: ProjectData, state: ProjectState): ProjectDocument | null {
  if (state.cuts.length === 0 && state.causes.length === 0) return null;
  const cuts = state.cuts.filter(
    (cut, at) =>
      state.cuts.findLastIndex(
        (each) => each.by === cut.by && each.repeatsOnly === cut.repeatsOnly,
      ) === at,
  );
  const cause = state.causes.at(-1);
  return {
    id: "baseline",
    title: "Baseline and cause",
    parts: [
      ...cuts.map((cut) => ({
        heading: cutTitle(cut),
        lines: countRecords(data, state.sorted, cut).map((bar) => `${bar.title}: ${bar.count}`),
      })),
      ...(cause
        ? [{ heading: "Cause", lines: [titleIn(data.causes, cause.cause), cause.why] }]
        : []),
    ],
  };
}

function survey(data: ProjectData, state: ProjectState): ProjectDocument | null {
  if (!state.survey) return null;
  const { questions, own, people, way } = state.survey;
  const coded = Object.values(state.coded);
  return {
    id: "survey",
    title: "Survey",
    parts: [
      { heading: "Asked", lines: [titleIn(data.survey.people, people)] },
      { heading: "How", lines: [titleIn(data.survey.ways, way)] },
      {
        heading: "Questions",
        lines: [...questions.map((id) => titleIn(data.survey.questions, id)), own].filter(Boolean),
      },
      {
        heading: "Replies by what they are mostly about",
        lines: data.themes
          .map(({ id, title }) => ({ title, count: coded.filter((each) => each === id).length }))
          .filter(({ count }) => count > 0)
          .map(({ title, count }) => `${title}: ${count}`),
      },
      ...(state.findings
        ? [
            {
              heading: "What they show",
              lines: [
                titleIn(data.survey.claims, state.findings.claim),
                state.findings.words,
              ].filter(Boolean),
            },
          ]
        : []),
    ],
  };
}

function minutes(
  data: ProjectData,
  caseData: CaseData,
  state: ProjectState,
): ProjectDocument | null {
  if (!state.agreed) return null;
  return {
    id: "minutes",
    title: "Minutes of the meeting",
    parts: [
      ...Object.entries(state.weighed).map(([id, weighing]) => ({
        heading: titleIn(data.options, id),
        lines: [
          `For customers: ${EFFECT_WORDS[weighing.customer]}. For staff: ${EFFECT_WORDS[weighing.staff]}.`,
          `For it: ${weighing.forIt}`,
          `Against it: ${weighing.against}`,
        ],
      })),
      ...data.colleagues
        .filter(({ who }) => state.said[who])
        .map(({ who, view, moves }) => ({
          heading: caseData.cast[who]!.name,
          lines: [
            view,
            ...state.said[who]!.map(
              (id) => `Answer: ${moves.find((move) => move.id === id)!.text}`,
            ),
          ],
        })),
      {
        heading: "Agreed",
        lines: [titleIn(data.options, state.agreed.option), state.agreed.minutes].filter(Boolean),
      },
    ],
  };
}

const proposal =
  (data: ProjectData, caseData: CaseData) =>
  (put: Answered, at: number): ProjectDocument => {
    const who = data.authority[put.to];
    return {
      id: `proposal-${at + 1}`,
      title: `Proposal ${at + 1}: ${titleIn(data.options, put.option)}`,
      parts: [
        { heading: "To", lines: [`${caseData.cast[who]!.name}, ${caseData.cast[who]!.role}`] },
        { heading: "Asked for", lines: [SCALE_WORDS[put.scale]] },
        { heading: "Cost of six weeks", lines: [put.cost === null ? "not given" : `£${put.cost}`] },
        {
          heading: "How we shall know",
          lines: [put.measure === "" ? "not given" : titleIn(data.measures, put.measure)],
        },
        {
          heading: "Figures",
          lines: [put.figures ? "The count and the cause are put in." : "None."],
        },
        { heading: "Staff", lines: [put.staff || "not given"] },
        ...(put.words ? [{ heading: "The case for it", lines: [put.words] }] : []),
        { heading: put.approved ? "Approved" : "Refused", lines: [put.reason] },
        ...(put.lacks.length > 0
          ? [{ heading: "Was missing", lines: put.lacks.map((need) => NEED_WORDS[need]) }]
          : []),
      ],
    };
  };

function evaluation(data: ProjectData, state: ProjectState): ProjectDocument | null {
  const { evaluation: found } = state;
  if (!found) return null;
  return {
    id: "evaluation",
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

function procedure(data: ProjectData, state: ProjectState): ProjectDocument | null {
  const option = data.options.find(({ id }) => id === state.started?.option);
  if (!option) return null;
  return {
    id: "procedure",
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

/** In the order in which a project makes them; parts with nothing to say are left out. */
export function documentsOf(
  data: ProjectData,
  caseData: CaseData,
  state: ProjectState,
): readonly ProjectDocument[] {
  const notices = state.notices.map(
    ({ to, stage, points, words }, at): ProjectDocument => ({
      id: `notice-${at + 1}`,
      title: `Notice to ${to === "team" ? "the team" : "customers"}, ${STAGE_WORDS[stage]}`,
      parts: [
        { heading: "It says", lines: points.map((id) => titleIn(data.notices, id)) },
        { heading: "In words", lines: words ? [words] : [] },
      ],
    }),
  );
  const report: ProjectDocument | null = state.report && {
    id: "report",
    title: caseData.record.title,
    parts: caseData.record.fields.map(({ id, label }) => ({
      heading: label,
      lines: [state.report![id] ?? ""].filter(Boolean),
    })),
  };
  return [
    baseline(data, state),
    survey(data, state),
    minutes(data, caseData, state),
    ...state.proposals.map(proposal(data, caseData)),
    procedure(data, state),
    ...notices,
    evaluation(data, state),
    report,
  ]
    .filter((each) => each !== null)
    .map((each) => ({ ...each, parts: each.parts.filter(({ lines }) => lines.length > 0) }));
}

/** A document as plain text, for a file of its own. */
export const documentText = (caseData: CaseData, { title, parts }: ProjectDocument): string =>
  [
    `${title}\n${caseData.organisation}: ${caseData.title}`,
    ...parts.map(({ heading, lines }) => `${heading}\n${lines.join("\n")}`),
  ].join("\n\n") + "\n";
