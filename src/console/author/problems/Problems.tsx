/** What is wrong with the story, by file and line; each leads to its line. */
import type { Problem } from "../../../workshop/problem.ts";
import { openPath } from "../desk/files.ts";
import { look } from "../desk/looking.ts";
import { OfEarlierText } from "../scores/OfEarlierText.tsx";
import { routesNow, walked } from "../scores/walking.ts";
import { jumpTo } from "../text/jump.ts";

const WORDS = { error: "Error", warning: "Warning" } as const;

function Row({ problem }: { readonly problem: Problem }) {
  const { severity, check, file, line, message } = problem;
  const path = openPath(file);
  const place = line === null ? file : `${file}, line ${line}`;
  return (
    <li class={`problem-row ${severity}`}>
      <p class="problem-place">
        <strong>{WORDS[severity]}</strong>{" "}
        {path === null ? (
          <span>{place}</span>
        ) : (
          <button type="button" class="linklike" onClick={() => jumpTo(path, line ?? 1)}>
            {place}
          </button>
        )}{" "}
        <span class="problem-check">{check}</span>
      </p>
      <p class="problem-words">{message}</p>
    </li>
  );
}

/** Errors before warnings, else in the order in which the checks told them. */
const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted((a, b) => a.severity.localeCompare(b.severity));

const List = ({ problems }: { readonly problems: readonly Problem[] }) => (
  <ul class="problems">
    {inOrder(problems).map((problem, at) => (
      <Row key={at} problem={problem} />
    ))}
  </ul>
);

/** What only a walk of every route shows. */
function AllRoutes() {
  const found = walked.value?.found;
  if (!found) return null;
  const { problems, why } = found;
  return (
    <section aria-labelledby="all-routes-title">
      <h3 id="all-routes-title">All routes</h3>
      <OfEarlierText />
      {why !== null && <p class="hint">Sampled, not walked whole: these may be wrong. {why}</p>}
      {problems.length > 0 ? (
        <List problems={problems} />
      ) : (
        <p class="all-well">The checks that need every route find nothing wrong.</p>
      )}
    </section>
  );
}

export function Problems() {
  const problems = look.value?.found?.problems ?? [];
  const ofRoutes = routesNow.value?.problems ?? [];
  const stops = [...problems, ...ofRoutes].some(({ severity }) => severity === "error");
  return (
    <>
      {problems.length === 0 ? (
        <p class="all-well">
          {ofRoutes.length === 0
            ? "Nothing is wrong with it: no errors and no warnings."
            : "Nothing is wrong in the text by itself: no errors and no warnings."}
        </p>
      ) : (
        <>
          <p class="hint">
            {stops
              ? "Errors keep the story from being built. Warnings are worth a look. Press a place to go to its line."
              : "It can be built. Warnings are worth a look. Press a place to go to its line."}
          </p>
          <List problems={problems} />
        </>
      )}
      <AllRoutes />
    </>
  );
}
