/** The choices that lines of a play's log belong to: what somebody can find again in its transcript. */
import type { OptionKind, PlayEvent } from "../../play/event.ts";
import { standingLines } from "./lines.ts";

export interface ChoiceAt {
  /** Counted from 1, as transcripts count them. */
  readonly number: number;
  readonly kind: OptionKind;
  readonly text: string;
}

/**
 * For each of the lines (places in the log as written) the choice that was made last before it, each
 * choice once; a line before the first choice has none.
 */
export function choicesAt(
  log: readonly PlayEvent[],
  lines: readonly number[],
): readonly ChoiceAt[] {
  const made: (ChoiceAt & { readonly at: number })[] = [];
  for (const { at, event } of standingLines(log)) {
    if (event.type !== "ChoiceMade") continue;
    made.push({ at, number: made.length + 1, kind: event.kind, text: event.text });
  }
  const found = new Set(lines.map((line) => made.findLast(({ at }) => at <= line)));
  return made.flatMap((one) =>
    found.has(one) ? [{ number: one.number, kind: one.kind, text: one.text }] : [],
  );
}
