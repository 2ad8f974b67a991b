/** The story beside a talk: what the customer says at this point of it, and where what was done leads. */
import { customerWrote, type Talk } from "../../../../lesson/triad/round.ts";
import { Problem } from "../../parts/Problem.tsx";
import { SceneShown } from "../scene/SceneShown.tsx";
import { letterOf } from "../../../../lesson/letter.ts";
import { useScene } from "../scene/useScene.ts";

interface Props {
  readonly talk: Talk;
  readonly onMove: (choices: readonly number[]) => void;
  /** Says the customer's own line; null: the talk is spoken, or does not run. */
  readonly onSay: ((text: string) => void) | null;
}

export function StoryBeside({ talk, onMove, onSay }: Props) {
  const { choices } = talk;
  const told = useScene({ ...talk.case, choices });
  if (told === null) return <p class="hint">One moment…</p>;
  if (!told.ok) return <Problem text={told.message} />;
  const { lines, options, ending } = told.value;
  const own = lines.filter(({ by }) => by === "customer");
  return (
    <div class="story-beside">
      {/* What can be said stands on buttons below; the rest is told here. */}
      <SceneShown
        told={
          onSay ? { ...told.value, lines: lines.filter(({ by }) => by !== "customer") } : told.value
        }
      />
      {onSay && own.length > 0 && (
        <ul class="step-options" aria-label="Say a line of the story">
          {own.map(({ text }, at) => (
            <li key={at}>
              <button type="button" class="step-option" onClick={() => onSay(text)}>
                <b>{customerWrote(talk, text) ? "Say again:" : "Say:"}</b> <span>{text}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {ending === null && (
        <div role="group" aria-label="What has the agent just done?">
          <p class="hint">What comes closest to what the agent has just done or said?</p>
          <ul class="step-options">
            {options.map(({ index, text }, at) => (
              <li key={index}>
                <button
                  type="button"
                  class="step-option"
                  onClick={() => onMove([...choices, index])}
                >
                  <b>{letterOf(at)}</b> <span>{text}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {choices.length > 0 && (
        <button type="button" class="plain slim" onClick={() => onMove(choices.slice(0, -1))}>
          One step back in the story
        </button>
      )}
    </div>
  );
}
