/** An observation under way: what happens above, and below it, within reach of a thumb, the notes. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Observation } from "../../../../assess/fold/observing.ts";
import { elapsedAt } from "../../../../assess/observe/clock.ts";
import { PlayerBar } from "../../replay/PlayerBar.tsx";
import { useReplay, type Watched } from "../../replay/useReplay.ts";
import type { Desk } from "../model/desk.ts";
import "../../replay/replay.css";
import { Beside } from "./Beside.tsx";
import { chipsOf } from "./chips.ts";
import { Dock } from "./Dock.tsx";
import { useKeys } from "./keys.ts";
import { markedAs } from "./marks.ts";
import { Notes } from "./Notes.tsx";
import { openNoting, type Noting } from "./noting.ts";
import { Prompts } from "./Prompts.tsx";
import { Recordings } from "./Recordings.tsx";
import { Talk } from "./Talk.tsx";
import { Tie } from "./Tie.tsx";

interface Props {
  readonly desk: Desk;
  readonly observation: Observation;
}

interface WatchedProps extends Props {
  readonly watched: Watched;
  readonly noting: Noting;
}

function Play({ desk, observation, watched, noting }: WatchedProps) {
  const { replay, problem, connection, again } = watched;
  if (!replay) {
    return problem === null ? (
      <p class="awaited" role="status">
        One moment…
      </p>
    ) : (
      <div class="notice grave" role="alert">
        <p>The play could not be fetched. {problem} Your notes go on being kept.</p>
        <button type="button" class="plain" onClick={again}>
          Try again
        </button>
      </div>
    );
  }
  const { data, player, facts } = replay;
  const running = facts.endedAt === null;
  const notes = desk.state.value.notes.filter((note) => note.observation === observation.id);
  return (
    <>
      <div class="watched">
        <Talk
          player={player}
          running={running}
          connection={running ? connection : null}
          notes={notes}
          onMark={(piece) => noting.begin({ line: piece.seq, ...markedAs(piece) })}
        />
        <div class="watched-side">
          <Beside data={data} player={player} />
          <Recordings desk={desk} question={null} />
          <Notes desk={desk} observation={observation.id} />
        </div>
      </div>
      {observation.how === "play-recorded" && <PlayerBar player={player} running={running} />}
    </>
  );
}

/** A play that is known is watched; the hook of it is never there without one. */
function WithPlay(props: Props & { readonly playId: string; readonly noting: Noting }) {
  const watched = useReplay(props.playId, () => false);
  const box = useRef<(() => void) | null>(null);
  box.current = () => {
    const { player } = watched.replay ?? {};
    const focused = document.activeElement?.closest<HTMLElement>("[data-line]")?.dataset["line"];
    const shown = (player?.pieces.value ?? []).filter(({ seq }) => seq < player!.shown.value);
    const piece = shown.find(({ key }) => key === focused) ?? shown.at(-1);
    if (piece) props.noting.begin({ line: piece.seq, ...markedAs(piece) });
    else props.noting.begin({});
  };
  return (
    <Under {...props} mark={() => box.current?.()}>
      <Play {...props} watched={watched} />
    </Under>
  );
}

interface UnderProps extends Props {
  readonly noting: Noting;
  readonly mark: () => void;
  readonly children: preact.ComponentChildren;
}

/** The dock below whatever is observed, and the keys that work it. */
function Under({ desk, observation, noting, mark, children }: UnderProps) {
  const chips = chipsOf(desk.state.value, desk.ground);
  const words = useRef<HTMLTextAreaElement>(null);
  useKeys({
    mark,
    chip: (at) => {
      const chip = chips[at];
      if (chip) noting.toggle(chip.id);
    },
    write: () => words.current?.focus(),
    done: noting.done,
  });
  return (
    <div class={observation.play ? "observing with-play" : "observing"}>
      <div class="observed">{children}</div>
      <Dock
        desk={desk}
        observation={observation}
        chips={chips}
        noting={noting}
        words={words}
        onMark={mark}
      />
    </div>
  );
}

export function Observing({ desk, observation }: Props) {
  const newest = useRef(observation);
  newest.current = observation;
  const [noting] = useState(() =>
    openNoting(desk, observation.id, () => elapsedAt(newest.current, Date.now())),
  );
  // Who leaves the page has ended the note.
  useEffect(() => () => noting.done(), [noting]);
  if (!desk.mayAdd.value) {
    return (
      <section class="panel form">
        <h2>An observation is under way</h2>
        <Notes desk={desk} observation={observation.id} />
      </section>
    );
  }
  if (observation.play) {
    return (
      <WithPlay
        key={observation.play.playId}
        desk={desk}
        observation={observation}
        noting={noting}
        playId={observation.play.playId}
      />
    );
  }
  return (
    <Under desk={desk} observation={observation} noting={noting} mark={() => noting.begin({})}>
      {observation.how.startsWith("play") ? (
        <Tie desk={desk} observation={observation} />
      ) : (
        <Prompts desk={desk} caseId={observation.caseId} />
      )}
      <Recordings desk={desk} question={null} />
      <Notes desk={desk} observation={observation.id} />
    </Under>
  );
}
