/** Which case each turn plays: another one, so that the next agent does not know its secrets. */
import { useId } from "preact/hooks";
import type { PlayableCase } from "./useTriadCases.ts";

interface Props {
  readonly all: readonly PlayableCase[];
  /** One a turn. */
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

const optionWords = ({ title, cards }: PlayableCase): string =>
  cards ? title : `${title} (has no card for a spoken role-play)`;

export function TurnCases({ all, chosen, onChosen }: Props) {
  const id = useId();
  return (
    <fieldset class="turn-cases">
      <legend>Cases</legend>
      <p class="hint" id={`${id}-hint`}>
        A new case each turn, so that the next agent does not know what the customer hides. After
        the last one the first comes again.
      </p>
      <div class="turn-list">
        {chosen.map((caseId, turn) => (
          <div key={turn} class="field">
            <label for={`${id}-${turn}`}>Turn {turn + 1}</label>
            <select
              id={`${id}-${turn}`}
              aria-describedby={`${id}-hint`}
              value={caseId}
              onChange={({ currentTarget }) =>
                onChosen(chosen.map((each, n) => (n === turn ? currentTarget.value : each)))
              }
            >
              <option value="">Choose a case</option>
              {all.map((each) => (
                <option key={each.id} value={each.id} disabled={!each.cards}>
                  {optionWords(each)}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
