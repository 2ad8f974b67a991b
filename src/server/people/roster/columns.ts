/** Which column of a CSV is what: guessed from the headings, changed by whoever knows better. */
import { ok, refused, type Result } from "../../../play/result.ts";
import type { RosterMapping } from "../../../protocol/roster.ts";
import { tidied } from "../words.ts";
import type { Row } from "./csv.ts";

const PERSON = "(learner|student|pupil|candidate|trainee|participant)";
const KNOWN: readonly (readonly ["name" | "firstName" | "surname" | "reference", RegExp])[] = [
  ["firstName", /^(first|given|fore|christian) ?names?( s)?$/],
  ["surname", /^(surname|(last|family|second) ?names?)$/],
  [
    "reference",
    new RegExp(`^(${PERSON} )?(ref|reference|number|no|id|code|uln)( (number|no|id))?$`),
  ],
  ["name", new RegExp(`^((${PERSON}( s)?|full|whole|display) ?)*(names?)$|^${PERSON}$`)],
];

const headingOf = (cell: string) => {
  const words = tidied(cell.slice(0, 60))
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return KNOWN.find(([, known]) => known.test(words))?.[0] ?? null;
};

const NONE = { name: null, firstName: null, surname: null, reference: null } as const;

const hasLetters = (cell: string): boolean => /\p{L}/u.test(cell) && !cell.includes("@");
const hasDigits = (cell: string): boolean => /\p{N}/u.test(cell);

/** Without headings: a name, or first name and surname, and what has digits is the reference. */
function withoutHeadings(first: readonly string[]): RosterMapping {
  const words = first.flatMap((cell, at) => (hasLetters(cell) && !hasDigits(cell) ? [at] : []));
  const number = first.findIndex((cell) => hasDigits(cell) && !cell.includes("@"));
  const reference = number < 0 ? null : number;
  const [one, two] = words;
  return one !== undefined && two !== undefined
    ? { ...NONE, headings: false, firstName: one, surname: two, reference }
    : { ...NONE, headings: false, name: one ?? 0, reference: one === undefined ? null : reference };
}

export function guessMapping(rows: readonly Row[]): RosterMapping {
  const first = rows[0]?.cells ?? [];
  const kinds = first.map(headingOf);
  const place = (kind: (typeof kinds)[number]): number | null => {
    const at = kinds.indexOf(kind);
    return at < 0 ? null : at;
  };
  const mapping: RosterMapping = {
    headings: true,
    name: place("name"),
    firstName: place("firstName"),
    surname: place("surname"),
    reference: place("reference"),
  };
  if (mapping.name !== null) return { ...mapping, firstName: null, surname: null };
  if (mapping.firstName !== null || mapping.surname !== null) return mapping;
  if (mapping.reference === null) return withoutHeadings(first);
  // A heading is there, in words we do not know: names come before anything that is no address.
  const other = first.findIndex((cell, at) => at !== mapping.reference && !/mail/i.test(cell));
  return other < 0 ? withoutHeadings(first) : { ...mapping, name: other };
}

/** Headings as the first row has them, or numbers. */
export function columnNames(rows: readonly Row[], { headings }: RosterMapping): readonly string[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => {
    const heading = headings ? tidied(rows[0]?.cells[at] ?? "") : "";
    return heading || `Column ${at + 1}`;
  });
}

/** The mapping, if its columns are there and one of them has names. */
export function checkMapping(
  mapping: RosterMapping,
  columns: number,
): Result<RosterMapping, "bad-mapping"> {
  const { name, firstName, surname, reference } = mapping;
  if (name === null && firstName === null && surname === null) {
    return refused("bad-mapping", "Choose the column that has the names.");
  }
  if ([name, firstName, surname, reference].some((at) => at !== null && at >= columns)) {
    return refused("bad-mapping", "One of the columns chosen is not there. Choose again.");
  }
  return ok(mapping);
}

/** Name and reference as a row has them. */
export function cellsOf(
  { cells }: Row,
  { name, firstName, surname, reference }: RosterMapping,
): { readonly name: string; readonly reference: string } {
  const cell = (at: number | null): string => (at === null ? "" : (cells[at] ?? ""));
  return {
    name: name === null ? `${cell(firstName)} ${cell(surname)}` : cell(name),
    reference: cell(reference),
  };
}
