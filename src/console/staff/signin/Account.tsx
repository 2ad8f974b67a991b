/** Who is signed in, in which role, and the ways out. */
import { useRef, useState } from "preact/hooks";
import { Confirm } from "../parts/Confirm.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useDoing } from "../parts/useAsked.ts";
import { go } from "../address.ts";
import { ROLE_NAMES, signOut, workAs, workingAs, type Staff } from "./me.ts";

/** Buttons, not a select: going to other pages should take a decision, and not an arrow key. */
function RoleSwitch({ staff }: { readonly staff: Staff }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const now = ROLE_NAMES[workingAs.value];
  if (staff.roles.length < 2) return <span class="role-only">{now}</span>;
  return (
    <details class="account-menu" ref={menu}>
      <summary>
        <span class="hint-light">Working as</span> {now}
      </summary>
      <div>
        {staff.roles.map((role) => (
          <button
            key={role}
            type="button"
            class="plain"
            aria-pressed={role === workingAs.value}
            onClick={() => {
              if (menu.current) menu.current.open = false;
              workAs(role);
              go("#/");
            }}
          >
            {ROLE_NAMES[role]}
          </button>
        ))}
      </div>
    </details>
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
