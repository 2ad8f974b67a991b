/** The start page: the cases as files on a desk, with what has been played of each. */
import { summaries } from "virtual:redress/summaries";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { isShown, membership, ownerNow } from "../class/membership.ts";
import { withoutHeldBack } from "../assess/release.ts";
import { observation } from "../assess/observation.ts";
import { attendance } from "../class/presence.ts";
import { Seat } from "../class/Seat.tsx";
import { outbox, parted, server } from "../class/standing.ts";
import { othersWaiting, othersWords } from "../class/waiting.ts";
import { held, store } from "../saves/here.ts";
import type { Save } from "../saves/save.ts";
import { later } from "../../ui/Later.tsx";
import { CaseFile } from "./CaseFile.tsx";
import { progressOf, type Progress } from "./progress.ts";
import "./desk.css";

/** Nobody misses it who is not assessed. */
const AssessmentPanel = later(
  null,
  async () => (await import("../assess/AssessmentPanel.tsx")).AssessmentPanel,
);

interface Shelf {
  /** Whoever's they are. */
  readonly saves: readonly Save[];
  readonly progress: Readonly<Record<string, Progress>>;
  readonly notices: readonly string[];
}

async function look(): Promise<Shelf> {
  const [saves, listed, unread] = await Promise.all([held.all(), store.list(), store.unread()]);
  const owner = ownerNow();
  const progress = progressOf(saves.filter((save) => isShown(save, owner)).map(withoutHeldBack));
  return listed.ok
    ? { saves, progress, notices: unread }
    : {
        saves,
        progress,
        notices: [
          `Your progress cannot be kept: ${listed.message}. Every case can still be played to its debrief.`,
        ],
      };
}

/** The learner has read that a play was sent anew under another name. */
const forget = (id: string): Promise<boolean> =>
  held.mark(id, ({ parted: _, ...sending }) => sending);

export function Desk() {
  const [shelf, fill] = useState<Shelf>({ saves: [], progress: {}, notices: [] });
  const [reads, read] = useState(0);
  const head = useRef<HTMLHeadingElement>(null);
  const here = membership.value;
  const learner = here?.learner.id;
  const seen = useRef(learner);
  useEffect(() => {
    let present = true;
    look().then(
      (next) => present && fill(next),
      () => present && fill({ ...shelf, notices: ["Your progress could not be read."] }),
    );
    return () => {
      present = false;
    };
  }, [learner, reads, outbox.value, parted.value]);
  // The desk is on the screen: only now is it found out whether there is a server.
  useEffect(() => {
    document.title = "Redress";
    attendance().catch(() => {});
  }, []);
  // Somebody else's desk now, it is read from its head.
  useLayoutEffect(() => {
    if (seen.current !== learner) head.current?.focus({ preventScroll: true });
    seen.current = learner;
  }, [learner]);
  const isSet = (id: string): boolean => here?.cases.some(({ caseId }) => caseId === id) ?? false;
  const missing = (here?.cases ?? []).filter(
    ({ caseId }) => !summaries.some(({ id }) => id === caseId),
  );
  const played = summaries.filter(({ id }) => shelf.progress[id]?.last).length;
  const ready = summaries.filter(({ id }) => shelf.progress[id]?.everReady).length;
  return (
    <main class="desk" id="main">
      <header class="desk-head">
        <p class="desk-name">Redress</p>
        <h1 tabIndex={-1} ref={head}>
          Your desk
        </h1>
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
      {here ? (
        <>
          <Seat
            here={here}
            saves={shelf.saves}
            onRead={(id) => void forget(id).then(() => read(reads + 1))}
          />
          <AssessmentPanel />
        </>
      ) : (
        <>
          {server.value === "there" && (
            <p class="desk-join">
              Are you in a class?
              <a class="plain" href="#/join">
                Join a class
              </a>
            </p>
          )}
          {othersWords(othersWaiting(shelf.saves, null), false).map((words) => (
            <p key={words} class="desk-waiting">
              {words}
            </p>
          ))}
        </>
      )}
      {shelf.notices.map((notice) => (
        <p key={notice} class="notice" role="status">
          {notice}
        </p>
      ))}
      {missing.map(({ caseId, title }) => (
        <p key={caseId} class="notice" role="status">
          Your tutor has set "{title || caseId}", which is not on this page yet. Load the page again
          to get it.
        </p>
      ))}
      <ul class="files">
        {[...summaries]
          .toSorted((a, b) => Number(isSet(b.id)) - Number(isSet(a.id)))
          .map((summary) => (
            <CaseFile
              key={summary.id}
              summary={summary}
              progress={shelf.progress[summary.id]}
              set={isSet(summary.id)}
              observed={here !== null && observation.value?.caseId === summary.id}
            />
          ))}
      </ul>
      <footer class="desk-foot">
        <p>
          {here
            ? "What you play is sent to your class, where your tutors and assessors can see it. "
            : "Everything stays on this machine. "}
          Scores guide practice; a named assessor decides an assessment, never the software.
        </p>
        <p>
          <a href="./author.html">For authors: write and check a story</a>
          {server.value === "there" && (
            <>
              {" · "}
              <a href="./staff.html">For tutors and assessors</a>
            </>
          )}
        </p>
      </footer>
    </main>
  );
}
