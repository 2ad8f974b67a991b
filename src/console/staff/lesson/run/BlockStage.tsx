/** Where the class is now: the block, its time, and the ways on. */
import { useEffect, useState } from "preact/hooks";
import { clockOf, leftOf, nextBlock } from "../../../../lesson/clock.ts";
import type { Block } from "../../../../lesson/event.ts";
import { blockOf, frozen, type Lesson } from "../../../../lesson/lesson.ts";
import { screenAddress } from "../../address.ts";
import type { ClassFacts } from "../../classes/classes.ts";
import { Confirm } from "../../parts/Confirm.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { Sign } from "../../parts/Sign.tsx";
import { useNow } from "../../parts/useNow.ts";
import { ok, refused } from "../../../../play/result.ts";
import { clockFace, clockSaid } from "../clockWords.ts";
import { KIND_NAMES } from "../kinds.ts";
import { useActing } from "../model/useActing.ts";
import type { Table } from "../model/table.ts";

interface Props {
  readonly of: ClassFacts;
  readonly table: Table;
  readonly lesson: Lesson;
  readonly mayRun: boolean;
}

const MINUTE = 60_000;
/** When it is said that the time runs out, ms before the end. */
const SOON = 2 * MINUTE;

/** For so long after the class has moved nobody can have read where the way on leads now, ms. */
const UNREAD = 600;

/** Whether the class has only just come to this block: a press meant the one before. */
function useUnread(block: string): boolean {
  const [read, note] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => note(block), UNREAD);
    return () => clearTimeout(timer);
  }, [block]);
  return read !== block;
}

function Clock({ lesson }: { readonly lesson: Lesson }) {
  const now = useNow(1_000);
  const clock = clockOf(lesson);
  const left = clock ? leftOf(clock, now) : 0;
  const standing = !clock ? "none" : left < 0 ? "over" : left <= SOON ? "soon" : "time";
  useEffect(() => {
    if (standing === "soon") say("Two minutes are left in this part.");
    if (standing === "over") say("The time of this part is over.");
  }, [standing]);
  if (!clock) return null;
  const used = clock.whole === 0 ? 1 : Math.min(1, Math.max(0, 1 - left / clock.whole));
  return (
    <div class={`lesson-clock is-${standing}`}>
      <p role="timer" aria-live="off">
        <span class="unseen">{clockSaid(left)}</span>
        <b aria-hidden="true">{clockFace(left)}</b>
        <span aria-hidden="true">
          {clock.endsAt === null ? "paused" : left < 0 ? "over time" : "left"}
        </span>
        {clock.endsAt === null && <span class="unseen">, paused</span>}
      </p>
      <svg class="lesson-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-whole" width="100" height="4" />
        <rect class="bar-used" width={used * 100} height="4" />
      </svg>
    </div>
  );
}

const timeWords = (minutes: number): string =>
  minutes < 0 ? `−${-minutes} min` : `+${minutes} min`;

const before = (blocks: readonly Block[], id: string): Block | null => {
  const at = blocks.findIndex((each) => each.id === id);
  return at > 0 ? (blocks[at - 1] ?? null) : null;
};

export function BlockStage({ of, table, lesson, mayRun }: Props) {
  const acting = useActing(table);
  const [ending, end] = useState(false);
  const { plan, running } = lesson;
  const block = blockOf(lesson);
  const here = running?.block ?? "";
  const unread = useUnread(here);
  const next = nextBlock(plan.blocks, running?.block ?? null);
  const back = block && before(plan.blocks, block.id);
  const paused = running?.since === null;
  const at = plan.blocks.findIndex(({ id }) => id === here);
  const goTo = (to: Block): void => {
    if (acting.run({ type: "BlockBegun", block: to.id, from: here })) {
      say(`The class is now in: ${to.title}.`);
    }
  };
  const extend = (minutes: number): void => {
    if (acting.run({ type: "Extended", minutes })) {
      const much = `${Math.abs(minutes)} minutes`;
      say(minutes > 0 ? `${much} more.` : `${much} less.`);
    }
  };
  return (
    <section class="lesson-now" aria-labelledby="now-head">
      <div class="now-top">
        <div>
          <p class="lesson-kicker">
            {block
              ? `Part ${at + 1} of ${plan.blocks.length}, ${KIND_NAMES[block.kind]}`
              : "The lesson has begun"}
          </p>
          <h2 id="now-head" tabIndex={-1}>
            {block?.title ?? lesson.plan.title}
          </h2>
          {block && block.text !== "" && !frozen(lesson) && <p class="now-text">{block.text}</p>}
        </div>
        <Clock lesson={lesson} />
      </div>
      {mayRun && (
        <>
          <div class="row now-ways">
            {next ? (
              <button
                type="button"
                class="solid big"
                aria-disabled={unread}
                onClick={() => unread || goTo(next)}
              >
                Next: {next.title} <Sign name="next" />
              </button>
            ) : (
              <button type="button" class="solid big" onClick={() => end(true)}>
                End the lesson
              </button>
            )}
            <button
              type="button"
              class="plain"
              onClick={() => void acting.run({ type: paused ? "Resumed" : "Paused" })}
            >
              <Sign name={paused ? "playing" : "pause"} /> {paused ? "Go on" : "Pause"}
            </button>
            <div class="row tight" role="group" aria-label="Time of this part">
              {[-2, 2, 5].map((minutes) => (
                <button
                  key={minutes}
                  type="button"
                  class="plain"
                  aria-label={`${timeWords(minutes)}: ${minutes < 0 ? "less" : "more"} time`}
                  onClick={() => extend(minutes)}
                >
                  {timeWords(minutes)}
                </button>
              ))}
            </div>
          </div>
          <div class="row tight now-more">
            {back && (
              <button type="button" class="linklike" onClick={() => goTo(back)}>
                Back to {back.title}
              </button>
            )}
            <a class="linklike" href={screenAddress(of.id)} target={`redress-screen-${of.id}`}>
              Open the projector
            </a>
            {next && (
              <button type="button" class="linklike" onClick={() => end(true)}>
                End the lesson
              </button>
            )}
          </div>
          <Problem text={acting.problem} />
        </>
      )}
      {ending && (
        <Confirm
          title="End the lesson?"
          action="End the lesson"
          run={() =>
            Promise.resolve(
              acting.run({ type: "Ended" }) ? ok(null) : refused("no", "It could not be ended."),
            )
          }
          onDone={() => {
            end(false);
            say("The lesson is over.");
          }}
          onClose={() => end(false)}
        >
          <p>Every screen leaves the lesson. What was voted, kept and answered stays to be read.</p>
        </Confirm>
      )}
    </section>
  );
}
