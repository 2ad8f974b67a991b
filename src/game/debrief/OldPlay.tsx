/** A play that cannot be scored again: why, the result as scored then, and the talk to read. */
import { useMemo } from "preact/hooks";
import type { Edition } from "../../story/session.ts";
import { History } from "../play/papers/History.tsx";
import { talkOf } from "../play/talk.ts";
import type { Played } from "../saves/save.ts";

interface Props {
  readonly edition: Edition;
  readonly save: Played;
  readonly refusal: string;
}

export function OldPlay({ edition, save, refusal }: Props) {
  const talk = useMemo(() => talkOf(edition.data, save.log), [edition, save]);
  return (
    <main class="debrief">
      <h1>{edition.data.title}</h1>
      <p role="alert">
        {refusal}
        {save.result &&
          ` It was scored ${save.result.total} then, ${save.result.ready ? "ready" : "not ready"}.`}{" "}
        Here is what was said.
      </p>
      <div class="old-talk">
        <History caseData={edition.data} entries={talk.entries} />
      </div>
      <p>
        <a class="plain" href={`#/${edition.data.id}`}>
          Play the case as it is now
        </a>
      </p>
    </main>
  );
}
