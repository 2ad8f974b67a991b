/** Figures as rows of words, for a spreadsheet: the same as the pages show [QA12]. */
import type { CriterionId } from "../../pack/pack.ts";
import { compare, compareEach, type Compared, type Judged } from "../agreement.ts";
import type { Facts } from "../facts.ts";
import type { Apart, Share } from "../interval.ts";
import { differencesOf } from "./differences.ts";
import { criterionRates, driftOf } from "./met.ts";
import { timingOf } from "./timing.ts";

type Row = readonly string[];
/** A name for an account. */
type NameOf = (id: string) => string;

const number = (value: number | null, digits: number): string =>
  value === null ? "" : String(Number(value.toFixed(digits)));

const SHARE = ["met", "judged", "rate", "interval from", "interval to"];
const share = ({ hits, of, rate, low, high }: Share): Row => [
  String(hits),
  String(of),
  number(rate, 4),
  number(low, 4),
  number(high, 4),
];
const apartWords = (apart: Apart | null): string => apart ?? "";

export const driftTable = (facts: readonly Facts[], nameOf: NameOf): readonly Row[] => [
  [
    "assessor",
    "month",
    ...SHARE,
    "not seen",
    "earlier rate",
    "others’ rate",
    "apart from earlier",
    "apart from others",
  ],
  ...driftOf(facts).flatMap(({ assessor, months }) =>
    months.map((one) => [
      nameOf(assessor),
      one.month,
      ...share(one.met),
      String(one.notSeen),
      number(one.earlier.rate, 4),
      number(one.others.rate, 4),
      apartWords(one.fromEarlier),
      apartWords(one.fromOthers),
    ]),
  ),
];

export const criteriaTable = (facts: readonly Facts[]): readonly Row[] => [
  ["criterion", ...SHARE, "not seen", "others’ rate", "unusual"],
  ...criterionRates(facts).map(({ criterion, met, notSeen, others, unusual }) => [
    criterion,
    ...share(met),
    String(notSeen),
    number(others.rate, 4),
    apartWords(unusual),
  ]),
];

export function timingTable(
  facts: readonly Facts[],
  lateDays: number,
  nameOf: NameOf,
): readonly Row[] {
  const assessors = [
    ...new Set(facts.flatMap(({ decisions }) => decisions.map(({ by }) => by))),
  ].toSorted();
  const row = (who: string, assessor: string | null): Row => {
    const { decisions, median, ninetieth, late } = timingOf(facts, assessor, lateDays);
    return [who, String(decisions), number(median, 2), number(ninetieth, 2), String(late)];
  };
  return [
    ["assessor", "decisions", "median days", "90th centile days", `late (over ${lateDays} days)`],
    row("everybody", null),
    ...assessors.map((id) => row(nameOf(id), id)),
  ];
}

export const differencesTable = (facts: readonly Facts[], nameOf: NameOf): readonly Row[] => [
  ["assessor", "differing", "with a suggestion", "rate", "interval from", "interval to"],
  ...differencesOf(facts).map(({ assessor, differing }) => [nameOf(assessor), ...share(differing)]),
];

const rowsOf = (criterion: string, compared: Compared, nameOf: NameOf): readonly Row[] => [
  ...compared.pairs.map(({ first, second, agreement }) => [
    criterion,
    nameOf(first),
    nameOf(second),
    String(agreement.things),
    number(agreement.agreed, 4),
    number(agreement.kappa, 4),
    agreement.why ?? "",
  ]),
  ...(compared.fleiss
    ? [
        [
          criterion,
          "everybody",
          "Fleiss",
          String(compared.fleiss.things),
          number(compared.fleiss.agreed, 4),
          number(compared.fleiss.kappa, 4),
          compared.fleiss.why ?? "",
        ],
      ]
    : []),
];

/** Over all the judgements given: of an exercise, or of all that are closed. */
export function agreementTable(judged: readonly Judged[], nameOf: NameOf): readonly Row[] {
  const raters = [...new Set(judged.map(({ rater }) => rater))].toSorted();
  const criteria: readonly CriterionId[] = [
    ...new Set(judged.map(({ criterion }) => criterion)),
  ].toSorted();
  return [
    ["criterion", "first", "second", "judged by both", "agreement", "kappa", "why no kappa"],
    ...rowsOf("all", compare(judged, raters), nameOf),
    ...compareEach(judged, raters, criteria).flatMap(({ criterion, compared }) =>
      rowsOf(criterion, compared, nameOf),
    ),
  ];
}
