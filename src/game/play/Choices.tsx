/** What the learner can do now: replies and actions first, look-ups in a tray of their own. */
import { useLayoutEffect } from "preact/hooks";
import type { Option } from "../../play/event.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useSecondTap } from "../../ui/secondTap.ts";
import { prefs } from "../settings/prefs.ts";

export interface ChoicesProps {
  /** The turn that offers them. */
  readonly turn: number;
  readonly options: readonly Option[];
  readonly onChoose: (index: number) => void;
}

/** Typing, a shortcut of the browser, or an open dialog: the key is not meant for the choices. */
const meantElsewhere = (event: KeyboardEvent): boolean =>
  event.ctrlKey ||
  event.altKey ||
  event.metaKey ||
  event.repeat ||
  document.querySelector("dialog[open]") !== null ||
  (event.target instanceof Element && event.target.closest("input, textarea, select") !== null);

export function Choices({ turn, options, onChoose }: ChoicesProps) {
  const keys = prefs.value.keys;
  const second = useSecondTap(turn);
  // With the options themselves, and not after they are painted: a quick key must not answer the last turn.
  useLayoutEffect(() => {
    if (!keys) return;
    const press = (event: KeyboardEvent): void => {
      const option = /^[1-9]$/.test(event.key) ? options[Number(event.key) - 1] : undefined;
      if (!option || meantElsewhere(event)) return;
      event.preventDefault();
      onChoose(option.index);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [turn, options, keys]);

  const button = (option: Option, at: number) => (
    <li key={`${turn}.${option.index}`}>
      <button
        type="button"
        class={`choice ${option.kind}`}
        onClick={(event) => {
          if (!second(event)) onChoose(option.index);
        }}
        {...(keys && at < 9 ? { "aria-keyshortcuts": String(at + 1) } : {})}
      >
        <span class="choice-mark" aria-hidden="true">
          {option.kind === "look" && !keys ? <Icon name="search" /> : at + 1}
        </span>
        <span class="choice-text">
          {option.kind === "do" && (
            <span class="choice-kind">
              <Icon name="act" /> Action<span class="unseen">: </span>
            </span>
          )}
          {option.text}
        </span>
      </button>
    </li>
  );
  const replies = options.filter((option) => option.kind !== "look");
  const looks = options.filter((option) => option.kind === "look");
  return (
    <>
      {replies.length > 0 && <ol class="choices">{replies.map(button)}</ol>}
      {looks.length > 0 && (
        <section class="tray" aria-labelledby="look-up">
          <h3 id="look-up">
            <Icon name="search" /> Look something up
          </h3>
          <ol class="looks">{looks.map((option, i) => button(option, replies.length + i))}</ol>
        </section>
      )}
    </>
  );
}
