/** The vote at hand: who has voted, how it falls, the reasons given, and what comes next. */
import { useState } from "preact/hooks";
import { favourite, castOf, spreadOf } from "../../../../lesson/spread.ts";
import type { Freeze, Vote } from "../../../../lesson/lesson.ts";
import { letterOf } from "../../../../lesson/letter.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import type { Table } from "../model/table.ts";
import { useActing } from "../model/useActing.ts";
import { shareWords } from "../shareWords.ts";
import { Hands } from "./Hands.tsx";
import { Reasons } from "./Reasons.tsx";

interface Props {
  readonly table: Table;
  readonly freeze: Freeze;
  readonly vote: Vote;
  readonly learners: number | null;
  readonly nameOf: (learnerId: string) => string;
  readonly mayRun: boolean;
}

export function VotePanel({ table, freeze, vote, learners, nameOf, mayRun }: Props) {
  const acting = useActing(table);
  const { id, open, shown } = vote;
  // Where hands were counted for the line before, they are for this one.
  const [counting, count] = useState(open && (freeze.votes.at(-2)?.hands.size ?? 0) > 0);
  const spread = spreadOf(vote);
  const cast = castOf(vote);
  const best = favourite(vote);
  const playOn = (index: number): void => {
    const choices = [...freeze.scene.choices, index];
    if (acting.run({ type: "SceneMoved", freeze: freeze.id, choices })) {
      say("The class goes on with that line.");
    }
  };
  return (
    <section class="vote" aria-labelledby="vote-head">
      <header class="row spread">
        <h3 id="vote-head" tabIndex={-1}>
          {open ? "The vote is open" : "The vote is closed"}
        </h3>
        <p class="vote-cast">
          <b>{cast}</b>
          {learners === null ? "" : ` of ${learners}`}{" "}
          {cast === 1 && learners === null ? "vote" : "votes"} in
        </p>
      </header>
      <ul class="vote-spread">
        {spread.map(({ index, text, count: votes, share }, at) => (
          <li key={index} class={index === best && !open ? "best" : undefined}>
            <b class="letter">{letterOf(at)}</b>
            <div class="spread-body">
              <p>{text}</p>
              <svg
                class="spread-bar"
                viewBox="0 0 100 4"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect class="bar-whole" width="100" height="4" />
                <rect class="bar-used" width={share * 100} height="4" />
              </svg>
            </div>
            <p class="spread-count">{shareWords(votes, share)}</p>
            {freeze.whole && mayRun && !open && (
              <button
                type="button"
                class={index === best ? "solid" : "plain slim"}
                aria-label={`${index === best ? "Play on with it" : "Play on"}: ${letterOf(at)}`}
                onClick={() => playOn(index)}
              >
                {index === best ? "Play on with it" : "Play on"}
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayRun && (
        <div class="row">
          {/* Two buttons, not one that changes: pressed twice, it must not begin the vote anew. */}
          {open ? (
            <button
              key="close"
              type="button"
              class="solid"
              onClick={() => {
                if (acting.run({ type: "VoteClosed", vote: id })) say("The vote is closed.");
              }}
            >
              Close the vote
            </button>
          ) : (
            <button
              key="again"
              type="button"
              class="plain"
              onClick={() => {
                const options = vote.options;
                if (acting.run({ type: "VoteOpened", freeze: freeze.id, vote: uuid(), options })) {
                  say("A new vote is open.");
                }
              }}
            >
              Vote again
            </button>
          )}
          <button
            type="button"
            class={open || shown || freeze.whole ? "plain" : "solid"}
            aria-pressed={shown}
            onClick={() => {
              if (!acting.run({ type: "SpreadShown", vote: id, shown: !shown })) return;
              say(
                shown ? "The spread is taken off the screens." : "The spread is on every screen.",
              );
            }}
          >
            {shown ? "Spread is shown" : "Show the spread"}
          </button>
          <button
            type="button"
            class="plain"
            aria-expanded={counting}
            onClick={() => count(!counting)}
          >
            Count hands
          </button>
        </div>
      )}
      <Problem text={acting.problem} />
      {counting && <Hands table={table} vote={vote} onDone={() => count(false)} />}
      <Reasons table={table} freeze={freeze} vote={vote} nameOf={nameOf} mayRun={mayRun} />
    </section>
  );
}
