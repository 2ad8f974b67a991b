/** What is open, how it stands, and the ways to open another story. */
import { useState } from "preact/hooks";
import { OpenButtons, pickAgain } from "../open/OpenButtons.tsx";
import { readAgain, watching } from "../open/opening.ts";
import { textShown } from "../text/jump.ts";
import { files, mainPath, sources } from "./files.ts";
import { look, lookedAt } from "./looking.ts";
import type { Scoring } from "../worker/job.ts";

const SCORING: Readonly<Record<Scoring, string>> = {
  scored: "Scored by its case.json.",
  "no-case": "Unscored: there is no case.json beside the story.",
  "bad-case": "Unscored: the case.json cannot be read yet.",
  "no-tags": "Unscored: the story has no Redress tags.",
};

const counted = (count: number, what: string): string =>
  `${count === 0 ? "no" : count} ${what}${count === 1 ? "" : "s"}`;

/** How the story stands, as one sentence or two. */
function standing(): string {
  const now = look.value;
  if (!now) return "Reading the story…";
  if (now.trouble !== null) return "The story could not be looked at.";
  const problems = now.found?.problems ?? [];
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const words = `${counted(errors, "error")}, ${counted(problems.length - errors, "warning")}.`;
  const shift = now.found?.shift;
  if (shift) return `${shift.ready ? "It can be played:" : "It cannot be played:"} ${words}`;
  const ready = now.found?.ready;
  const compiled = ready ? "It compiles:" : "It does not compile:";
  return `${compiled} ${words} ${ready ? SCORING[ready.scoring] : ""}`.trim();
}

function Again() {
  const [asked, ask] = useState(false);
  const any = [...files.value.values()].some(({ from }) => from !== null);
  if (!any) return null;
  if (watching.value) return <span class="watch">Saved changes are read by themselves.</span>;
  return (
    <>
      <button
        type="button"
        class="plain"
        onClick={() =>
          void readAgain().then((read) => {
            ask(!read);
            if (!read) void pickAgain();
          })
        }
      >
        Read again
      </button>
      {asked && (
        <span class="watch" role="status">
          The browser wants the files chosen again to read them.
        </span>
      )}
    </>
  );
}

export function Head() {
  const main = mainPath.value;
  const title = look.value?.found?.ready?.title ?? look.value?.found?.shift?.title ?? main;
  return (
    <header class="author-head">
      <p class="author-name">
        <a href="./">Redress</a>
      </p>
      <h1>The author’s page</h1>
      {main !== null && (
        <div class="author-story">
          <div>
            <p class="author-title">{title}</p>
            <p class="author-standing" role="status" aria-busy={lookedAt.value !== sources.value}>
              {standing()}
            </p>
          </div>
          <div class="row">
            <OpenButtons />
            <Again />
            <button
              type="button"
              class="plain"
              aria-expanded={textShown.value}
              onClick={() => {
                textShown.value = !textShown.value;
              }}
            >
              {textShown.value ? "Hide the text" : "Show the text"}
            </button>
          </div>
        </div>
      )}
    </header>
  );
}
