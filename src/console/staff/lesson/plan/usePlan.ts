/** A plan while it is being written: kept in this tab until it is saved, whatever happens to the page. */
import { useState } from "preact/hooks";
import type { LessonPlan } from "../../../../lesson/event.ts";

interface Draft {
  /** What it was made from: another's change meanwhile shows by it. */
  readonly from: string;
  readonly plan: LessonPlan;
}

const nameOf = (lesson: string): string => `redress-lesson-plan:${lesson}`;

function read(lesson: string): Draft | null {
  try {
    const text = sessionStorage.getItem(nameOf(lesson));
    return text === null ? null : (JSON.parse(text) as Draft);
  } catch {
    return null;
  }
}

function keep(lesson: string, draft: Draft | null): void {
  try {
    if (draft) sessionStorage.setItem(nameOf(lesson), JSON.stringify(draft));
    else sessionStorage.removeItem(nameOf(lesson));
  } catch {
    // Without storage it lasts as long as the page.
  }
}

export interface PlanDraft {
  readonly plan: LessonPlan;
  /** Differs from what is saved. */
  readonly changed: boolean;
  /** The saved plan is another than the one this was made from. */
  readonly overtaken: boolean;
  readonly write: (plan: LessonPlan) => void;
  /** Back to what is saved. */
  readonly forget: () => void;
}

export function usePlan(lesson: string, saved: LessonPlan): PlanDraft {
  const [draft, set] = useState(() => read(lesson));
  const now = JSON.stringify(saved);
  const put = (next: Draft | null): void => {
    keep(lesson, next);
    set(next);
  };
  const changed = draft !== null && JSON.stringify(draft.plan) !== now;
  return {
    plan: changed ? draft.plan : saved,
    changed,
    overtaken: changed && draft.from !== now,
    write: (plan) => put({ from: changed ? draft.from : now, plan }),
    forget: () => put(null),
  };
}
