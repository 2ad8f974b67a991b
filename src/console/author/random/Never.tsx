/** What the story has and no random play came to. */
import { openPath } from "../desk/files.ts";
import { look } from "../desk/looking.ts";
import { jumpTo } from "../text/jump.ts";
import type { RandomFound } from "../worker/job.ts";
import { choiceLines, knotNames } from "./known.ts";

export function Never({ found: { coverage, missing } }: { readonly found: RandomFound }) {
  const came = new Set(coverage.knots.map(({ knot }) => knot));
  const knots = knotNames(look.value?.found).filter((knot) => !came.has(knot));
  const offered = new Set(coverage.choices.map(({ key }) => key));
  const choices = choiceLines(look.value?.found).filter(({ key }) => !offered.has(key));
  if (knots.length + choices.length + missing.length === 0) {
    return <p class="all-well">They came to every knot and were offered every choice.</p>;
  }
  return (
    <section class="never" aria-labelledby="never-title">
      <h3 id="never-title">Never reached</h3>
      <ul>
        {knots.map((knot) => (
          <li key={knot}>The knot {knot}</li>
        ))}
        {choices.map(({ key, file, line, text }) => {
          const path = openPath(file);
          return (
            <li key={key}>
              The choice “{text}”{" "}
              {path !== null && (
                <button type="button" class="linklike" onClick={() => jumpTo(path, line)}>
                  line {line}
                </button>
              )}
            </li>
          );
        })}
        {missing.map((what) => (
          <li key={what}>{what.charAt(0).toUpperCase() + what.slice(1)}</li>
        ))}
      </ul>
      <p class="hint">
        Chance may only have missed them: a door that opens seldom is still a door.
      </p>
    </section>
  );
}
