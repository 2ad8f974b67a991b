/** A moment of a play of this class. The scene holds choices and no name. */
import { useId, useLayoutEffect, useState } from "preact/hooks";
import type { PlaySummary } from "../../../../protocol/play.ts";
import { ask, path } from "../../parts/ask.ts";
import { Loading } from "../../parts/Loading.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { useAsked } from "../../parts/useAsked.ts";
import { playerName, playsAnswer } from "../../plays/plays.ts";
import { eventsFrom } from "../../replay/useReplay.ts";
import { SceneShown } from "../scene/SceneShown.tsx";
import { useScene } from "../scene/useScene.ts";
import type { Chosen } from "./ChooseMoment.tsx";
import { momentsOf, type Moment } from "./momentsOf.ts";

type OnChosen = (chosen: Chosen | null) => void;

function MomentShown({
  moment,
  onChosen,
}: {
  readonly moment: Moment;
  readonly onChosen: OnChosen;
}) {
  const told = useScene(moment.scene);
  // Before it is painted: whoever sees a moment can stop the class at it.
  useLayoutEffect(() => {
    onChosen(told?.ok ? { scene: moment.scene, told: told.value } : null);
  }, [told]);
  if (told === null) return <p class="hint">One moment…</p>;
  return told.ok ? <SceneShown told={told.value} /> : <Problem text={told.message} />;
}

function Moments({ playId, onChosen }: { readonly playId: string; readonly onChosen: OnChosen }) {
  const id = useId();
  const events = useAsked(playId, () => eventsFrom(playId, 0));
  const [picked, pick] = useState<number | null>(null);
  return (
    <Loading of={events} what="The play">
      {(told) => {
        const moments = momentsOf(told.map(({ event }) => event));
        const at = Math.min(picked ?? moments.length - 1, moments.length - 1);
        const moment = moments[at];
        if (!moment) return <p class="hint">Nothing has happened in this play yet.</p>;
        return (
          <>
            <div class="field">
              <label for={id}>Moment</label>
              <select
                id={id}
                value={String(at)}
                onChange={(event) => pick(Number(event.currentTarget.value))}
              >
                {moments.map(({ chose }, n) => (
                  <option key={n} value={String(n)}>
                    {chose === null ? "Where it stands now" : `Before choice ${n + 1}: ${chose}`}
                  </option>
                ))}
              </select>
            </div>
            <MomentShown moment={moment} onChosen={onChosen} />
          </>
        );
      }}
    </Loading>
  );
}

const playWords = (play: PlaySummary): string =>
  `${playerName(play)}: ${play.title}, ${play.endedAt === null ? "running" : "finished"}`;

export function FromPlay({
  classId,
  onChosen,
}: {
  readonly classId: string;
  readonly onChosen: OnChosen;
}) {
  const id = useId();
  const plays = useAsked(`${classId} moments`, () =>
    ask(playsAnswer, "GET", path("classes", classId, "plays")),
  );
  const [playId, open] = useState("");
  return (
    <Loading of={plays} what="The plays">
      {({ plays: all }) => {
        // What was assessed is the learner's and the assessor's, and no class's.
        const shown = all.filter(({ mode }) => mode === "practice");
        return (
          <>
            <div class="field">
              <label for={id}>Play</label>
              <select
                id={id}
                value={playId}
                onChange={(event) => {
                  onChosen(null);
                  open(event.currentTarget.value);
                }}
              >
                <option value="">Choose a play</option>
                {shown.map((play) => (
                  <option key={play.id} value={play.id}>
                    {playWords(play)}
                  </option>
                ))}
              </select>
            </div>
            {shown.length === 0 && <p class="hint">Nobody has played yet.</p>}
            {playId !== "" && <Moments key={playId} playId={playId} onChosen={onChosen} />}
          </>
        );
      }}
    </Loading>
  );
}
