/** The centre's staff: roles, invitations, removal. */
import { useState } from "preact/hooks";
import { Dialog } from "../../../ui/Dialog.tsx";
import type { Role } from "../../../protocol/access.ts";
import { ask, done, path } from "../parts/ask.ts";
import { Confirm } from "../parts/Confirm.tsx";
import { dayWords } from "../parts/dates.ts";
import { Heading } from "../parts/Heading.tsx";
import { Loading } from "../parts/Loading.tsx";
import { Problem } from "../parts/Problem.tsx";
import { say } from "../parts/said.ts";
import { useAsked, useDoing } from "../parts/useAsked.ts";
import { me } from "../signin/me.ts";
import { Invite } from "./Invite.tsx";
import { PasswordLink } from "./PasswordLink.tsx";
import { Roles, roleWords } from "./Roles.tsx";
import { invitedListAnswer, staffAnswer, type Invited, type Member } from "./staff.ts";

interface Editing {
  readonly member: Member;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function ChangeRoles({ member, onClose, onDone }: Editing) {
  const [roles, setRoles] = useState<readonly Role[]>(member.roles);
  const [fault, setFault] = useState<string | null>(null);
  const doing = useDoing();
  const save = (): void => {
    if (roles.length === 0) return setFault("Tick at least one role, or remove the person.");
    setFault(null);
    void doing.run(ask(done, "PUT", path("staff", member.userId, "roles"), { roles }), onDone);
  };
  return (
    <Dialog title={`Roles of ${member.name}`} shape="card" onClose={onClose}>
      <form class="form" onSubmit={doing.onSubmit(save)}>
        <Roles roles={roles} onRoles={setRoles} />
        <Problem text={fault ?? doing.problem} />
        <div class="row">
          <button type="submit" class="solid" aria-busy={doing.busy}>
            Save the roles
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Remove({ member, onClose, onDone }: Editing) {
  const [erasing, erase] = useState(false);
  const { userId, name } = member;
  const remove = async () => {
    const removed = await ask(done, "DELETE", path("staff", userId));
    if (!removed.ok || !erasing) return removed;
    return ask(done, "POST", path("staff", userId, "erase"), { reason: "left" });
  };
  return (
    <Confirm
      title={`Remove ${name}?`}
      action="Remove them"
      run={remove}
      onDone={onDone}
      onClose={onClose}
    >
      <p>
        {name} is signed out everywhere at once and sees nothing of this centre any more. What they
        have done stays in the evidence log.
      </p>
      <label class="tick">
        <input
          type="checkbox"
          checked={erasing}
          onChange={({ currentTarget: { checked } }) => erase(checked)}
        />
        <span>
          Erase their name and address from the log, too
          <small>This cannot be taken back. What they did stays, without a name.</small>
        </span>
      </label>
    </Confirm>
  );
}

function InvitedRow({ invited, again }: { readonly invited: Invited; readonly again: () => void }) {
  const doing = useDoing();
  return (
    <li>
      <div>
        <strong>{invited.name ?? invited.email}</strong>
        <p class="hint">
          {invited.email}. {roleWords(invited.roles)}. Open until {dayWords(invited.expiresAt)}.
        </p>
        <Problem text={doing.problem} />
      </div>
      <button
        type="button"
        class="plain"
        aria-label={`Withdraw the invitation of ${invited.name ?? invited.email}`}
        onClick={() =>
          void doing.run(ask(done, "DELETE", path("staff", "invitations", invited.id)), () => {
            say("The invitation is withdrawn: its link opens nothing any more.");
            again();
          })
        }
      >
        Withdraw
      </button>
    </li>
  );
}

export function StaffList() {
  const staff = useAsked("staff", () => ask(staffAnswer, "GET", "staff"));
  const invited = useAsked("invited", () => ask(invitedListAnswer, "GET", "staff/invitations"));
  const [editing, edit] = useState<{
    readonly what: "roles" | "password" | "remove";
    readonly member: Member;
  }>();
  const [inviting, invite] = useState(false);
  const close = (): void => edit(undefined);
  const own = me.value?.kind === "staff" ? me.value.user.id : "";
  const changed = (words: string) => () => {
    close();
    say(words);
    void staff.again();
  };
  return (
    <main id="main" class="wide">
      <Heading title="Staff">
        <button type="button" class="solid" onClick={() => invite(true)}>
          Invite somebody
        </button>
      </Heading>
      <Loading of={staff} what="The staff">
        {(members) => (
          <ul class="list panel" aria-label="Staff of the centre">
            {members.map((member) => (
              <li key={member.userId}>
                <div>
                  <strong>{member.name}</strong>
                  {member.userId === own && <span class="tag">You</span>}
                  <p class="hint">
                    {member.email}. {roleWords(member.roles)}.
                  </p>
                </div>
                <div class="row">
                  <button
                    type="button"
                    class="plain"
                    aria-label={`Change roles of ${member.name}`}
                    onClick={() => edit({ what: "roles", member })}
                  >
                    Change roles
                  </button>
                  <button
                    type="button"
                    class="plain"
                    aria-label={`New password for ${member.name}`}
                    onClick={() => edit({ what: "password", member })}
                  >
                    New password
                  </button>
                  <button
                    type="button"
                    class="plain"
                    aria-label={`Remove ${member.name}`}
                    onClick={() => edit({ what: "remove", member })}
                  >
                    Remove
                  </button>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Loading>
      <h2>Invited, and not here yet</h2>
      <Loading of={invited} what="The invitations">
        {(list) =>
          list.length === 0 ? (
            <p class="hint">No invitation is open.</p>
          ) : (
            <ul class="list panel" aria-label="Open invitations">
              {list.map((each) => (
                <InvitedRow key={each.id} invited={each} again={() => void invited.again()} />
              ))}
            </ul>
          )
        }
      </Loading>
      {inviting && <Invite onClose={() => invite(false)} onInvited={() => void invited.again()} />}
      {editing?.what === "roles" && (
        <ChangeRoles
          member={editing.member}
          onClose={close}
          onDone={changed(`The roles of ${editing.member.name} are changed.`)}
        />
      )}
      {editing?.what === "password" && <PasswordLink member={editing.member} onClose={close} />}
      {editing?.what === "remove" && (
        <Remove
          member={editing.member}
          onClose={close}
          onDone={changed(`${editing.member.name} is removed.`)}
        />
      )}
    </main>
  );
}
