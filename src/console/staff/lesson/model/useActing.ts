/** Doing something in a lesson from one part of the page; why it cannot be done is told there. */
import { useState } from "preact/hooks";
import type { LessonEvent } from "../../../../lesson/event.ts";
import type { Table } from "./table.ts";

export interface Acting {
  readonly problem: string | null;
  /** One after the other, up to the first that makes no sense; true if all are on their way. */
  readonly run: (...events: readonly LessonEvent[]) => boolean;
}

export function useActing(table: Table): Acting {
  const [problem, set] = useState<string | null>(null);
  return {
    problem,
    run: (...events) => {
      for (const event of events) {
        const done = table.act(event);
        if (!done.ok) {
          set(done.message);
          return false;
        }
      }
      set(null);
      return true;
    },
  };
}
