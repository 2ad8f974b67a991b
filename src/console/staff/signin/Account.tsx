/** Who is signed in, in which role, and the ways out. */
import { useState } from "preact/hooks";
import { Confirm } from "../parts/Confirm.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useDoing } from "../parts/useAsked.ts";
import { go } from "../address.ts";
import { ROLE_NAMES, signOut, workAs, workingAs, type Staff } from "./me.ts";

function RoleSwitch({ staff }: { readonly staff: Staff }) {
  if (staff.roles.length < 2) {
    return <span class="role-only">{staff.roles.map((role) => ROLE_NAMES[role]).join()}</span>;
  }
  return (
    <label class="role-switch">
      <span>Working as</span>
      <select
        value={workingAs.value}
        onChange={(event) => {
          const role = staff.roles.find((each) => each === event.currentTarget.value);
          if (!role) return;
          workAs(role);
          go("#/");
        }}
      >
        {staff.roles.map((role) => (
          <option key={role} value={role}>
            {ROLE_NAMES[role]}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Account({ staff }: { readonly staff: Staff }) {
  const [everywhere, askEverywhere] = useState(false);
  const doing = useDoing();
  return (
    <div class="account">
      <RoleSwitch staff={staff} />
      <details class="account-menu">
        <summary>{staff.user.name}</summary>
        <div>
          <p class="hint">{staff.user.email}</p>
          <button type="button" class="plain" onClick={() => void doing.run(signOut(false))}>
            Sign out
          </button>
          <button type="button" class="plain" onClick={() => askEverywhere(true)}>
            Sign out everywhere
          </button>
          <Problem text={doing.problem} />
        </div>
      </details>
      {everywhere && (
        <Confirm
          title="Sign out everywhere?"
          action="Sign out everywhere"
          run={() => signOut(true)}
          onDone={() => askEverywhere(false)}
          onClose={() => askEverywhere(false)}
        >
          <p>
            Every device on which you are signed in is signed out, this one too. Nothing that you
            have done is lost.
          </p>
        </Confirm>
      )}
    </div>
  );
}
