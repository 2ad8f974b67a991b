/** A proposal on paper: as it is kept among the documents, and as it goes to a person in the manager's chair. */
import type { CaseData } from "../../play/case.ts";
import type { PlayDocument } from "../../play/document.ts";
import { askedIn } from "../acts/answer.ts";
import { countRecords } from "../count.ts";
import type { ProjectData } from "../data.ts";
import type { Answered, ProjectState, Proposal, Put } from "../state.ts";
import { EFFECT_WORDS, NEED_WORDS, SCALE_WORDS } from "../words.ts";
import { titleIn } from "./document.ts";

type Parts = PlayDocument["parts"];

const written = (data: ProjectData, caseData: CaseData, put: Proposal): Parts => {
  const { name, role } = caseData.cast[askedIn(data, put)]!;
  return [
    { heading: "To", lines: [`${name}, ${role}`] },
    { heading: "Asked for", lines: [SCALE_WORDS[put.scale]] },
    { heading: "Cost of six weeks", lines: [put.cost === null ? "not given" : `£${put.cost}`] },
    {
      heading: "How we shall know",
      lines: [put.measure === "" ? "not given" : titleIn(data.measures, put.measure)],
    },
    { heading: "Figures", lines: [put.figures ? "The count and the cause are put in." : "None."] },
    { heading: "Staff", lines: [put.staff || "not given"] },
  ];
};

const missing = ({ lacks }: Put): Parts =>
  lacks.length === 0
    ? []
    : [{ heading: "Was missing", lines: lacks.map((need) => NEED_WORDS[need]) }];

const answer = ({ approved, reason, by }: Answered): Parts => [
  { heading: approved ? "Approved" : "Refused", lines: [reason] },
  ...(by === "person"
    ? [{ heading: "Answered by", lines: ["a person in the manager's chair"] }]
    : []),
];

const paper = (
  data: ProjectData,
  caseData: CaseData,
  put: Proposal,
  at: number,
  last: Parts,
): PlayDocument => ({
  id: `proposal-${at + 1}`,
  kind: "proposal",
  title: `Proposal ${at + 1}: ${titleIn(data.options, put.option)}`,
  parts: [
    ...written(data, caseData, put),
    ...(put.words ? [{ heading: "The case for it", lines: [put.words] }] : []),
    ...last,
  ],
});

/** One for each proposal, the one that still waits last. */
export const proposals = (
  data: ProjectData,
  caseData: CaseData,
  { proposals: answered, waiting }: ProjectState,
): readonly PlayDocument[] => [
  ...answered.map((put, at) => paper(data, caseData, put, at, [...answer(put), ...missing(put)])),
  ...(waiting
    ? [
        paper(data, caseData, waiting, answered.length, [
          { heading: "Answer", lines: ["It waits for one."] },
        ]),
      ]
    : []),
];

/** The count that goes with a proposal, where its writer put it in. */
function evidence(data: ProjectData, state: ProjectState): readonly string[] {
  const cause = state.causes.at(-1);
  if (!cause) return [];
  const bars = countRecords(data, state.sorted, { by: "cause", repeatsOnly: true });
  const all = bars.reduce((sum, { count }) => sum + count, 0);
  const found = bars.find(({ id }) => id === cause.cause)?.count ?? 0;
  return [`${titleIn(data.causes, cause.cause)}: ${found} of ${all} repeat contacts.`, cause.why];
}

function effects({ weighed }: ProjectState, { option }: Put): readonly string[] {
  const weighing = weighed[option];
  if (!weighing) return ["not weighed"];
  const { customer, staff, forIt, against } = weighing;
  return [
    `For customers: ${EFFECT_WORDS[customer]}. For staff: ${EFFECT_WORDS[staff]}.`,
    `For it: ${forIt}`,
    `Against it: ${against}`,
  ];
}

/** The page as whoever is to answer reads it, a heading a line; without the learner's own case for it. */
export function pageOf(
  data: ProjectData,
  caseData: CaseData,
  state: ProjectState,
  put: Put,
): string {
  const parts: Parts = [
    { heading: "Proposed", lines: [titleIn(data.options, put.option)] },
    ...written(data, caseData, put),
    { heading: "Effect", lines: effects(state, put) },
    ...(put.figures ? [{ heading: "Evidence", lines: evidence(data, state) }] : []),
  ];
  return parts
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => `${heading}: ${lines.join(" ")}`)
    .join("\n");
}
