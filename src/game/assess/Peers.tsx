/** Peer observation in the portfolio: talks in which the learner was the agent, as others saw them. */
import { useEffect, useState } from "preact/hooks";
import { PEER_LABEL, PEER_WORTH } from "../../lesson/triad/peer.ts";
import { watchedBy } from "../../lesson/triad/round.ts";
import type { PeerObservation, PeerObservations } from "../../protocol/lesson.ts";
import { ask } from "../class/api.ts";
import { membership } from "../class/membership.ts";
import { Accounts } from "../lesson/triad/Accounts.tsx";
import { TickLine } from "../lesson/triad/TickLine.tsx";
import { readPeers } from "./answers.ts";
import { ground } from "./papers.ts";
import { caseTitle, momentWords } from "./words.ts";

interface Props {
  readonly one: PeerObservation;
  readonly called: (who: string) => string;
}

function Talk({ one, called }: Props) {
  const { talk, way } = one;
  const watched = watchedBy(talk);
  return (
    <li>
      <h3>{caseTitle(talk.case.caseId, ground.value)}</h3>
      <p>
        {momentWords(talk.begunAt)}, {way === "voice" ? "spoken" : "written"}. You were the agent;{" "}
        {called(talk.customer)} played the customer. Observed by {watched.map(called).join(", ")}.
      </p>
      <TickLine talk={talk} by={watched.length > 1 ? called : null} />
      {talk.accounts.length > 0 && (
        <details class="fold">
          <summary>What each of you said of it</summary>
          <Accounts talk={talk} called={called} />
        </details>
      )}
    </li>
  );
}

export function Peers() {
  const learner = membership.value?.learner.id;
  const [found, set] = useState<PeerObservations | "failed" | null>(null);
  const [tries, tryAgain] = useState(0);
  useEffect(() => {
    let here = true;
    set(null);
    void ask("GET", "my/peer-observation", undefined, learner).then((answer) => {
      if (here) set(readPeers(answer) ?? "failed");
    });
    return () => {
      here = false;
    };
  }, [learner, tries]);
  const called = (who: string): string => {
    if (who === learner) return "you";
    if (who === "") return "your tutor";
    return (typeof found === "object" && found?.names[who]) || "somebody who has left";
  };
  return (
    <section aria-labelledby="peers">
      <h2 id="peers">{PEER_LABEL}</h2>
      <p class="hint">{PEER_WORTH}</p>
      {found === null && <p>One moment…</p>}
      {found === "failed" && (
        <p role="alert">
          This could not be fetched. Check the connection, then try again.{" "}
          <button type="button" class="plain" onClick={() => tryAgain(tries + 1)}>
            Try again
          </button>
        </p>
      )}
      {found !== null &&
        found !== "failed" &&
        (found.talks.length === 0 ? (
          <p>None yet. It comes from role-plays in class in which you were the agent.</p>
        ) : (
          <ul class="plain-list">
            {found.talks.map((one) => (
              <Talk
                key={`${one.lesson.id} ${one.group} ${one.talk.turn}`}
                one={one}
                called={called}
              />
            ))}
          </ul>
        ))}
    </section>
  );
}
