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
}

const UNFETCHED = "The cases could not be fetched. Check the connection, then open this again.";

export function useTriadCases(): PlayableCases {
  const [cases, set] = useState<PlayableCases>({ all: null, problem: null });
  useEffect(() => {
    Promise.all([allCases(), import("virtual:redress/roles")]).then(
      ([summaries, { roles }]) => {
        const all = summaries.map(({ id, title }) => ({
          id,
          title,
          cards: Object.hasOwn(roles, id),
        }));
        set({ all, problem: null });
      },
      () => set({ all: null, problem: UNFETCHED }),
    );
  }, []);
  return cases;
}
