/** Who sits in the manager's chair, how long an answer is waited for, whether names are shown to a learner. */
import { CHAIR_MINUTES_MOST, type ChairSetting } from "../../../../lesson/chair/event.ts";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import type { Wall } from "../../wall/wall.ts";
import { useActing } from "../model/useActing.ts";
import type { Table } from "../model/table.ts";

interface Props {
  readonly table: Table;
  readonly setting: ChairSetting;
  readonly wall: Wall;
  readonly nameOf: (learnerId: string) => string;
}

const MINUTES = [1, 2, 3, 5, 10, CHAIR_MINUTES_MOST];

export function ChairSettings({ table, setting, wall, nameOf }: Props) {
  const acting = useActing(table);
  const { open, minutes, peer, named } = setting;
  const set = (change: Partial<ChairSetting>, words: string): void => {
    if (acting.run({ type: "ChairSet", chair: { ...setting, ...change } })) say(words);
  };
  const learners = wall.order.value ?? [];
  const shown = peer === "" || learners.includes(peer) ? learners : [peer, ...learners];
  const times = MINUTES.includes(minutes) ? MINUTES : [...MINUTES, minutes];
  return (
    <>
      <div class="row chair-settings">
        <button
          type="button"
          class={open ? "plain" : "solid"}
          onClick={() =>
            set({ open: !open }, open ? "The chair is empty." : "A person answers from now on.")
          }
        >
          {open ? "Leave the chair" : "Take the chair"}
        </button>
        {open && (
          <>
            <label class="inline-field">
              <span>Who answers</span>
              <select
                value={peer}
                onChange={({ currentTarget: { value } }) =>
                  set({ peer: value }, "The chair has been given on.")
                }
              >
                <option value="">We, the staff</option>
                {shown.map((id) => (
                  <option key={id} value={id}>
                    {nameOf(id)}
                  </option>
                ))}
              </select>
            </label>
            <label class="inline-field">
              <span>Waits for</span>
              <select
                value={String(minutes)}
                onChange={({ currentTarget: { value } }) =>
                  set({ minutes: Number(value) }, "The time is set.")
                }
              >
                {times.map((each) => (
                  <option key={each} value={String(each)}>
                    {each} min
                  </option>
                ))}
              </select>
            </label>
            {peer !== "" && (
              <label class="inline-field tick-line">
                <input
                  type="checkbox"
                  checked={named}
                  onChange={({ currentTarget: { checked } }) =>
                    set({ named: checked }, checked ? "Names are shown." : "Names are not shown.")
                  }
                />
                <span>Show them who asks</span>
              </label>
            )}
          </>
        )}
      </div>
      <Problem text={acting.problem} />
    </>
  );
}
