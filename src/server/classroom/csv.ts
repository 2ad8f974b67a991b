/** The report as a table for a spreadsheet: no learner is named in it. */
import { DIMENSION_NAMES } from "../../play/debrief/descriptors.ts";
import type { MomentFigures } from "../../classroom/report/moments.ts";
import type { ClassReportAnswer } from "../../protocol/classReport.ts";
import { writeCsv } from "../people/roster/csv.ts";
import { WAY_WORDS } from "../../classroom/report/words.ts";

type Row = readonly string[];

const HEAD: Row = [
  "Part",
  "What",
  "Dimension",
  "Criteria",
  "Words chosen",
  "Learners",
  "Of",
  "Share earned",
  "Share of score lost",
  "Discrimination",
  "Discrimination at least (95 %)",
  "Discrimination at most (95 %)",
];

const share = (value: number | null): string => (value === null ? "" : value.toFixed(3));
const figure = (value: number): string => (Math.round(value * 10) / 10).toFixed(1);

const row = (cells: Partial<Record<number, string>>): Row => HEAD.map((_, at) => cells[at] ?? "");

function momentRows(moment: MomentFigures): readonly Row[] {
  const { title, dimension, criteria, n, earned, lost, discrimination, chosen } = moment;
  return [
    row({
      0: "Moment",
      1: title,
      2: DIMENSION_NAMES[dimension],
      3: criteria.join(" "),
      5: String(n),
      6: String(n),
      7: share(earned),
      8: share(lost),
      9: share(discrimination?.r ?? null),
      10: share(discrimination?.low ?? null),
      11: share(discrimination?.high ?? null),
    }),
    ...chosen.map((each) =>
      row({
        0: `Words: ${WAY_WORDS[each.way]}`,
        1: title,
        2: DIMENSION_NAMES[dimension],
        4: each.words,
        5: String(each.count),
        6: String(n),
        7: share(each.credit),
      }),
    ),
  ];
}

export function reportCsv({ report }: ClassReportAnswer): string {
  if (!report) return writeCsv([HEAD]);
  const { learners, dimensions, criteria, moments, promises, harms, criticals, secondGo } = report;
  const of = String(learners);
  const round = (name: string, part: typeof secondGo.first): readonly Row[] =>
    part
      ? [row({ 0: `Second go: ${name}, mean total`, 1: figure(part.total), 5: String(secondGo.n) })]
      : [];
  return writeCsv([
    HEAD,
    ...dimensions.map((each) =>
      row({
        0: "Dimension",
        1: `median ${figure(each.median)}, from ${figure(each.least)} to ${figure(each.most)}`,
        2: DIMENSION_NAMES[each.dimension],
        5: String(each.competent),
        6: of,
        8: share(each.lost),
      }),
    ),
    ...criteria.map((each) =>
      row({
        0: "Criterion touched",
        1: each.moments.join("; "),
        3: each.criterion,
        5: String(each.touched),
        6: of,
        7: share(each.earned),
      }),
    ),
    ...moments.flatMap(momentRows),
    ...promises.flatMap((each) =>
      (["kept", "late", "broken", "open"] as const).map((end) =>
        row({ 0: `Promise: ${end}`, 1: each.text, 5: String(each[end]), 6: String(each.made) }),
      ),
    ),
    ...harms.map((each) =>
      row({
        0: "Harm",
        1: each.text,
        2: DIMENSION_NAMES[each.dimension],
        5: String(each.learners),
        6: of,
      }),
    ),
    ...criticals.map((each) =>
      row({ 0: "Critical failure", 1: each.text, 5: String(each.learners), 6: of }),
    ),
    ...round("first go", secondGo.first),
    ...round("latest go", secondGo.latest),
  ]);
}
