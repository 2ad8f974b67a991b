/** Erasing a learner: says what goes and what stays, and asks for the name to be typed. */
import { useState } from "preact/hooks";
import { REASONS, type AskedReason } from "../../../protocol/erasure.ts";
import type { LearnerFound } from "../../../protocol/learners.ts";
import { ask, done, path } from "../parts/ask.ts";
import { Confirm } from "../parts/Confirm.tsx";

interface Props {
  readonly learner: LearnerFound;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function Erase({ learner, onDone, onClose }: Props) {
  const [reason, setReason] = useState<AskedReason>("asked");
  return (
    <Confirm
      title={`Erase ${learner.name}?`}
      action="Erase for good"
      typed={learner.name}
      run={() => ask(done, "POST", path("learners", learner.id, "erase"), { reason })}
      onDone={onDone}
      onClose={onClose}
    >
      <p>This cannot be taken back. Export the data first if it may still be needed.</p>
      <dl class="goes">
        <dt>Goes</dt>
        <dd>
          Name and reference, PIN, places in classes, and every play: what they said, chose and
          wrote, and the scores.
        </dd>
        <dt>Stays</dt>
        <dd>
          Empty places in the evidence log, without a name or a word of theirs, so that it can still
          be proved that nothing else was touched.
        </dd>
      </dl>
      <label class="inline-field">
        <span>Reason</span>
        <select
          value={reason}
          onChange={({ currentTarget: { value } }) => setReason(value as AskedReason)}
        >
          {Object.entries(REASONS).map(([code, words]) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <p>The reason goes into the evidence log, which names nobody.</p>
    </Confirm>
  );
}
