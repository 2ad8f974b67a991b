/** One assessment in print, in the order in which it happened. */
import { caseName, type NamedCase } from "../../../assess/caseName.ts";
import type { AssessmentPart } from "../../../assess/export/assessmentPart.ts";
import type { Stand } from "../../../assess/export/stand.ts";
import { observationPages } from "./observationPages.ts";
import type { Sheets } from "./sheets.ts";
import { ACTIVITY_WORDS, fileWords, MANNER_WORDS, SETTING_WORDS, stood, yesNo } from "./words.ts";

type Fact = readonly [string, string];

function planPages(
  sheets: Sheets,
  { plan, inForce, ...stand }: AssessmentPart["plans"][number],
  cases: readonly NamedCase[],
) {
  sheets.heading(4, inForce ? "Plan" : "Earlier plan, replaced");
  sheets.facts([
    ["Made", stood(stand)],
    ["Criteria targeted", plan.criteria.join(", ")],
    ["Cases", plan.cases.map((id) => caseName(cases, id)).join("; ")],
    ["Activities", plan.activities.map((one) => ACTIVITY_WORDS[one]).join("; ")],
    ["Setting", SETTING_WORDS[plan.setting]],
    ["Why simulation is used", plan.whySimulated],
    ["Place and day", `${plan.place}, ${plan.date}`],
    ["Registration", plan.registration],
    ["Assessor's qualification", plan.assessorQualification],
    ["Conflict of interest", plan.conflictOfInterest],
    ["Brief given", plan.conditions.brief],
    ["Job aids", plan.conditions.jobAids],
    ["Time pressure", plan.conditions.timePressure],
    ["Interruptions", plan.conditions.interruptions],
    ["Equipment", plan.conditions.equipment],
    ["How it resembles the workplace", plan.conditions.resemblance],
    [
      "Adjustments (criteria unchanged)",
      plan.adjustments.map(({ what, why }) => `${what}: ${why}`).join("\n"),
    ],
  ]);
}

function beforePages(sheets: Sheets, part: AssessmentPart, cases: readonly NamedCase[]): void {
  const { accepted, identity, authenticity } = part;
  for (const plan of part.plans) planPages(sheets, plan, cases);
  sheets.facts([
    ["Plan accepted", accepted ? stood(accepted) : "Not accepted"],
    ["Identity checked", identity ? `${identity.how}. ${stood(identity)}` : "Not recorded"],
    [
      "Learner's declaration",
      authenticity
        ? `Own work. Help from people: ${authenticity.help || "none"}. Help from machines: ${authenticity.machineHelp || "none"}. ${stood(authenticity)}`
        : "Not recorded",
    ],
  ]);
}

const weight = (weighed: AssessmentPart["products"][number]["weighed"]): string =>
  weighed
    ? `${weighed.accepted ? "Accepted" : "Not accepted"}: ${weighed.reason} (${stood(weighed)})`
    : "Not weighed by the assessor";

const marked = (
  one: AssessmentPart["questions"][number]["answers"][number]["marks"][number],
): string =>
  `${one.mark === "sound" ? "Sound" : "Not yet"}${one.comment ? `: ${one.comment}` : ""} (${stood(one)})`;

function questionPages(sheets: Sheets, { questions }: AssessmentPart): void {
  if (questions.length === 0) return;
  sheets.heading(4, "Questions and answers, word for word");
  for (const one of questions) {
    sheets.facts([
      ["Question", one.text],
      ["Put", `${MANNER_WORDS[one.manner]}; ${stood(one)}`],
      ["Criteria", one.criteria.join(", ")],
      ...one.answers.flatMap((answer, at): readonly Fact[] => [
        [
          at === one.answers.length - 1 ? "Answer" : "Earlier answer",
          answer.text || "Recorded, not written down",
        ],
        ["Recording", fileWords(answer.recording)],
        ["Help used", answer.help],
        ["Answered", stood(answer)],
        ["Marked", answer.marks.map(marked).join("\n") || "Not marked"],
      ]),
    ]);
  }
}

function workPages(sheets: Sheets, { reflections, products, testimonies }: AssessmentPart): void {
  if (reflections.length > 0) sheets.heading(4, "Reflective log");
  for (const one of reflections) {
    sheets.facts([
      ["What I did", one.did],
      ["Which standard or hope it met", one.standard],
      ["How I know", one.know],
      ["Criteria", one.criteria.join(", ")],
      ["Written", stood(one)],
    ]);
  }
  if (products.length > 0) sheets.heading(4, "Products, attached unaltered");
  for (const one of products) {
    sheets.facts([
      ["Title", `${one.title} (${one.kind})`],
      ["Label", one.label],
      ["Made on", one.madeOn],
      ["In its own words", one.text],
      ["SHA-256 of its text", one.sha256 ?? ""],
      ["From the play", one.playId ?? ""],
      ["File", fileWords(one.file)],
      ["Authenticity", one.authenticity],
      ["Other people's details taken out", yesNo(one.redacted)],
      ["Criteria", one.criteria.join(", ")],
      ["Attached", stood(one)],
      [
        "Weight",
        one.playId === null
          ? weight(one.weighed)
          : `From the play's own log. ${one.weighed ? weight(one.weighed) : ""}`,
      ],
    ]);
  }
  if (testimonies.length > 0) sheets.heading(4, "Witness testimony");
  for (const one of testimonies) {
    sheets.facts([
      ["Asked", `${one.name}, ${one.role}, about: ${one.about}. ${stood(one)}`],
      ["Criteria", one.criteria.join(", ")],
      ...(one.given
        ? ([
            ["Witness", `${one.given.name}, ${one.given.role}; ${one.given.relation}`],
            ["When and where", `${one.given.when}, ${one.given.where}`],
            ["What they saw, in their words", one.given.seen],
            ["File", fileWords(one.given.file)],
            ["Given", stood(one.given)],
            ["Weight", weight(one.weighed)],
          ] as const)
        : ([["Testimony", "Not given"]] as const)),
    ]);
  }
}

const signed = (text: string, by: Stand): string => `${text} (${stood(by)})`;

function afterPages(sheets: Sheets, part: AssessmentPart): void {
  sheets.heading(4, "Feedback, comments and signatures");
  sheets.facts([
    ...part.feedback.flatMap((one): readonly Fact[] => [
      ["Feedback", signed(one.text, one)],
      ["Next step", one.nextStep],
    ]),
    ...part.comments.map((one): Fact => ["Learner's comment", signed(one.text, one)]),
  ]);
  sheets.table(
    ["Signed by", "As", "What it covers", "Stands", "When", "Log line"],
    [2, 1.3, 4.4, 1.1, 2.4, 1],
    part.signatures.map((one) => [
      one.name,
      one.as,
      one.says,
      yesNo(one.stands),
      stood(one).split(", ").slice(1, -1).join(", "),
      String(one.line),
    ]),
  );
  if (part.signatures.length === 0) sheets.paragraph("Nobody has signed this assessment.");
  if (part.appeals.length > 0) sheets.heading(4, "Appeals");
  for (const one of part.appeals) {
    sheets.facts([
      ["Grounds", signed(one.grounds, one)],
      [
        "Answer",
        one.answered
          ? signed(
              `${one.answered.upheld ? "Upheld" : "Not upheld"}: ${one.answered.reason}`,
              one.answered,
            )
          : "Open",
      ],
    ]);
  }
  if (part.sampled || part.assurances.length > 0) {
    sheets.heading(4, "Internal quality assurance");
    sheets.facts([
      ["Sampled", part.sampled ? signed(part.sampled.why, part.sampled) : ""],
      ...part.assurances.flatMap((one): readonly Fact[] => [
        [
          one.agreed ? "Agreed" : "Action asked for",
          signed(one.agreed ? one.reason : `${one.action} ${one.reason}`, one),
        ],
        ["Criteria", one.criteria.join(", ")],
        ["Answer", one.answered ? signed(one.answered.text, one.answered) : ""],
      ]),
    ]);
  }
  if (part.missing.length > 0) {
    sheets.heading(4, "Still missing");
    sheets.list(part.missing);
  }
}

const title = ({ assessor, className }: AssessmentPart, at: number): string =>
  `Assessment ${at + 1}: ${assessor}, ${className}`;

export function assessmentPages(
  sheets: Sheets,
  parts: readonly AssessmentPart[],
  cases: readonly NamedCase[],
): void {
  sheets.heading(2, "Plans, observations, questions and products");
  if (parts.length === 0) sheets.paragraph("Nothing has been planned for this unit.");
  for (const [at, part] of parts.entries()) {
    sheets.heading(3, title(part, at));
    sheets.facts([["Assessment", part.id]]);
    beforePages(sheets, part, cases);
    for (const [number, one] of part.observations.entries()) {
      observationPages(sheets, one, number + 1, cases);
    }
    questionPages(sheets, part);
    workPages(sheets, part);
    sheets.paragraph(part.elsewhere);
  }
}

export function closingPages(sheets: Sheets, parts: readonly AssessmentPart[]): void {
  sheets.heading(2, "Feedback, signatures, appeals and quality assurance");
  for (const [at, part] of parts.entries()) {
    sheets.heading(3, title(part, at));
    afterPages(sheets, part);
  }
}
