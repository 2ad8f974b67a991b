/** Everybody is stopped: the moment, the vote about it, what came of it, and the way on. */
import type { Freeze } from "../../../../lesson/lesson.ts";
import { voteAtHand } from "../../../../lesson/lesson.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { Sign } from "../../parts/Sign.tsx";
import type { Table } from "../model/table.ts";
import { useActing } from "../model/useActing.ts";
import { SceneShown } from "../scene/SceneShown.tsx";
import { useScene } from "../scene/useScene.ts";
import { Arguments } from "./Arguments.tsx";
import { Branches } from "./Branches.tsx";
import { VotePanel } from "./VotePanel.tsx";

interface Props {
  readonly table: Table;
  readonly freeze: Freeze;
  /** On the roster; null while that is not known. */
  readonly learners: number | null;
  readonly nameOf: (learnerId: string) => string;
  readonly mayRun: boolean;
}

export function FreezePanel({ table, freeze, learners, nameOf, mayRun }: Props) {
  const acting = useActing(table);
  const told = useScene(freeze.scene);
  const vote = voteAtHand(freeze);
  const options =
    vote?.options ??
    (told?.ok ? told.value.options : []).map(({ index, text }) => ({ index, text }));
  const ended = told?.ok === true && told.value.ending !== null;
  const thaw = (): void => {
    if (acting.run({ type: "Thawed", freeze: freeze.id }))
      say("Everybody goes on where they were.");
  };
  const open = (): void => {
    if (acting.run({ type: "VoteOpened", freeze: freeze.id, vote: uuid(), options })) {
      say("The vote is open.");
    }
  };
  return (
    <section class="freeze" aria-labelledby="freeze-head">
      <header class="freeze-head">
        <div>
          <p class="lesson-kicker">
            <Sign name="pause" />{" "}
            {freeze.whole ? "The class plays together" : "Everybody is stopped"}
          </p>
          <h2 id="freeze-head" tabIndex={-1}>
            {freeze.title}
          </h2>
        </div>
        {mayRun && (
          <button type="button" class={ended ? "solid" : "plain"} onClick={thaw}>
            {freeze.whole ? "End playing together" : "Let everybody go on"}
          </button>
        )}
      </header>
      <Problem text={acting.problem} />
      {told === null ? (
        <p class="hint">One moment…</p>
      ) : told.ok ? (
        <SceneShown told={told.value} />
      ) : (
        <p class="notice" role="status">
          {told.message}
        </p>
      )}
      {!vote && mayRun && !ended && (
        <div class="row">
          {options.length > 1 ? (
            <button type="button" class="solid" onClick={open}>
              Open the vote
            </button>
          ) : (
            told?.ok && <p class="hint">There is only one way on at this moment.</p>
          )}
          {options.length === 1 && freeze.whole && (
            <button
              type="button"
              class="solid"
              onClick={() =>
                void acting.run({
                  type: "SceneMoved",
                  freeze: freeze.id,
                  choices: [...freeze.scene.choices, options[0]!.index],
                })
              }
            >
              Go on
            </button>
          )}
        </div>
      )}
      {vote && (
        <VotePanel
          key={vote.id}
          table={table}
          freeze={freeze}
          vote={vote}
          learners={learners}
          nameOf={nameOf}
          mayRun={mayRun}
        />
      )}
      {options.length > 1 && mayRun && (
        <Branches
          key={freeze.scene.choices.length}
          table={table}
          freeze={freeze}
          options={options}
          vote={vote}
        />
      )}
      <Arguments table={table} freeze={freeze} options={options} mayRun={mayRun} />
    </section>
  );
}
