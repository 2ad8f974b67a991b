/** Cases that can be played aloud: those with cards for the parts. */
import { useEffect, useState } from "preact/hooks";
import { allCases } from "../scene/editions.ts";

export interface PlayableCase {
  readonly id: string;
  readonly title: string;
  /** Has cards for the parts. */
  readonly cards: boolean;
}

export interface PlayableCases {
  /** Null while they are on their way. */
  readonly all: readonly PlayableCase[] | null;
  readonly problem: string | null;
  /** A case that is not here goes by its id. */
  readonly titleOf: (caseId: string) => string;
}

const UNFETCHED = "The cases could not be fetched. Check the connection, then open this again.";

export function useTriadCases(): PlayableCases {
  const [{ all, problem }, set] = useState<Omit<PlayableCases, "titleOf">>({
    all: null,
    problem: null,
  });
  useEffect(() => {
    Promise.all([allCases(), import("virtual:redress/roles")]).then(
      ([summaries, { roles }]) => {
        const cases = summaries.map(({ id, title }) => ({
          id,
          title,
          cards: Object.hasOwn(roles, id),
        }));
        set({ all: cases, problem: null });
      },
      () => set({ all: null, problem: UNFETCHED }),
    );
  }, []);
  return { all, problem, titleOf: (id) => all?.find((each) => each.id === id)?.title ?? id };
}
