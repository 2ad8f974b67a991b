/** The start page: the cases as files on a desk, with what has been played of each. */
import { summaries } from "virtual:redress/cases";
import { useEffect, useState } from "preact/hooks";
import { openSaves } from "../saves/idb.ts";
import { CaseFile } from "./CaseFile.tsx";
import { progressOf, type Progress } from "./progress.ts";
import "./desk.css";

interface Shelf {
  readonly progress: Readonly<Record<string, Progress>>;
  readonly notices: readonly string[];
}

async function look(): Promise<Shelf> {
  const saves = openSaves();
  const [listed, unread] = await Promise.all([saves.list(), saves.unread()]);
  return listed.ok
    ? { progress: progressOf(listed.value), notices: unread }
    : {
        progress: {},
        notices: [
          `Your progress cannot be kept: ${listed.message}. Every case can still be played to its debrief.`,
        ],
      };
}

export function Desk() {
  const [shelf, fill] = useState<Shelf>({ progress: {}, notices: [] });
  useEffect(() => {
    let here = true;
    look().then(
      (next) => here && fill(next),
      () => here && fill({ progress: {}, notices: ["Your progress could not be read."] }),
    );
    return () => {
      here = false;
    };
  }, []);
  const played = summaries.filter(({ id }) => shelf.progress[id]?.last).length;
  const ready = summaries.filter(({ id }) => shelf.progress[id]?.everReady).length;
  return (
    <main class="desk" id="main">
      <header class="desk-head">
        <p class="desk-name">Redress</p>
        <h1>Your desk</h1>
        <p class="desk-lead">
          Somebody has a complaint, and you are the person they have found. Open a file, read the
          brief, and see it through.
        </p>
        <p class="desk-progress">
          {played === 0
            ? `${summaries.length} cases are waiting.`
            : `You have finished ${played} of ${summaries.length} cases; ${ready} of them at least once ready.`}
        </p>
      </header>
      {shelf.notices.map((notice) => (
        <p key={notice} class="notice" role="status">
          {notice}
        </p>
      ))}
      <ul class="files">
        {summaries.map((summary) => (
          <CaseFile key={summary.id} summary={summary} progress={shelf.progress[summary.id]} />
        ))}
      </ul>
      <footer class="desk-foot">
        <p>
          Everything stays on this machine. Scores guide practice; a named assessor decides an
          assessment, never the software.
        </p>
        <p>
          <a href="./author.html">For authors: write and check a story</a>
        </p>
      </footer>
    </main>
  );
}
