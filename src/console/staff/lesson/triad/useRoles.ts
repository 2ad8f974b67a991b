/** The cards of a case for playing it aloud. */
import { useEffect, useState } from "preact/hooks";
import type { Roles } from "../../../../story/roles.ts";

/** Undefined while it is on its way; null: there is none, or it cannot be had. */
export function useRoles(caseId: string): Roles | null | undefined {
  const [found, set] = useState<{ readonly caseId: string; readonly roles: Roles | null } | null>(
    null,
  );
  useEffect(() => {
    let here = true;
    const look = async (): Promise<Roles | null> => {
      const { roles } = await import("virtual:redress/roles");
      const load = Object.hasOwn(roles, caseId) ? roles[caseId] : undefined;
      return load ? (await load()).default : null;
    };
    void look()
      .catch(() => null)
      .then((roles) => here && set({ caseId, roles }));
    return () => {
      here = false;
    };
  }, [caseId]);
  return found?.caseId === caseId ? found.roles : undefined;
}
