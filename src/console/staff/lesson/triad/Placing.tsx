/** Latecomers into a group, somebody into another, or out who has left: a choice each. */
import { GROUP_MOST } from "../../../../lesson/triad/deal.ts";
import { groupWith, type Round } from "../../../../lesson/triad/round.ts";
import type { LessonEvent } from "../../../../lesson/event.ts";
import { say } from "../../parts/said.ts";
import type { InClass } from "./useLearners.ts";

interface Props {
  readonly round: Round;
  readonly learners: readonly InClass[];
  readonly nameOf: (learnerId: string) => string;
  readonly run: (...events: readonly LessonEvent[]) => boolean;
}

export function Placing({ round, learners, nameOf, run }: Props) {
  const { groups } = round;
  const waiting = new Set(
    learners.flatMap(({ id, here }) => (here && !groupWith(round, id) ? id : [])),
  );
  const known = new Set(learners.map(({ id }) => id));
  // Somebody who was taken off the class may still be in a group.
  const others = groups.flatMap(({ members }) => members.filter((id) => !known.has(id)));
  const all = [...learners.map(({ id }) => id), ...others];
  const place = (learner: string, group: string): void => {
    if (!run({ type: "MemberPlaced", round: round.id, learner, group })) return;
    const at = groups.findIndex(({ id }) => id === group);
    say(at < 0 ? `${nameOf(learner)} is in no group.` : `${nameOf(learner)}: group ${at + 1}.`);
  };
  return (
    <details class="placing">
      <summary>
        Move somebody
        {waiting.size > 0 && (
          <b class="group-look">
            : {waiting.size} {waiting.size === 1 ? "is" : "are"} here and in no group
          </b>
        )}
      </summary>
      <ul class="seat-list">
        {all.map((id) => (
          <li key={id}>
            <label for={`place-${id}`}>
              {nameOf(id)} {waiting.has(id) && <small>here, waits for a group</small>}
            </label>
            <select
              id={`place-${id}`}
              value={groupWith(round, id)?.id ?? ""}
              onChange={({ currentTarget }) => place(id, currentTarget.value)}
            >
              <option value="">In no group</option>
              {groups.map((group, at) => {
                const full = group.members.length >= GROUP_MOST && !group.members.includes(id);
                return (
                  <option key={group.id} value={group.id} disabled={full}>
                    Group {at + 1} ({full ? "full" : group.members.length})
                  </option>
                );
              })}
            </select>
          </li>
        ))}
      </ul>
    </details>
  );
}
