/** What a lesson was: its parts, how votes fell, the notes that were kept, the answers. */
import { questionsOf } from "../../../../lesson/admit.ts";
import type { Freeze, Lesson, Vote } from "../../../../lesson/lesson.ts";
import { castOf, spreadOf } from "../../../../lesson/spread.ts";
import { letterOf } from "../../../../lesson/letter.ts";
import type { ClassFacts } from "../../classes/classes.ts";
import { momentWords, spanWords } from "../../parts/dates.ts";
import { ASKING, KIND_NAMES } from "../kinds.ts";
import { Answers } from "../run/Answers.tsx";
import { shareWords } from "../shareWords.ts";
import { RoundWas } from "./RoundWas.tsx";
import { useNames } from "./useNames.ts";

/** What a vote of a play together was about, and what the class went on with. */
function VoteWas({ freeze, vote }: { readonly freeze: Freeze; readonly vote: Vote }) {
  const went = freeze.whole ? (freeze.scene.choices[vote.step] ?? null) : null;
  return (
    <>
      {freeze.whole && <h3>Line {vote.step + 1}</h3>}
      <ul class="was-spread">
        {spreadOf(vote).map(({ index, text, count, share }, at) => (
          <li key={index}>
            <b class="letter">{letterOf(at)}</b>{" "}
            <span>
              {text}
              {index === went && <small class="tag">Played on</small>}
            </span>{" "}
            <b>{shareWords(count, share)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

function FreezeWas({ freeze }: { readonly freeze: Freeze }) {
  return (
    <section class="panel">
      <h2>{freeze.title}</h2>
      {freeze.votes
        .filter((vote) => castOf(vote) > 0)
        .map((vote) => (
          <VoteWas key={vote.id} freeze={freeze} vote={vote} />
        ))}
      {freeze.kept.length > 0 && (
        <>
          <h3>Case notes</h3>
          <ul class="kept">
            {freeze.kept.map(({ text }, at) => (
              <li key={at}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

export function ReportPage({ of, lesson }: { readonly of: ClassFacts; readonly lesson: Lesson }) {
  const nameOf = useNames(of.id);
  const { plan, startedAt, endedAt, been, freezes } = lesson;
  const asked = plan.blocks.filter(
    (block) => ASKING.has(block.kind) && been.includes(block.id) && questionsOf(block).length > 0,
  );
  return (
    <div class="lesson-report">
      <header class="lesson-plan-head">
        <h2>{plan.title}</h2>
        {startedAt !== null && endedAt !== null && (
          <p class="hint">
            Held {momentWords(startedAt)}, {spanWords(endedAt - startedAt)}
          </p>
        )}
      </header>
      <section class="panel plan-rail">
        <h2>What it was made of</h2>
        <ol>
          {plan.blocks.map((block) => (
            <li key={block.id} class={`kind-${block.kind}`}>
              <span class="rail-name">
                <b>{block.title}</b>
                <small>
                  {KIND_NAMES[block.kind]}, {block.minutes} min
                  {been.includes(block.id) ? "" : ", left out"}
                </small>
              </span>
            </li>
          ))}
        </ol>
      </section>
      {freezes.map((freeze) => (
        <FreezeWas key={freeze.id} freeze={freeze} />
      ))}
      {lesson.rounds.map((round) => (
        <RoundWas key={round.id} lesson={lesson} round={round} nameOf={nameOf} />
      ))}
      {asked.map((block) => (
        <Answers key={block.id} lesson={lesson} block={block} nameOf={nameOf} />
      ))}
    </div>
  );
}
