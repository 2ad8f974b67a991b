/** After a talk: the agent speaks first, then the customer, then who observed, with what was ticked. */
import { useState } from "preact/hooks";
import { roleIn, ticksIn, watchedBy } from "../../../lesson/triad/round.ts";
import { AccountForm } from "./AccountForm.tsx";
import { Accounts } from "./Accounts.tsx";
import { Chat } from "./Chat.tsx";
import { TickBoard } from "./TickBoard.tsx";
import { TickLine } from "./TickLine.tsx";
import { nameOf, type TriadNow } from "./triadHere.ts";

export function Debrief({ now }: { readonly now: TriadNow }) {
  const { mine, learnerId } = now;
  const { talk, way, role } = mine;
  const called = nameOf(now);
  const watched = watchedBy(talk);
  const ticked = talk.ticks.some(({ by }) => by === learnerId);
  // Nobody else ticks for these two: it lies open until there is something.
  const [open] = useState(!ticked && talk.observers.length === 0);
  const order = [talk.agent, talk.customer, ...talk.observers].map(called).join(", then ");
  return (
    <div class="triad-columns">
      <div class="triad-column">
        <section class="triad-card" aria-labelledby="triad-round">
          <h3 id="triad-round">Talk about it</h3>
          <p>
            Speak in this order: <b>{order}</b>. Nobody answers back before all have spoken.
          </p>
          {roleIn(talk, learnerId) && (
            <AccountForm key={`${mine.group} ${talk.turn}`} now={now} talk={talk} />
          )}
          {talk.accounts.some(({ by }) => by !== learnerId) && (
            <Accounts
              talk={{ ...talk, accounts: talk.accounts.filter(({ by }) => by !== learnerId) }}
              called={called}
            />
          )}
        </section>
        {way === "text" && <Chat now={now} />}
      </div>
      <section class="triad-card triad-column" aria-labelledby="triad-seen">
        <h3 id="triad-seen">What was seen and heard</h3>
        <p class="hint">This is practice: nobody is assessed by it.</p>
        {!now.atHand && role === "agent" && talk.ticks.length === 0 ? (
          <p>What others ticked stands in your portfolio, under Peer observation.</p>
        ) : (
          <TickLine talk={talk} by={watched.length > 1 ? called : null} />
        )}
        {ticksIn(talk, learnerId) && (
          <details class="fold" open={open}>
            <summary>
              {ticked ? "Change your ticks, or add one" : "Tick what the agent did"}
            </summary>
            <TickBoard now={now} talk={talk} />
          </details>
        )}
      </section>
    </div>
  );
}
