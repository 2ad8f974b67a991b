/** The plan of a lesson: its parts in order, their times, and its start. */
import { useState } from "preact/hooks";
import { planFault } from "../../../../lesson/admit.ts";
import { minutesOf } from "../../../../lesson/clock.ts";
import { BLOCK_KINDS, type LessonPlan } from "../../../../lesson/event.ts";
import type { Lesson } from "../../../../lesson/lesson.ts";
import { BLOCKS_MOST, LESSON_NAME_MOST } from "../../../../protocol/lesson.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { go, lessonAddress } from "../../address.ts";
import { casesAnswer, type ClassFacts } from "../../classes/classes.ts";
import { ask } from "../../parts/ask.ts";
import { Field } from "../../parts/Field.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { useAsked } from "../../parts/useAsked.ts";
import { KIND_HINTS, KIND_NAMES } from "../kinds.ts";
import { outbox } from "../model/outbox.ts";
import type { Table } from "../model/table.ts";
import { useActing } from "../model/useActing.ts";
import { BlockForm } from "./BlockForm.tsx";
import { added, begins, changed, moved, newBlock, removed } from "./change.ts";
import { usePlan } from "./usePlan.ts";

interface Props {
  readonly of: ClassFacts;
  readonly table: Table;
  readonly lesson: Lesson;
}

const focusOn = (selector: string): void =>
  // Once it has been drawn.
  void setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus());

export function PlanPage({ of, table, lesson }: Props) {
  const cases = useAsked("cases", () => ask(casesAnswer, "GET", "cases"));
  const draft = usePlan(table.id, lesson.plan);
  const acting = useActing(table);
  const [fault, find] = useState<string | null>(null);
  const { plan } = draft;
  const total = minutesOf(plan.blocks.filter(({ minutes }) => Number.isFinite(minutes)));
  const starts = begins(plan);
  const running = lesson.stage === "running";

  const write = (next: LessonPlan): void => {
    find(null);
    draft.write(next);
  };
  /** True once it is on its way, or there was nothing to save. */
  const save = (): boolean => {
    const wrong = planFault(plan);
    find(wrong);
    if (wrong !== null) return false;
    if (!draft.changed) return true;
    if (!acting.run({ type: "Planned", plan })) return false;
    draft.forget();
    return true;
  };
  const start = (): void => {
    const first = plan.blocks[0];
    if (!first) return find("Put at least one part into the lesson first.");
    if (!save()) return;
    if (acting.run({ type: "Started" }, { type: "BlockBegun", block: first.id, from: "" })) {
      go(lessonAddress(of.id, table.id));
    }
  };
  const move = (id: string, title: string, by: -1 | 1): void => {
    const next = moved(plan, id, by);
    if (next === plan) return;
    write(next);
    say(`${title} is now part ${next.blocks.findIndex((each) => each.id === id) + 1}.`);
    const which = by < 0 ? "up" : "down";
    focusOn(`#block-${CSS.escape(id)} [aria-label$="${which}"]`);
  };

  return (
    <section class="lesson-plan" aria-labelledby="plan-head">
      <header class="lesson-plan-head">
        <h2 id="plan-head">{running ? "The plan of the running lesson" : "Plan of the lesson"}</h2>
        <p class="plan-total">
          <b>{total}</b> min in {plan.blocks.length} {plan.blocks.length === 1 ? "part" : "parts"}
        </p>
      </header>
      {draft.overtaken && (
        <div class="notice" role="status">
          <p>
            Somebody has saved another plan of this lesson meanwhile. Saving yours takes its place.
          </p>
          <button type="button" class="plain" onClick={draft.forget}>
            Take theirs
          </button>
        </div>
      )}
      {table.missed.value.map(({ id, body }) =>
        body.type === "Planned" ? (
          <div key={id} class="notice" role="status">
            <p>The plan that was not taken is still here: “{body.plan.title}”.</p>
            <button
              type="button"
              class="plain"
              onClick={() => {
                draft.write(body.plan);
                void outbox.drop(id);
              }}
            >
              Write on from it
            </button>
          </div>
        ) : null,
      )}
      <div class="panel">
        <Field
          label="Name of the lesson"
          value={plan.title}
          onValue={(title) => write({ ...plan, title })}
          maxLength={LESSON_NAME_MOST}
          autoComplete="off"
        />
      </div>
      <ol class="lesson-blocks">
        {plan.blocks.map((block, at) => (
          <BlockForm
            key={block.id}
            block={block}
            at={at}
            of={plan.blocks.length}
            begins={starts[at] ?? 0}
            cases={cases.value ?? []}
            first={of.cases.map(({ caseId }) => caseId)}
            been={lesson.been.includes(block.id)}
            onChange={(by) => write(changed(plan, block.id, by))}
            onMove={(by) => move(block.id, block.title, by)}
            onRemove={() => {
              write(removed(plan, block.id));
              say(`${block.title} is taken out.`);
              focusOn(".add-block button");
            }}
          />
        ))}
      </ol>
      {plan.blocks.length < BLOCKS_MOST && (
        <div class="panel add-block" role="group" aria-labelledby="add-head">
          <h3 id="add-head">Add a part</h3>
          <div class="row">
            {BLOCK_KINDS.map((kind) => (
              <button
                key={kind}
                type="button"
                class={`plain slim kind-${kind}`}
                title={KIND_HINTS[kind]}
                onClick={() => {
                  const block = newBlock(kind, plan, uuid());
                  write(added(plan, block));
                  focusOn(`#block-${CSS.escape(block.id)} input`);
                }}
              >
                {KIND_NAMES[kind]}
              </button>
            ))}
          </div>
        </div>
      )}
      <div class="plan-foot">
        <Problem text={fault ?? acting.problem ?? cases.problem} />
        <div class="row">
          {!running && (
            <button type="button" class="solid" onClick={start}>
              Start the lesson
            </button>
          )}
          <button
            type="button"
            class={running ? "solid" : "plain"}
            disabled={!draft.changed}
            onClick={() => {
              if (save()) say("The plan is saved.");
            }}
          >
            Save the plan
          </button>
          {draft.changed && (
            <button type="button" class="linklike" onClick={draft.forget}>
              Back to what is saved
            </button>
          )}
          {running && (
            <a class="plain" href={lessonAddress(of.id, table.id)}>
              Back to the lesson
            </a>
          )}
          <span class="hint">
            {draft.changed ? "Not saved yet; kept in this window." : "Everything is saved."}
          </span>
        </div>
      </div>
    </section>
  );
}
