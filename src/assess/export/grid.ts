/** The coverage of a unit as rows of cells: criterion by evidence, one row for each pair. */
import { caseName, type NamedCase } from "../caseName.ts";
import type { PackDocument } from "./document.ts";

const HEAD = [
  "Criterion",
  "Summary",
  "Kind",
  "Reads",
  "Decided by",
  "Decided at",
  "Reason",
  "Decision's log line",
  "Evidence",
  "Evidence log line",
  "Label",
  "Practice",
  "Setting",
  "Case",
  "Dates from",
  "Named by the decision",
  "Why “met” cannot rest on it",
  "Transfer task",
  "Case called",
] as const;

const yes = (value: boolean): string => (value ? "yes" : "no");

/** A heading, then every criterion of the unit; one without evidence has a row of its own. */
export const gridOf = (
  { criteria }: PackDocument,
  cases: readonly NamedCase[],
): readonly (readonly string[])[] => [
  HEAD,
  ...criteria.flatMap(({ ac, summary, kind, reads, decision, transfer, evidence }) => {
    const front = [
      ac,
      summary,
      kind,
      reads,
      decision?.by ?? "",
      decision?.doneAt ?? "",
      decision?.reason ?? "",
      decision ? String(decision.line) : "",
    ];
    if (evidence.length === 0) return [[...front, ...Array<string>(9).fill(""), transfer, ""]];
    return evidence.map((one) => [
      ...front,
      one.title,
      String(one.line),
      one.label,
      yes(one.practice),
      one.setting,
      one.caseId,
      one.day,
      yes(one.named),
      one.cannotCarry ?? "",
      transfer,
      caseName(cases, one.caseId),
    ]);
  }),
];
