/** What is wrong with the story, by file and line; each leads to its line. */
import type { Problem } from "../../../workshop/problem.ts";
import { openPath } from "../desk/files.ts";
import { look } from "../desk/looking.ts";
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

export function Problems() {
  const problems = look.value?.found?.problems ?? [];
  const errors = problems.filter(({ severity }) => severity === "error").length;
  if (problems.length === 0) {
    return <p class="all-well">Nothing is wrong with it: no errors and no warnings.</p>;
  }
  return (
    <>
      <p class="hint">
        {errors > 0
          ? "Errors keep the story from being built. Warnings are worth a look. Press a place to go to its line."
          : "It can be built. Warnings are worth a look. Press a place to go to its line."}
      </p>
      <ul class="problems">
        {inOrder(problems).map((problem, at) => (
          <Row key={at} problem={problem} />
        ))}
      </ul>
    </>
  );
}
