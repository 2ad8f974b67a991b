/** A play of an earlier version of its case: the result as scored then, and the talk to read. */
import { standing } from "../../play/log.ts";
import type { Edition } from "../../story/session.ts";
import type { Save } from "../saves/save.ts";

export function OldPlay({ edition, save }: { readonly edition: Edition; readonly save: Save }) {
  const name = (who: string): string =>
    who === "you" ? "You" : (edition.data.cast[who]?.name ?? who);
  return (
    <main class="debrief">
      <h1>{edition.data.title}</h1>
      <p role="alert">
        This case has changed since you played it, so the play cannot be scored again.
        {save.result &&
          ` It was scored ${save.result.total} then, ${save.result.ready ? "ready" : "not ready"}.`}{" "}
        Here is what was said.
      </p>
      <ol class="old-talk">
        {standing(save.log).flatMap((event, at) => {
          if (event.type === "ChoiceMade") {
            return [
              <li key={at}>
                <strong>You:</strong> {event.text}
              </li>,
            ];
          }
          if (event.type !== "LineSpoken") return [];
          return [
            <li key={at}>
              {event.who && <strong>{name(event.who)}: </strong>}
              {event.text}
            </li>,
          ];
        })}
      </ol>
      <p>
        <a class="plain" href={`#/${edition.data.id}`}>
          Play the case as it is now
        </a>
      </p>
    </main>
  );
}
