/** Opens the play of an address and shows it, or says why it cannot be shown. */
import { useEffect, useState } from "preact/hooks";
import { later } from "../../ui/Later.tsx";
import { settleAddress, type PlayStart } from "../router.ts";
import { openPlay, type Opened } from "./opening.ts";
import { PlayScreen } from "./PlayScreen.tsx";
import { talkOf } from "./talk.ts";

const History = later("The history", async () => (await import("./papers/History.tsx")).History);

export interface PlayPageProps {
  readonly caseId: string;
  readonly how: PlayStart;
}

export function PlayPage({ caseId, how }: PlayPageProps) {
  const [opened, show] = useState<Opened | null>(null);
  const open = (start: PlayStart): void => {
    void openPlay(caseId, start).then((found) => {
      show(found);
      if (found.kind === "playing") settleAddress(caseId);
    });
  };
  useEffect(() => open(how), [caseId, how]);

  if (opened === null) return null;
  if (opened.kind === "playing") {
    const { controller } = opened;
    return (
      <PlayScreen
        key={controller.saveId}
        controller={controller}
        onStartAgain={() => open("new")}
      />
    );
  }
  return (
    <main class="page">
      {opened.kind === "no-case" && (
        <>
          <h1>There is no case "{caseId}" here</h1>
          <p>It may have been taken away since you were given its address.</p>
        </>
      )}
      {opened.kind === "unfetched" && (
        <>
          <h1>The case "{opened.title}" could not be fetched</h1>
          <p>Check the connection, then try again. Nothing you did before is lost.</p>
          <p>
            <button type="button" class="solid" onClick={() => open(how)}>
              Try again
            </button>
          </p>
        </>
      )}
      {opened.kind === "broken" && (
        <>
          <h1>The case "{opened.title}" could not be opened</h1>
          <p>
            Nothing you did caused it. Load the page again; if it happens again tell whoever looks
            after your cases, with this line: <q>{opened.message}</q>
          </p>
        </>
      )}
      {opened.kind === "refused" && (
        <>
          <h1>Your kept play of "{opened.edition.data.title}" cannot be gone on with</h1>
          <p>{opened.message}</p>
          <p>
            <button type="button" class="solid" onClick={() => open("new")}>
              Start again
            </button>
          </p>
          <details class="fold sheet">
            <summary>Read what happened</summary>
            <History
              caseData={opened.edition.data}
              entries={talkOf(opened.edition.data, opened.log).entries}
            />
          </details>
        </>
      )}
      <p>
        <a href="#/">Back to the desk</a>
      </p>
    </main>
  );
}
