/** The front of a printed pack, its criteria at a glance, and its end: how to check it. */
import type { NamedCase } from "../../../assess/caseName.ts";
import type { PackDocument } from "../../../assess/export/document.ts";
import { grouped } from "../../evidence/report.ts";
import type { Sheets } from "./sheets.ts";
import { READS_WORDS, ukTime } from "./words.ts";

/** What is known of this very export. */
export interface Issue {
  /** SHA-256 of the document. */
  readonly hash: string;
  /** Line of the log that records the export. */
  readonly line: number;
  /** ISO. */
  readonly at: string;
  readonly keyId: string;
  readonly program: string;
  /** What cases are called: the document has their ids. */
  readonly cases: readonly NamedCase[];
}

export function coverPages(sheets: Sheets, { cover, criteria, log }: PackDocument, issue: Issue) {
  const { learner, centre, unit, assessors, agreement } = cover;
  sheets.heading(1, "Evidence pack");
  sheets.paragraph(`${learner.name}: ${unit.title}`, { bold: true });
  for (const says of cover.says) sheets.paragraph(says);
  sheets.heading(2, "Whose it is, and of what");
  sheets.facts([
    ["Learner", learner.name],
    ["Centre's reference for the learner", learner.reference ?? ""],
    ["Registration with the awarding body", learner.registrations.join(", ") || "None recorded"],
    ["Centre", centre.name],
    ["Unit", `${unit.title} (${unit.reference}), level ${unit.level}, ${unit.credit} credits`],
    ["Awarding body", unit.body],
    [
      "Methods the unit names",
      unit.methods.map(({ name, standing }) => `${name} (${standing})`).join("; "),
    ],
    [
      "Read by the pack",
      `${unit.pack}${unit.planned.length > 0 ? `; plans name version ${unit.planned.join(", ")}` : ""}`,
    ],
    ["The unit as printed ended", unit.expired ?? ""],
    ["Caution", unit.caution],
    ["Copy", cover.copy],
    ["Log lines up to", `${log.line}, ${ukTime(log.at)}`],
    ["Exported", `${ukTime(issue.at)}, log line ${issue.line}`],
    ["Pack hash (SHA-256)", grouped(issue.hash)],
  ]);
  sheets.heading(3, assessors.length === 1 ? "Assessor" : "Assessors");
  sheets.table(
    ["Name", "Qualification", "Conflict of interest"],
    [3, 4, 4],
    assessors.map((one) => [one.name, one.qualification, one.conflictOfInterest]),
  );
  sheets.heading(3, "The awarding body's agreement");
  sheets.paragraph(agreement.says);
  sheets.table(
    ["Reference", "Agreed by", "From", "Until"],
    [3, 3, 2, 2],
    agreement.recorded.map((one) => [
      one.reference,
      one.agreedBy,
      one.from,
      one.until ?? "further notice",
    ]),
  );
  if (cover.skills.signposted.length > 0) {
    sheets.heading(3, "Functional skills, signposted");
    sheets.paragraph(cover.skills.says);
    sheets.list(cover.skills.signposted.map(({ area, activity }) => `${area}: ${activity}`));
  }
  sheets.heading(3, "How to appeal");
  sheets.paragraph(cover.appealRoute || "The centre has recorded no appeal route.");

  sheets.heading(2, "Criteria at a glance");
  sheets.paragraph(
    "A criterion reads as met only where a person decided so and the evidence they named still carries it.",
  );
  sheets.table(
    ["No.", "What it asks for", "Reads", "Decision's log line"],
    [1.2, 6, 2.2, 1.6],
    criteria.map(({ ac, summary, kind, reads, decision }) => {
      const [text, shape] = READS_WORDS[reads];
      return [
        ac,
        `${summary} (${kind})`,
        { text, shape, bold: true },
        decision ? String(decision.line) : "",
      ];
    }),
  );
}

export function checkingPages(sheets: Sheets, { log }: PackDocument, issue: Issue): void {
  sheets.heading(2, "How to check this pack");
  for (const says of log.says) sheets.paragraph(says);
  sheets.facts([
    ["Pack hash (SHA-256)", grouped(issue.hash)],
    ["Last log line of the evidence", String(log.line)],
    ["Chain's hash at that line", grouped(log.hash)],
    ["This export's log line", String(issue.line)],
    ["Key that signed (fingerprint)", grouped(issue.keyId)],
    ["Made by", `Redress ${issue.program}`],
  ]);
  sheets.paragraph(
    "The hash is that of the document in the JSON form. A printed page cannot be checked by itself: ask for the JSON form with the same pack hash. Times in this print are UK time; the JSON form has them in UTC. A character that no typeface here has is printed by its number, as [U+4E2D]; the JSON form has it as it was written.",
  );
}
