/** Whether what was pressed has reached the server, in words: nothing is lost without being told. */
import { outbox } from "../model/outbox.ts";
import { pressName, tooLate } from "../model/press.ts";
import type { Table } from "../model/table.ts";

/** Presses are sent at once; only what takes longer is worth a word, ms. */
const SOON = 2_500;

export function Standing({ table }: { readonly table: Table }) {
  const now = Date.now();
  const waiting = table.waiting.value.filter(({ at }) => now - at > SOON);
  const missed = table.missed.value;
  const { atRisk } = outbox.state.value;
  if (waiting.length === 0 && missed.length === 0) return null;
  return (
    <div class="lesson-standing">
      {waiting.length > 0 && (
        <div class="notice" role="status">
          <div>
            <p>
              <b>Not with the server yet.</b> It is kept here and sent again by itself
              {atRisk ? "; this browser stores nothing, so leave this page open" : ""}:
            </p>
            <ul>
              {waiting.map((each) => (
                <li key={each.id}>
                  {pressName(each.body)}
                  {tooLate(each, now) && ": pressed over a minute ago, so it is not done any more"}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {missed.map((each) => (
        <div key={each.id} class="notice grave" role="alert">
          <p>
            <b>This did not happen.</b> {pressName(each.body)}. {each.refused?.message}
          </p>
          <button type="button" class="plain" onClick={() => void outbox.drop(each.id)}>
            I know
          </button>
        </div>
      ))}
    </div>
  );
}
