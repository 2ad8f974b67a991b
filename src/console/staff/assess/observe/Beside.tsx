/** What is true of the play so far, and nothing of how well: service clock, promises, own words. */
import { useMemo } from "preact/hooks";
import type { CaseData } from "../../../../play/case.ts";
import { dayOf, timeOf, whenDue } from "../../../../play/clock.ts";
import { project, rewindable } from "../../../../play/log.ts";
import { ledgerOf, type PromiseStatus } from "../../../../play/promises/ledger.ts";
import type { Player } from "../../replay/player.ts";

const PROMISES: Readonly<Record<PromiseStatus, string>> = {
  open: "Open",
  kept: "Kept",
  late: "Kept late, after a warning",
  broken: "Broken",
};

export function Beside({ data, player }: { readonly data: CaseData; readonly player: Player }) {
  const count = player.shown.value;
  const log = player.log.value;
  const ledger = useMemo(
    () => project(log.slice(0, count), rewindable(ledgerOf(data))).now,
    [data, log, count],
  );
  const own = player.pieces.value.flatMap((piece) =>
    piece.kind === "own" && piece.seq < count ? [piece] : [],
  );
  return (
    <section class="panel beside" aria-labelledby="beside-head" tabIndex={0}>
      <h2 id="beside-head">So far</h2>
      <p>
        <b class="service-clock">{timeOf(ledger.clock)}</b> {dayOf(data.start.day, ledger.clock)},
        by the clock of the case
      </p>
      <h3>Promises</h3>
      {ledger.entries.length === 0 ? (
        <p class="hint">None made yet.</p>
      ) : (
        <ul class="plain-list">
          {ledger.entries.map((entry, at) => (
            <li key={at}>
              <b>{PROMISES[entry.status]}:</b>{" "}
              {data.promises.find(({ id }) => id === entry.promise)?.text ?? entry.promise}, due{" "}
              {whenDue(data.start.day, entry.due, ledger.clock)}
            </li>
          ))}
        </ul>
      )}
      <h3>In their own words</h3>
      {own.length === 0 ? (
        <p class="hint">Nothing written yet.</p>
      ) : (
        own.map((piece) => (
          <div key={piece.key}>
            <p class="hint">{piece.prompt}</p>
            <blockquote class={piece.letter ? "letter-sent" : ""}>{piece.text}</blockquote>
          </div>
        ))
      )}
    </section>
  );
}
