/** The roles somebody has, as boxes to tick. */
import { ROLES, type Role } from "../../../protocol/access.ts";
import { Ticks } from "../parts/Ticks.tsx";
import { ROLE_NAMES, ROLE_WORK } from "../signin/me.ts";

interface Props {
  readonly roles: readonly Role[];
  readonly onRoles: (roles: readonly Role[]) => void;
}

export const Roles = ({ roles, onRoles }: Props) => (
  <Ticks
    legend="Roles"
    of={ROLES.map((role) => ({ id: role, name: ROLE_NAMES[role], note: ROLE_WORK[role] }))}
    ticked={roles}
    onTicked={(ticked) => onRoles(ROLES.filter((role) => ticked.includes(role)))}
  />
);

export const roleWords = (roles: readonly Role[]): string =>
  roles.map((role) => ROLE_NAMES[role]).join(", ") || "No role";
