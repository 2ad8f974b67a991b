/** The play of an activity's address, for the page that shows it. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Doer } from "../../play/activity.ts";
import type { Edition } from "../../story/session.ts";
import { discard } from "../play/keep.ts";
import { settleAddress, type PlayStart } from "../router.ts";
import { forgetDrafts } from "./drafts.ts";
import { openActivity, type OpenDoer, type OpenedActivity } from "./openActivity.ts";

export interface ActivityProps {
  readonly edition: Edition;
  readonly how: PlayStart;
}

export interface Activity<D extends Doer> {
  /** Null until it is known. */
  readonly opened: OpenedActivity<D> | null;
  /** Begins a new play; an unfinished one it takes the place of goes once the new one is kept. */
  readonly startAgain: () => void;
}

/** A new play is kept before its first act, and the address names it: a reload comes back to it. */
export function useActivity<D extends Doer>(
  { edition, how }: ActivityProps,
  open: OpenDoer<D>,
): Activity<D> {
  const [opened, show] = useState<OpenedActivity<D> | null>(null);
  const [asked, ask] = useState<{ readonly how: PlayStart; readonly instead: string | null }>({
    how,
    instead: null,
  });
  const addressed = useRef(how);
  // Before anything is painted: nobody works on the play of the address before, taking it for this.
  useLayoutEffect(() => {
    if (addressed.current === how) return;
    addressed.current = how;
    show(null);
    ask({ how, instead: null });
  }, [how]);
  useEffect(() => {
    let here = true;
    void openActivity(edition, asked.how, open).then(async (found) => {
      if (!here) return;
      show(found);
      if (found.kind !== "playing") return;
      const { play, fresh } = found;
      if (fresh) await play.keepNow();
      if (here) settleAddress(edition.data.id, play.saveId);
      if (fresh && asked.instead !== null && play.unkept.value === null) {
        discard(asked.instead);
        forgetDrafts(asked.instead);
      }
    });
    return () => {
      here = false;
    };
  }, [edition, asked]);
  const startAgain = (): void => {
    const current = opened?.kind === "playing" && !opened.play.ended.value ? opened.play : null;
    ask({ how: "new", instead: current?.saveId ?? null });
  };
  return { opened, startAgain };
}
