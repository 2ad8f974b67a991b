import type { CaseData } from "../../play/case.ts";
import type { Debrief } from "../../play/debrief/debrief.ts";
import type { PromiseStatus } from "../../play/promises/ledger.ts";
import { whenDue } from "../../play/clock.ts";

const WORDS: Readonly<Record<PromiseStatus, string>> = {
  open: "Not yet due when the case ended",
  kept: "Kept",
  late: "Kept late, after a warning",
  broken: "Broken",
};

export function PromisesSection(props: { readonly data: CaseData; readonly debrief: Debrief }) {
  const { data, debrief } = props;
  return (
    <section aria-labelledby="promises-title">
      <h2 id="promises-title">Promises</h2>
      {debrief.promises.length === 0 ? (
        <p>
          You made no promise with a time to it. A customer can only hold you to a time they were
          given.
        </p>
      ) : (
        <ul class="promises">
          {debrief.promises.map((entry, at) => (
            <li key={at} class={`promise-${entry.status}`}>
              <strong>{WORDS[entry.status]}:</strong> {entry.text}, due{" "}
              {whenDue(data.start.day, entry.due, entry.madeAt)}
              {entry.moved > 0 && " (renegotiated in time)"}.
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
