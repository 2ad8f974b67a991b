/** What a project leaves behind: each artefact as a document, made of what was done and nothing else. */
import type { CaseData } from "../../play/case.ts";
import type { PlayDocument } from "../../play/document.ts";
import type { ProjectData } from "../data.ts";
import type { ProjectState } from "../state.ts";
import type { Came } from "../survey.ts";
import { STAGE_WORDS } from "../words.ts";
import { evaluation, procedure } from "./changing.ts";
import { baseline, minutes, survey } from "./deciding.ts";
import { titleIn } from "./document.ts";
import { proposals } from "./proposal.ts";

/** In the order in which a project makes them; parts with nothing to say are left out. */
export function documentsOf(
  data: ProjectData,
  caseData: CaseData,
  state: ProjectState,
  came: readonly Came[],
): readonly PlayDocument[] {
  const notices = state.notices.map(
    ({ to, stage, points, words }, at): PlayDocument => ({
      id: `notice-${at + 1}`,
      kind: "notice",
      title: `Notice to ${to === "team" ? "the team" : "customers"}, ${STAGE_WORDS[stage]}`,
      parts: [
        { heading: "It says", lines: points.map((id) => titleIn(data.notices, id)) },
        { heading: "In words", lines: words ? [words] : [] },
      ],
    }),
  );
  const report: PlayDocument | null = state.report && {
    id: "report",
    kind: "report",
    title: caseData.record.title,
    parts: caseData.record.fields.map(({ id, label }) => ({
      heading: label,
      lines: [state.report![id] ?? ""].filter(Boolean),
    })),
  };
  return [
    baseline(data, state),
    survey(data, state, came),
    minutes(data, caseData, state),
    ...proposals(data, caseData, state),
    procedure(data, state),
    ...notices,
    evaluation(data, state),
    report,
  ]
    .filter((each) => each !== null)
    .map((each) => ({ ...each, parts: each.parts.filter(({ lines }) => lines.length > 0) }));
}
