/** Why the play of an address is not to be played. */
import type { Opened } from "./opening.ts";
import { History } from "./papers/History.tsx";
import { talkOf } from "./talk.ts";

export interface TroubleProps {
  readonly caseId: string;
  readonly opened: Exclude<Opened, { kind: "playing" | "unfetched" }>;
  readonly onStartAgain: () => void;
}

function Words({ caseId, opened, onStartAgain }: TroubleProps) {
  switch (opened.kind) {
    case "no-case":
      return (
        <>
          <h1>There is no case "{caseId}" here</h1>
          <p>It may have been taken away since you were given its address.</p>
        </>
      );
    case "lost":
      return (
        <>
          <h1>This play of "{opened.title}" cannot be opened</h1>
          <p role="alert">{opened.message}</p>
          <p>
            <a class="solid" href={`#/${encodeURIComponent(caseId)}`}>
              Open the file
            </a>
          </p>
        </>
      );
    case "broken":
      return (
        <>
          <h1>The case "{opened.title}" could not be opened</h1>
          <p>
            Nothing you did caused it. Load the page again; if it happens again tell whoever looks
            after your cases, with this line: <q>{opened.message}</q>
          </p>
        </>
      );
    case "refused":
      return (
        <>
          <h1>Your kept play of "{opened.edition.data.title}" cannot be gone on with</h1>
          <p>{opened.message}</p>
          <p>
            <button type="button" class="solid" onClick={onStartAgain}>
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
      );
  }
}

export const Trouble = (props: TroubleProps) => (
  <main class="page">
    <Words {...props} />
    <p>
      <a href="#/">Back to the desk</a>
    </p>
  </main>
);
