/** One play: as it happens, or again from the beginning, with everything that was said. */
import { useEffect } from "preact/hooks";
import { FLAGS } from "../../../protocol/card.ts";
import { classAddress } from "../address.ts";
import { momentWords } from "../parts/dates.ts";
import { Heading } from "../parts/Heading.tsx";
import { Sign } from "../parts/Sign.tsx";
import { doubtOf, playerName } from "../plays/plays.ts";
import { Connection } from "../wall/Connection.tsx";
import { namesHidden } from "../wall/kept.ts";
import { PlayerBar } from "./PlayerBar.tsx";
import { Standing } from "./Standing.tsx";
import { Transcript } from "./Transcript.tsx";
import { TwoReadings } from "./shift/TwoReadings.tsx";
import type { PlayHead } from "../../../protocol/play.ts";
import { workingAs } from "../signin/me.ts";
import { useReplay } from "./useReplay.ts";
import "./replay.css";

interface Props {
  readonly classId: string;
  readonly playId: string;
}

interface AboveProps {
  readonly facts: PlayHead;
  readonly classId: string;
  /** Whoever looks is to decide about it: no score is shown to them. */
  readonly blind: boolean;
}

function Above({ facts, classId, blind }: AboveProps) {
  return (
    <p class="above">
      <a href={classAddress(classId, "plays")}>All plays</a>
      <a href={classAddress(classId, "wall")}>The wall</a>
      <span>
        {facts.mode === "assessed" ? "Assessed" : "Practice"}, begun {momentWords(facts.startedAt)}
        {facts.endedAt === null
          ? ", still going on"
          : `, finished ${momentWords(facts.endedAt)}${facts.total === null || blind ? "" : `; score by the server’s replay: ${facts.total}`}`}
      </span>
    </p>
  );
}

function ToTheDesk() {
  return (
    <aside class="panel standing" aria-labelledby="desk-head">
      <h2 id="desk-head">An assessed play</h2>
      <p>
        It is observed, questioned and decided at the assessor’s desk. Its score, and what the case
        notes about it, are not shown to an assessor here: a decision comes first.
      </p>
      <p>
        <a class="solid" href="#/assess">
          To the assessments
        </a>
      </p>
    </aside>
  );
}

export function PlayPage({ classId, playId }: Props) {
  const assessing = workingAs.value === "assessor";
  // What it is, the server says: until then nothing of how well it went is worked out.
  const { replay, problem, connection, again } = useReplay(
    playId,
    ({ mode }) => !(assessing && mode === "assessed"),
  );
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
  const { facts, data, edition, player } = replay;
  // Kept for its time, and then erased: of such a play the figures stay.
  const erased = facts.endedAt !== null && player.log.value.length === 0;
  const blind = assessing && facts.mode === "assessed";
  const doubt = erased ? FLAGS.erased : doubtOf(blind ? { ...facts, total: null } : facts);
  const transcript = (
    <Transcript player={player} running={facts.endedAt === null} judged={!blind} />
  );
  return (
    <main id="main" class="replay">
      <Heading
        title={namesHidden() ? `A play of ${facts.title}` : `${playerName(facts)}: ${facts.title}`}
        above={<Above facts={facts} classId={classId} blind={blind} />}
      >
        {connection !== null && facts.endedAt === null && <Connection state={connection} />}
      </Heading>
      {doubt !== null && (
        <p class="notice">
          <Sign name="critical" /> {doubt}
        </p>
      )}
      <div class="replay-parts">
        {data.activity === "shift" ? (
          <TwoReadings edition={edition} player={player} judged={!blind}>
            {transcript}
          </TwoReadings>
        ) : (
          transcript
        )}
        {blind ? <ToTheDesk /> : <Standing data={data} player={player} />}
      </div>
      <PlayerBar player={player} running={facts.endedAt === null} />
    </main>
  );
}
