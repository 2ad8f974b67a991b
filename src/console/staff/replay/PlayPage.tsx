/** One play: as it happens, or again from the beginning, with everything that was said. */
import { useEffect } from "preact/hooks";
import { classAddress } from "../address.ts";
import { momentWords } from "../parts/dates.ts";
import { Heading } from "../parts/Heading.tsx";
import { Sign } from "../parts/Sign.tsx";
import { doubtOf } from "../plays/plays.ts";
import { Connection } from "../wall/Connection.tsx";
import { PlayerBar } from "./PlayerBar.tsx";
import { Standing } from "./Standing.tsx";
import { Transcript } from "./Transcript.tsx";
import { useReplay, type PlayFacts } from "./useReplay.ts";
import "./replay.css";

interface Props {
  readonly classId: string;
  readonly playId: string;
}

function Above({ facts, classId }: { readonly facts: PlayFacts; readonly classId: string }) {
  return (
    <p class="above">
      <a href={classAddress(classId, "plays")}>All plays</a>
      <a href={classAddress(classId, "wall")}>The wall</a>
      <span>
        {facts.mode === "assessed" ? "Assessed" : "Practice"}, begun {momentWords(facts.startedAt)}
        {facts.endedAt === null
          ? ", still going on"
          : `, finished ${momentWords(facts.endedAt)}${facts.total === null ? "" : `; score by the server’s replay: ${facts.total}`}`}
      </span>
    </p>
  );
}

export function PlayPage({ classId, playId }: Props) {
  const { replay, problem, connection, again } = useReplay(playId);
  useEffect(() => {
    document.title = "A play – Redress";
  }, []);
  if (!replay) {
    return (
      <main id="main" class="wide">
        {problem === null ? (
          <p class="awaited" role="status">
            One moment…
          </p>
        ) : (
          <>
            <Heading title="This play could not be opened" />
            <div class="notice grave" role="alert">
              <p>{problem}</p>
              <button type="button" class="plain" onClick={again}>
                Try again
              </button>
            </div>
            <p>
              <a href={classAddress(classId, "plays")}>All plays of the class</a>
            </p>
          </>
        )}
      </main>
    );
  }
  const { facts, data, player } = replay;
  const doubt = doubtOf(facts);
  return (
    <main id="main" class="replay">
      <Heading
        title={`${facts.learner.name}: ${facts.title}`}
        above={<Above facts={facts} classId={classId} />}
      >
        {connection !== null && facts.endedAt === null && <Connection state={connection} />}
      </Heading>
      {doubt !== null && (
        <p class="notice">
          <Sign name="critical" /> {doubt}
        </p>
      )}
      <div class="replay-parts">
        <Transcript player={player} running={facts.endedAt === null} />
        <Standing data={data} player={player} />
      </div>
      <PlayerBar player={player} running={facts.endedAt === null} />
    </main>
  );
}
