/** Something a page needs from the server: awaited, here, or failed with words and another try. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Asked } from "./ask.ts";

export interface Loaded<T> {
  readonly value: T | null;
  readonly problem: string | null;
  /** Asks once more; what is shown stays until the answer is here. */
  readonly again: () => Promise<void>;
}

/** `key` says what is asked for: when it changes, so does the question. */
export function useAsked<T>(key: string, question: () => Promise<Asked<T>>): Loaded<T> {
  const [answer, set] = useState<{
    readonly key: string;
    readonly value: T | null;
    readonly problem: string | null;
  }>({ key, value: null, problem: null });
  const newest = useRef(0);
  const again = useCallback(async () => {
    const mine = ++newest.current;
    const asked = await question();
    if (mine !== newest.current) return;
    set((before) =>
      asked.ok
        ? { key, value: asked.value, problem: null }
        : { key, value: before.key === key ? before.value : null, problem: asked.message },
    );
  }, [key]);
  useEffect(() => {
    void again();
    return () => {
      newest.current += 1;
    };
  }, [key]);
  const mine = answer.key === key;
  return { value: mine ? answer.value : null, problem: mine ? answer.problem : null, again };
}

export interface Doing {
  readonly busy: boolean;
  readonly problem: string | null;
  /** Sends something; true if the server took it. */
  readonly run: <T>(sending: Promise<Asked<T>>, then?: (value: T) => void) => Promise<boolean>;
  readonly forget: () => void;
  /** For a form: does the work in place of the browser's own sending, unless it is under way. */
  readonly onSubmit: (work: () => void) => (event: Event) => void;
}

/** Something that is sent: its button waits, and its failure is told beside it. */
export function useDoing(): Doing {
  const [state, set] = useState<{ readonly busy: boolean; readonly problem: string | null }>({
    busy: false,
    problem: null,
  });
  return {
    ...state,
    run: async (sending, then) => {
      set({ busy: true, problem: null });
      const asked = await sending;
      set({ busy: false, problem: asked.ok ? null : asked.message });
      if (asked.ok) then?.(asked.value);
      return asked.ok;
    },
    forget: () => set({ busy: false, problem: null }),
    onSubmit: (work) => (event) => {
      event.preventDefault();
      if (!state.busy) work();
    },
  };
}
