/** Each criterion in print: the decision that stands, what it rests on, and what was decided before. */
import type { CriterionTold, DecisionTold } from "../../../assess/export/criteria.ts";
import type { PackDocument } from "../../../assess/export/document.ts";
import type { Sheets } from "./sheets.ts";
import { OUTCOME_WORDS, READS_WORDS, stood, yesNo } from "./words.ts";

function decisionFacts(decision: DecisionTold): readonly (readonly [string, string])[] {
  return [
    ["Decision", OUTCOME_WORDS[decision.outcome]],
    ["Decided by", stood(decision)],
    ["Reason", decision.reason],
    ["Software's suggestion", decision.suggestion?.says ?? ""],
  ];
}

/** Characters of a passage in the table: every piece stands in full in its own place. */
const EXCERPT = 240;

function excerpt({ title, passage, line }: CriterionTold["evidence"][number]): string {
  if (passage === "") return title;
  const characters = [...passage];
  return characters.length <= EXCERPT
    ? `${title}: ${passage}`
    : `${title}: ${characters.slice(0, EXCERPT).join("")}… (in full above, log line ${line})`;
}

function criterionPages(sheets: Sheets, one: CriterionTold): void {
  const [word, shape] = READS_WORDS[one.reads];
  sheets.heading(3, `${one.ac} ${one.summary}`);
  sheets.paragraph(word, { bold: true, shape });
  sheets.paragraph(one.says);
  sheets.facts([
    ["Kind", one.kind],
    ["Learning outcome", `${one.lo}: ${one.loSummary}`],
    ["The unit's own wording", one.official ?? ""],
    ["Targeted in a plan", yesNo(one.planned)],
    ...(one.decision ? decisionFacts(one.decision) : []),
    ["Rests on", one.thin.join(" ")],
    ["To do at work", one.transfer],
  ]);
  if (one.evidence.length > 0) {
    sheets.heading(4, `Evidence for ${one.ac}`);
    sheets.table(
      ["Evidence", "Label", "From", "Log line", "Named", "Can “met” rest on it?"],
      [4.1, 2.1, 1.9, 0.9, 1.1, 3],
      one.evidence.map((item) => [
        excerpt(item),
        item.label,
        item.day + (item.old ? " (old)" : ""),
        String(item.line),
        yesNo(item.named),
        item.cannotCarry === null ? "Yes" : `No. ${item.cannotCarry}`,
      ]),
    );
  }
  if (one.earlier.length > 0) {
    sheets.heading(4, `Other decisions on ${one.ac}, kept`);
    for (const earlier of one.earlier) sheets.facts(decisionFacts(earlier));
  }
}

export function criteriaPages(sheets: Sheets, { criteria }: PackDocument): void {
  sheets.heading(2, "Decisions, criterion by criterion");
  const untouched = ({ decision, evidence }: CriterionTold): boolean =>
    decision === null && evidence.length === 0;
  for (const one of criteria) if (!untouched(one)) criterionPages(sheets, one);
  const rest = criteria.filter(untouched);
  if (rest.length === 0) return;
  sheets.heading(3, "Without decision or evidence");
  sheets.paragraph("No claim is made about these criteria.");
  sheets.table(
    ["No.", "What it asks for", "Targeted in a plan", "The unit's own wording"],
    [1, 4.5, 1.6, 3.5],
    rest.map(({ ac, summary, planned, official }) => [ac, summary, yesNo(planned), official ?? ""]),
  );
}
