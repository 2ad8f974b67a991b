/** Compares the learner's case record with what the log shows (domain brief 2.5 rule 12) [RC]. */
import { pounds } from "../pounds.ts";
import type { CaseData, RecordField } from "../case.ts";
import type { RecordFields } from "../event.ts";
import { holds, type Truth } from "./truth.ts";

export interface FieldCheck {
  readonly field: RecordField;
  /** What the learner wrote, as it read on the form; empty when nothing. */
  readonly written: readonly string[];
  /** Entries that the log shows did not happen. */
  readonly untrue: readonly string[];
  /** Entries that the log shows and the record leaves out. */
  readonly missing: readonly string[];
}

export interface RecordCheck {
  readonly written: boolean;
  readonly fields: readonly FieldCheck[];
  /** Sent, but with nothing in any essential field. */
  readonly blank: boolean;
  /** Essential fields left empty or incomplete. */
  readonly missingEssentials: number;
  readonly untrueEntries: number;
}

const asList = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined
    ? []
    : typeof value === "string"
      ? value.trim()
        ? [value.trim()]
        : []
      : value;

/** "£12", "12.5" or "1,200.00" as pence; null if it is not an amount. */
export function readPounds(text: string): number | null {
  const match = /^£?\s*(\d{1,3}(?:,?\d{3})*)(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match) return null;
  return Number(match[1]!.replaceAll(",", "")) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}

function checkField(field: RecordField, entries: readonly string[], truth: Truth): FieldCheck {
  const base = { field, written: entries, untrue: [], missing: [] };
  switch (field.kind) {
    case "text":
      return { ...base, missing: entries.length === 0 ? [field.label] : [] };
    case "money": {
      const amount = entries[0] === undefined ? null : readPounds(entries[0]);
      if (entries[0] === undefined) {
        return { ...base, missing: truth.given > 0 ? [pounds(truth.given)] : [] };
      }
      return amount === truth.given ? base : { ...base, untrue: [entries[0]] };
    }
    case "one":
    case "many": {
      const chosen = field.options.filter((option) => entries.includes(option.id));
      const missed = field.options.filter(
        (option) => holds(option.when, truth) && !entries.includes(option.id),
      );
      return {
        field,
        written: chosen.map((option) => option.label),
        untrue: chosen.filter((option) => !holds(option.when, truth)).map((o) => o.label),
        // One answer is enough where only one may be given.
        missing: field.kind === "one" && chosen.length > 0 ? [] : missed.map((o) => o.label),
      };
    }
  }
}

/** The check of a record (null: never written) against what is true of the play. */
export function checkRecord(
  caseData: CaseData,
  record: RecordFields | null,
  truth: Truth,
): RecordCheck {
  const fields = caseData.record.fields.map((field) =>
    checkField(field, asList(record?.[field.id]), truth),
  );
  return {
    written: record !== null,
    blank: record !== null && !fields.some((f) => f.field.essential && f.written.length > 0),
    fields,
    missingEssentials: fields.filter((f) => f.field.essential && f.missing.length > 0).length,
    untrueEntries: fields.reduce((sum, f) => sum + f.untrue.length, 0),
  };
}
