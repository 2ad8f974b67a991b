/** The case of a talk: its brief, and the parts it is dealt in. */
import { editions } from "virtual:redress/cases";
import { roles as dealt } from "virtual:redress/roles";
import { useEffect, useState } from "preact/hooks";
import type { CaseData } from "../../../play/case.ts";
import type { Roles } from "../../../story/roles.ts";

export interface TalkCase {
  readonly data: CaseData;
  /** Null: this device knows no parts of the case. */
  readonly roles: Roles | null;
}

/** null: on its way; words: why it cannot be shown. */
export type CaseFound = TalkCase | null | { readonly fault: string };

async function found(caseId: string): Promise<CaseFound> {
  const load = Object.hasOwn(editions, caseId) ? editions[caseId] : undefined;
  if (!load) return { fault: "This device does not have the case. Share a screen with somebody." };
  const deal = Object.hasOwn(dealt, caseId) ? dealt[caseId] : undefined;
  try {
    const [edition, roles] = await Promise.all([load(), deal?.()]);
    return { data: edition.default.data, roles: roles?.default ?? null };
  } catch {
    return { fault: "The case could not be fetched. Check the connection, then try again." };
  }
}

/** What is known of the case, and the way to try again. */
export function useCase(caseId: string): readonly [CaseFound, () => void] {
  const [state, set] = useState<CaseFound>(null);
  const [tries, tryAgain] = useState(0);
  useEffect(() => {
    let here = true;
    set(null);
    void found(caseId).then((next) => here && set(next));
    return () => {
      here = false;
    };
  }, [caseId, tries]);
  return [state, () => tryAgain(tries + 1)];
}
