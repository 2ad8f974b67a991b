/** Before anything is open: what the page does, and the ways to begin. */
import { OpenButtons } from "../open/OpenButtons.tsx";
import { begin } from "../open/opening.ts";

const FIRST_STORY = `// Everything after two slashes is a note to yourself.
-> counter

=== counter ===
A woman puts a kettle on the counter.
RUTH: It trips the switch. Every time.
* [I am sorry. When did you buy it?]
    RUTH: Nineteen days ago. -> help
* [Have you got the receipt?]
    RUTH: It went out with the paper. -> help

=== help ===
RUTH: So, what can you do for me?
* [A new one, or your money back. You choose.]
    RUTH: My money, please. -> END
* [I will ask my supervisor and tell you in five minutes.]
    RUTH: Five minutes, then. -> END
`;

export function Welcome() {
  return (
    <section class="sheet welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">Open a story</h2>
      <p class="drop-here">
        Drag an <strong>.ink</strong> file onto this page, or several, or the whole folder with its{" "}
        <strong>case.json</strong>. A shift is a <strong>shift.json</strong> and its case.json.
      </p>
      <div class="row">
        <OpenButtons />
        <button type="button" class="plain" onClick={() => begin(FIRST_STORY)}>
          Begin a new one
        </button>
      </div>
      <p>
        Nothing is uploaded: the story is read, compiled and played on this machine, in this page.
      </p>
      <ul class="welcome-list">
        <li>
          <strong>Problems</strong> by file and line, as you type or save.
        </li>
        <li>
          <strong>Map</strong> of the knots, with dead ends and what is never reached.
        </li>
        <li>
          <strong>Play</strong> from any knot with any values, and watch what changes.
        </li>
        <li>
          <strong>Random plays</strong>, a thousand at a time, and what they never came to.
        </li>
        <li>
          <strong>Scores</strong> that each choice leaves within reach.
        </li>
      </ul>
      <p class="hint">
        Any Ink story plays. One with Redress tags and a case.json is scored as well.
      </p>
    </section>
  );
}
