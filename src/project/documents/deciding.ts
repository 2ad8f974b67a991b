/** What a project writes until something is agreed: baseline, survey, minutes. */
import type { CaseData } from "../../play/case.ts";
import type { PlayDocument } from "../../play/document.ts";
import { codedAmong, countRecords } from "../count.ts";
import type { ProjectData } from "../data.ts";
import type { Cut, ProjectState } from "../state.ts";
import { countWords, meanOf, type Came } from "../survey.ts";
import { EFFECT_WORDS } from "../words.ts";
import { titleIn } from "./document.ts";

const CUT_TITLES = {
  code: "by logged code",
  cause: "by what they are about",
  channel: "by channel",
  week: "by week",
} as const;

const cutTitle = ({ by, repeatsOnly }: Cut): string =>
  `${repeatsOnly ? "Repeat contacts" : "All records"}, ${CUT_TITLES[by]}`;

export function baseline(data: ProjectData, state: ProjectState): PlayDocument | null {
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
    kind: "investigation",
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

export function survey(
  data: ProjectData,
  state: ProjectState,
  came: readonly Came[],
): PlayDocument | null {
  if (!state.survey) return null;
  const { questions, own, people, way } = state.survey;
  const { groups, means } = data.survey;
  const coded = Object.values(codedAmong(came, state.coded));
  const mean = meanOf(came);
  return {
    id: "survey",
    kind: "survey",
    title: "Survey",
    parts: [
      { heading: "Asked", lines: [titleIn(data.survey.people, people)] },
      { heading: "How", lines: [titleIn(data.survey.ways, way)] },
      {
        heading: "Questions",
        lines: [...questions.map((id) => titleIn(data.survey.questions, id)), own].filter(Boolean),
      },
      {
        heading: "Replies",
        lines: [
          `${came.length} came back.`,
          countWords(
            groups,
            came.map(({ reply }) => reply.group),
          ),
          countWords(
            means,
            came.map(({ by }) => by),
          ),
          mean === null ? "" : `On average ${mean.toFixed(1)} of 5.`,
        ].filter(Boolean),
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
              lines: [state.findings.title, state.findings.words].filter(Boolean),
            },
          ]
        : []),
    ],
  };
}

export function minutes(
  data: ProjectData,
  caseData: CaseData,
  state: ProjectState,
): PlayDocument | null {
  if (!state.agreed) return null;
  return {
    id: "minutes",
    kind: "minutes",
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
