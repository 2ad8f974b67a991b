/** Observing: the one that is open, or a new one to begin, and those that are over. */
import { useEffect } from "preact/hooks";
import { openObservation } from "../../../../assess/assessment.ts";
import { elapsedAt } from "../../../../assess/observe/clock.ts";
import { assessmentAddress, playAddress } from "../../address.ts";
import { momentWords } from "../../parts/dates.ts";
import type { Desk } from "../model/desk.ts";
import { clockWords, OBSERVED_WORDS } from "../words.ts";
import { Begin } from "./Begin.tsx";
import { LateNote } from "./LateNote.tsx";
import { Notes } from "./Notes.tsx";
import { finishLeftOver } from "./noting.ts";
import { Observing } from "./Observing.tsx";
import { Recordings } from "./Recordings.tsx";
import { Tie } from "./Tie.tsx";
import "./observe.css";

export function ObserveStep({ desk }: { readonly desk: Desk }) {
  const state = desk.state.value;
  const open = openObservation(state);
  useEffect(() => {
    if (!open) void finishLeftOver(desk);
  }, [open?.id]);
  if (open) return <Observing key={open.id} desk={desk} observation={open} />;
  const over = state.observations.toReversed();
  return (
    <div class="form">
      {over.length > 0 && (
        <p class="row">
          <a class="solid" href={assessmentAddress(desk.id, "question")}>
            On to questions
          </a>
        </p>
      )}
      {desk.mayAdd.value && over.length === 0 && <Begin desk={desk} />}
      <Recordings desk={desk} question={null} />
      {over.map((one) => (
        <section key={one.id} class="panel form">
          <h2>
            {OBSERVED_WORDS[one.how]}, {momentWords(one.begun.deviceAt)}
          </h2>
          <p class="hint">
            {one.place}. {clockWords(elapsedAt(one, one.begun.deviceAt))} on the running clock
            {one.stopped ? ", stopped" : ", finished"}
            {one.remark && `: ${one.remark}`}.
            {one.present.map(({ name, role }) => ` ${name} ${role}.`).join("")}
          </p>
          {one.how.startsWith("play") && one.play === null && desk.mayAdd.value && (
            <Tie desk={desk} observation={one} />
          )}
          {one.play && (
            <p>
              <a href={playAddress(desk.head.value?.class.id ?? "", one.play.playId)}>
                Read what was said and done
              </a>
            </p>
          )}
          <Notes desk={desk} observation={one.id} />
          {desk.mayAdd.value && <LateNote desk={desk} observation={one} />}
        </section>
      ))}
      {desk.mayAdd.value && over.length > 0 && (
        <details class="fold">
          <summary>Observe once more</summary>
          <Begin desk={desk} />
        </details>
      )}
    </div>
  );
}
