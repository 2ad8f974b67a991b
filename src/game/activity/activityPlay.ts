/** One play of an activity on this page: takes acts to its session and keeps what comes of them. */
import { signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { ActivitySession, Doer } from "../../play/activity.ts";
import type { Act, PlayEvent } from "../../play/event.ts";
import type { Edition } from "../../story/session.ts";
import type { Keeping } from "../play/controller.ts";
import { SAVE_VERSION, type Unkept } from "../saves/save.ts";

export interface ActivityPlay<D extends Doer> {
  readonly edition: Edition;
  readonly saveId: string;
  readonly assessed: boolean;
  /** The activity itself, which stands where the log ends. */
  readonly doer: D;
  readonly log: ReadonlySignal<readonly PlayEvent[]>;
  readonly ended: ReadonlySignal<boolean>;
  /** Why an act was refused; null when the last one was taken. */
  readonly refusal: Signal<string | null>;
  /** Why progress is not being kept. */
  readonly unkept: Signal<Unkept | null>;
  /** True if the act was taken; it is kept then. */
  readonly give: (act: Act) => boolean;
  /** Keeps the play as it is. */
  readonly keepNow: () => Promise<void>;
}

export function playActivity<D extends Doer>(
  edition: Edition,
  session: ActivitySession,
  doer: D,
  keeping: Keeping,
): ActivityPlay<D> {
  const log = signal(session.log());
  const ended = signal(session.state().status === "ended");
  const refusal = signal<string | null>(null);
  const unkept = signal<Unkept | null>(null);
  const { mode } = session.state();
  const keepNow = async (): Promise<void> => {
    unkept.value = await keeping.keep({
      version: SAVE_VERSION,
      id: keeping.id,
      caseId: edition.data.id,
      storyHash: edition.hash,
      mode,
      startedAt: keeping.startedAt,
      updatedAt: keeping.now(),
      log: session.log(),
    });
  };
  return {
    edition,
    saveId: keeping.id,
    assessed: mode === "assessed",
    doer,
    log,
    ended,
    refusal,
    unkept,
    give: (act) => {
      const given = session.give(act);
      refusal.value = given.ok ? null : given.message;
      if (!given.ok) return false;
      ended.value = session.state().status === "ended";
      log.value = session.log();
      void keepNow();
      return true;
    },
    keepNow,
  };
}
