/** The case as a play puts it to a manager. */
import { askOf } from "../../../play/asks.ts";
import type { PlayEvent } from "../../../play/event.ts";
import { standing } from "../../../play/log.ts";
import type { Put } from "../../../lesson/chair/event.ts";
import { LESSON_NAME_MOST } from "../../../protocol/lesson.ts";
import type { Edition } from "../../../story/session.ts";

/** The same for the same ask on every load of the page; another once it is asked again. */
export const askIdOf = (saveId: string, log: readonly PlayEvent[]): string =>
  `${saveId}.${log.filter(({ type }) => type === "AuthorityAsked").length}`;

/** Null where the play asks nobody. */
export function putOf(
  { data }: Pick<Edition, "data">,
  log: readonly PlayEvent[],
  asking: string | null,
  playId: string,
): Put | null {
  const ask = askOf(data, asking);
  if (!ask) return null;
  const turns = standing(log);
  const chosen = turns.findLast((event) => event.type === "ChoiceMade");
  const own = turns.findLast((event) => event.type === "OwnWordsGiven");
  return {
    about: data.title.slice(0, LESSON_NAME_MOST),
    playId,
    question: ask.question,
    rule: ask.rule,
    said: chosen?.text ?? "",
    own: own && own.turn === chosen?.turn ? own.text : "",
    refusals: ask.refusals,
  };
}
