/** The roles somebody has, as boxes to tick. */
import { ROLES, type Role } from "../../../protocol/access.ts";
import { ROLE_NAMES, ROLE_WORK } from "../signin/me.ts";

interface Props {
  readonly roles: readonly Role[];
  readonly onRoles: (roles: readonly Role[]) => void;
}

export const Roles = ({ roles, onRoles }: Props) => (
  <fieldset>
    <legend>Roles</legend>
    {ROLES.map((role) => (
      <label key={role} class="tick">
        <input
          type="checkbox"
          checked={roles.includes(role)}
          onChange={(event) =>
            onRoles(
              ROLES.filter((each) =>
                each === role ? event.currentTarget.checked : roles.includes(each),
              ),
            )
          }
        />
        <span>
          {ROLE_NAMES[role]}
          <small>{ROLE_WORK[role]}</small>
        </span>
      </label>
    ))}
  </fieldset>
);

export const roleWords = (roles: readonly Role[]): string =>
  roles.map((role) => ROLE_NAMES[role]).join(", ") || "No role";
