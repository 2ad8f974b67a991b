/** What the plays' tags pointed to, told after the decision: in the learner's words, not in numbers. */
import { useEffect, useState } from "preact/hooks";
import type { Decision } from "../../../../assess/fold/deciding.ts";
import type { TiedPlay } from "../../../../assess/fold/observing.ts";
import { choicesAt, type ChoiceAt } from "../../../../assess/observe/choicesAt.ts";
import { pointedTo } from "../../../../assess/observe/suggestion.ts";
import { playAddress } from "../../address.ts";
import { playLog } from "../../replay/playLog.ts";
import type { Desk } from "../model/desk.ts";
import { SUGGESTION_WORDS } from "../words.ts";

type Told = NonNullable<Decision["suggested"]>;

interface Where {
  readonly playId: string;
  readonly choices: readonly ChoiceAt[];
}

/** The play that the suggestion's lines are of, and the choices they belong to; null: not known. */
async function whereOf(
  plays: readonly TiedPlay[],
  criterion: string,
  { suggestion, lines }: Told,
): Promise<Where | null> {
  for (const { playId } of plays.toReversed()) {
    const log = await playLog(playId);
    if (!log.ok) return null;
    const pointed = pointedTo(log.value, criterion);
    if (pointed.suggestion === suggestion && String(pointed.lines) === String(lines)) {
      return { playId, choices: choicesAt(log.value, lines) };
    }
  }
  return null;
}

function Choices({ desk, where }: { readonly desk: Desk; readonly where: Where }) {
  return (
    <ul>
      {where.choices.map(({ number, text }) => (
        <li key={number}>
          Choice {number}: “{text}”
        </li>
      ))}
      <li>
        <a href={playAddress(desk.head.value?.class.id ?? "", where.playId)}>
          Read it in the whole play
        </a>
      </li>
    </ul>
  );
}

interface Props {
  readonly desk: Desk;
  readonly criterion: string;
  readonly suggested: Told;
}

export function Suggested({ desk, criterion, suggested }: Props) {
  const { suggestion, lines, differs } = suggested;
  const [where, setWhere] = useState<Where | null | undefined>(undefined);
  useEffect(() => {
    if (lines.length === 0) return;
    let here = true;
    const plays = desk.state.value.observations.flatMap(({ play }) => play ?? []);
    void whereOf(plays, criterion, suggested).then((found) => here && setWhere(found));
    return () => {
      here = false;
    };
  }, [criterion, String(lines)]);
  return (
    <div class="suggested">
      <p>
        <b>The software’s suggestion:</b> the tags of the play point to “
        {SUGGESTION_WORDS[suggestion]}”{where ? " by these choices:" : "."}
      </p>
      {where && <Choices desk={desk} where={where} />}
      {where === null && (
        <p class="hint">Where in the play could not be fetched; open this again to try anew.</p>
      )}
      <p>
        {differs
          ? "It differs from your decision. Both are kept; the decision is yours."
          : "It does not differ from your decision."}
      </p>
    </div>
  );
}
