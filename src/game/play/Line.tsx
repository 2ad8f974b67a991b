/** One line of text, as much of it as the learner's pace has brought. */
import { prefs } from "../settings/prefs.ts";
import { lettersOf } from "./pace.ts";
import type { LineText } from "./threadOf.ts";

/**
 * What is still to come keeps its room, so that nothing moves while it comes. A line that waits to be
 * asked for is hidden from a screen reader too: the turn's announcement has said it already, so it is
 * met once in the talk, where the learner has come to, and asking is never needed to hear it.
 */
export function Line({ line }: { readonly line: LineText }) {
  const shown = lettersOf(line);
  return (
    <p class={shown === 0 && prefs.value.pace === "steps" ? "line ahead" : "line"}>
      {line.text.slice(0, shown)}
      {shown < line.text.length && <span class="to-come">{line.text.slice(shown)}</span>}
    </p>
  );
}
