/** Who takes part, and in which group: by a choice each, so by keyboard as by hand. */
import { membersOf, moved, OUT, partsWords, placeOf, withTutor, type Seating } from "./seating.ts";
import type { InClass } from "./useLearners.ts";

interface Props {
  readonly learners: readonly InClass[];
  readonly nameOf: (learnerId: string) => string;
  readonly seating: Seating;
  readonly onSeating: (seating: Seating) => void;
}

export function SeatList({ learners, nameOf, seating, onSeating }: Props) {
  const groups = Array.from({ length: seating.groups }, (_, n) => n + 1);
  return (
    <>
      <ul class="seat-list" aria-label="Learners and their groups">
        {learners.map(({ id, here }) => (
          <li key={id}>
            <label for={`seat-${id}`}>
              {nameOf(id)} <small>{here ? "here" : "not heard of"}</small>
            </label>
            <select
              id={`seat-${id}`}
              value={String(placeOf(seating, id))}
              onChange={({ currentTarget }) =>
                onSeating(moved(seating, id, Number(currentTarget.value)))
              }
            >
              <option value={String(OUT)}>Left out</option>
              {groups.map((group) => (
                <option key={group} value={String(group)}>
                  Group {group}
                </option>
              ))}
              <option value={String(seating.groups + 1)}>A new group</option>
            </select>
          </li>
        ))}
      </ul>
      <ul class="seat-groups" aria-label="Groups as they would be">
        {groups.map((group) => {
          const members = membersOf(seating, group);
          const tutor = seating.tutor.has(group);
          return (
            <li key={group}>
              <p>
                <b>Group {group}</b> {members.map(nameOf).join(", ")}
                <small>{partsWords(members.length, tutor)}</small>
              </p>
              {members.length > 1 && (
                <label class="inline-field tick-line">
                  <input
                    type="checkbox"
                    checked={tutor}
                    onChange={({ currentTarget }) =>
                      onSeating(withTutor(seating, group, currentTarget.checked))
                    }
                  />
                  <span>
                    I play the customer<span class="unseen"> in group {group}</span>
                  </span>
                </label>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
