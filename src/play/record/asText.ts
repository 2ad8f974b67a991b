/** A record as somebody reads it: what was ticked by its label, what was typed as it was typed. */
import type { RecordField } from "../case.ts";
import type { RecordFields } from "../event.ts";

/** A field of a record as far as reading needs it: not what is true of it. */
export interface FieldWords {
  readonly id: string;
  readonly label: string;
  /** Empty where something is typed. */
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

export const fieldWords = (field: RecordField): FieldWords => ({
  id: field.id,
  label: field.label,
  options: "options" in field ? field.options.map(({ id, label }) => ({ id, label })) : [],
});

function answerOf({ options }: FieldWords, given: RecordFields[string]): string {
  const list = typeof given === "string" ? [given] : given;
  return list.map((id) => options.find((option) => option.id === id)?.label ?? id).join("\n");
}

/** Field by field in the order of the form, then what the form does not name; "" for none. */
export function recordText(fields: readonly FieldWords[], given: RecordFields): string {
  const strange = Object.keys(given).filter((id) => !fields.some((field) => field.id === id));
  return [...fields, ...strange.map((id) => ({ id, label: id, options: [] }))]
    .filter(({ id }) => id in given)
    .map((field) => `${field.label}\n${answerOf(field, given[field.id]!)}`)
    .join("\n\n");
}
