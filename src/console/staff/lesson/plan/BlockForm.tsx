/** One part of a plan, to write. */
import { useId } from "preact/hooks";
import { BLOCK_MINUTES } from "../../../../lesson/admit.ts";
import type { Block } from "../../../../lesson/event.ts";
import { LESSON_NAME_MOST, LESSON_TEXT_MOST } from "../../../../protocol/lesson.ts";
import type { ListedCase } from "../../classes/classes.ts";
import { Field } from "../../parts/Field.tsx";
import { Sign } from "../../parts/Sign.tsx";
import { ASKING, KIND_HINTS, KIND_NAMES, OF_A_CASE } from "../kinds.ts";
import { CaseChoice } from "./CaseChoice.tsx";

interface Props {
  readonly block: Block;
  readonly at: number;
  readonly of: number;
  /** The minute at which it begins. */
  readonly begins: number;
  readonly cases: readonly ListedCase[];
  readonly first: readonly string[];
  /** The class has been in it: what it is stays as it is. */
  readonly been: boolean;
  readonly onChange: (by: Partial<Block>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

export function BlockForm({ block, at, of, begins, been, onChange, onMove, ...rest }: Props) {
  const id = useId();
  const { kind, title, minutes, text, caseId } = block;
  const named = title.trim() || KIND_NAMES[kind];
  return (
    <li class={`block-form kind-${kind}`} id={`block-${block.id}`}>
      <header class="block-head">
        <p>
          <b>{KIND_NAMES[kind]}</b>
          <span class="hint">
            from minute {begins}
            {been ? ", the class has been here" : ""}
          </span>
        </p>
        <div class="row tight">
          <button
            type="button"
            class="round"
            aria-label={`Move ${named} up`}
            aria-disabled={at === 0}
            onClick={() => onMove(-1)}
          >
            <Sign name="up" />
          </button>
          <button
            type="button"
            class="round"
            aria-label={`Move ${named} down`}
            aria-disabled={at === of - 1}
            onClick={() => onMove(1)}
          >
            <Sign name="down" />
          </button>
          {!been && (
            <button
              type="button"
              class="linklike"
              aria-label={`Take out ${named}`}
              onClick={rest.onRemove}
            >
              Take out
            </button>
          )}
        </div>
      </header>
      <div class="block-fields">
        <Field
          label="Name"
          value={title}
          onValue={(next) => onChange({ title: next })}
          maxLength={LESSON_NAME_MOST}
          autoComplete="off"
        />
        <Field
          label="Minutes"
          type="number"
          min={1}
          max={BLOCK_MINUTES}
          inputMode="numeric"
          value={Number.isFinite(minutes) ? String(minutes) : ""}
          onValue={(next) => onChange({ minutes: next === "" ? Number.NaN : Number(next) })}
        />
        {OF_A_CASE.has(kind) && !been && (
          <CaseChoice
            label="Case"
            value={caseId}
            onValue={(next) => onChange({ caseId: next })}
            cases={rest.cases}
            first={rest.first}
          />
        )}
      </div>
      <div class="field">
        <label for={id}>
          {ASKING.has(kind) ? "Questions, one a line" : "What the class reads"}
        </label>
        <p class="hint" id={`${id}-hint`}>
          {KIND_HINTS[kind]}
        </p>
        <textarea
          id={id}
          rows={2}
          aria-describedby={`${id}-hint`}
          maxLength={LESSON_TEXT_MOST}
          value={text}
          onInput={(event) => onChange({ text: event.currentTarget.value })}
        />
      </div>
    </li>
  );
}
