/** The way to send one learner a word. */
import { Sign } from "../parts/Sign.tsx";

/** Opens the words to somebody; null: no lesson runs, or one may not. */
export type OnNudge = ((id: string) => void) | null;

interface Props {
  readonly id: string;
  /** As it is shown. */
  readonly name: string;
  readonly onNudge: NonNullable<OnNudge>;
}

export const NudgeButton = ({ id, name, onNudge }: Props) => (
  <button
    type="button"
    class="plain slim nudge"
    aria-label={`Nudge ${name}`}
    title="Nudge"
    onClick={() => onNudge(id)}
  >
    <Sign name="word" /> <span>Nudge</span>
  </button>
);
