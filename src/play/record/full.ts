/** The case record as a careful learner writes it: in full and true of the play. */
import type { CaseData, RecordField } from "../case.ts";
import type { PlayEvent, RecordFields } from "../event.ts";
import { project } from "../log.ts";
import { holds, truth, type Truth } from "./truth.ts";

function entry(field: RecordField, known: Truth): string | readonly string[] {
  switch (field.kind) {
    case "text":
      return "Written in full.";
    case "money":
      return known.given === 0 ? "" : (known.given / 100).toFixed(2);
    case "one":
    case "many": {
      const held = field.options.filter(({ when }) => holds(when, known)).map(({ id }) => id);
      return field.kind === "one" ? held.slice(0, 1) : held;
    }
  }
}

/** Fields that leave nothing out and say nothing that the log does not show. */
export function fullRecord({ record }: CaseData, log: readonly PlayEvent[]): RecordFields {
  const known = project(log, truth);
  return Object.fromEntries(record.fields.map((field) => [field.id, entry(field, known)]));
}
