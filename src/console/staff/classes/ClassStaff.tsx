/** Who teaches and assesses the class: they see it, nobody else on the staff does. */
import { useState } from "preact/hooks";
import { roleWords } from "../admin/Roles.tsx";
import { staffAnswer, type Member } from "../admin/staff.ts";
import { ask, done, path } from "../parts/ask.ts";
import { Problem } from "../parts/Problem.tsx";
import { say } from "../parts/said.ts";
import { Ticks } from "../parts/Ticks.tsx";
import { useAsked, useDoing } from "../parts/useAsked.ts";
import type { ClassFacts } from "./classes.ts";

interface Props {
  readonly of: ClassFacts;
  readonly mayManage: boolean;
  readonly again: () => Promise<void>;
}

function Choose({
  of,
  members,
  again,
}: Omit<Props, "mayManage"> & { readonly members: readonly Member[] }) {
  const able = members.filter(({ roles }) => roles.includes("tutor") || roles.includes("assessor"));
  // Somebody who has lost those roles meanwhile cannot stay, and has no box here to be unticked.
  const [wanted, want] = useState<readonly string[]>(
    of.staff.map(({ userId }) => userId).filter((id) => able.some(({ userId }) => userId === id)),
  );
  const doing = useDoing();
  const save = (): void =>
    void doing.run(ask(done, "PUT", path("classes", of.id, "staff"), { userIds: wanted }), () => {
      say("The staff of this class are saved.");
      void again();
    });
  return (
    <form onSubmit={doing.onSubmit(save)}>
      <Ticks
        legend="Staff of the class"
        headed
        of={able.map(({ userId, name, roles }) => ({ id: userId, name, note: roleWords(roles) }))}
        ticked={wanted}
        onTicked={want}
      />
      <Problem text={doing.problem} />
      <div class="row">
        <button type="submit" class="plain" aria-busy={doing.busy}>
          Save the staff
        </button>
      </div>
    </form>
  );
}

export function ClassStaff({ of, mayManage, again }: Props) {
  const members = useAsked("staff", () => ask(staffAnswer, "GET", "staff"));
  return (
    <section class="panel" aria-labelledby="class-staff">
      <h2 id="class-staff">Staff of this class</h2>
      {mayManage && members.value !== null ? (
        <Choose of={of} members={members.value} again={again} />
      ) : (
        <ul class="plain-list">
          {of.staff.map(({ userId, name, roles }) => (
            <li key={userId}>
              <strong>{name}</strong>, {roleWords(roles)}
            </li>
          ))}
        </ul>
      )}
      {of.staff.length === 0 && <p class="hint">Nobody yet.</p>}
    </section>
  );
}
