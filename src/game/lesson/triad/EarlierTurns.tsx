/** Turns that are over: what was seen, what was said, and one's own words if they are still to come. */
import { useState } from "preact/hooks";
import { roleIn, watchedBy, type Talk } from "../../../lesson/triad/round.ts";
import { AccountForm, draftOf } from "./AccountForm.tsx";
import { Accounts } from "./Accounts.tsx";
import { TickLine } from "./TickLine.tsx";
import { nameOf, type TriadNow } from "./triadHere.ts";

function Earlier({ now, talk }: { readonly now: TriadNow; readonly talk: Talk }) {
  const { mine, learnerId } = now;
  const called = nameOf(now);
  const unsaved = draftOf(mine.group, talk.turn) !== null;
  // Open where words wait for being saved; from then on the reader's own to close.
  const [open] = useState(unsaved);
  return (
    <details class="fold triad-card" open={open}>
      <summary>
        Turn {talk.turn + 1}: {called(talk.agent)} {talk.agent === learnerId ? "were" : "was"} the
        agent{unsaved && ". Your words are not saved yet"}
      </summary>
      <div class="triad-column">
        {roleIn(talk, learnerId) && <AccountForm now={now} talk={talk} />}
        <Accounts
          talk={{ ...talk, accounts: talk.accounts.filter(({ by }) => by !== learnerId) }}
          called={called}
        />
        <TickLine talk={talk} by={watchedBy(talk).length > 1 ? called : null} />
      </div>
    </details>
  );
}

export function EarlierTurns({ now }: { readonly now: TriadNow }) {
  const begun = now.mine.before.filter(({ begunAt }) => begunAt !== null);
  if (begun.length === 0) return null;
  return (
    <section class="triad-column" aria-labelledby="triad-before">
      <h3 id="triad-before">Earlier turns</h3>
      {begun.toReversed().map((talk) => (
        <Earlier key={`${now.mine.group} ${talk.turn}`} now={now} talk={talk} />
      ))}
    </section>
  );
}
