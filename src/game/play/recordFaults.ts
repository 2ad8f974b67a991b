/** What a record has to be looked at for before it is stamped. */
import type { RecordField } from "../../play/case.ts";
import type { RecordFields } from "../../play/event.ts";
import { readPounds } from "../../play/record/check.ts";

const EMPTY = "This is still empty.";

const isEmpty = (value: RecordFields[string] | undefined): boolean =>
  value === undefined || (typeof value === "string" ? !value.trim() : value.length === 0);

/** By field. `warned`: what is empty has been said, and stays so if the learner leaves it. */
export function recordFaults(
  fields: readonly RecordField[],
  draft: RecordFields,
  warned: boolean,
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { id, kind, essential } of fields) {
    const value = draft[id];
    if (value === undefined || isEmpty(value)) {
      if (essential && !warned) found[id] = EMPTY;
    } else if (kind === "money" && typeof value === "string" && readPounds(value) === null) {
      found[id] = "Write an amount in pounds, such as 34.99.";
    }
  }
  return found;
}

/** Whether a record with these may be stamped as it is: what is empty may, what does not read may not. */
export const mayStand = (faults: Readonly<Record<string, string>>): boolean =>
  Object.values(faults).every((fault) => fault === EMPTY);
