/**
 * Follows the observation of a play that is on the screen: asks the server, ties the play to the
 * observation once its first events are there, and notes on the save that its result has to wait.
 */
import { signal, type ReadonlySignal } from "@preact/signals";
import type { UnderObservation } from "../../../protocol/assessment.ts";
import { assessmentOf } from "../../../assess/assessment.ts";
import { ask } from "../../class/api.ts";
import { membership } from "../../class/membership.ts";
import { held } from "../../saves/here.ts";
import type { Save } from "../../saves/save.ts";
import { readTold } from "../answers.ts";
import { lookAtObservation, observation } from "../observation.ts";
import { letters } from "../papers.ts";
import { endOf, isOurs, type Own, type Watched } from "./watch.ts";

const OBSERVED_EVERY_MS = 2000;
/** Nobody observes: an assessor may still begin with a play that has just been opened. */
const ALONE_EVERY_MS = 6000;

export interface Following {
  readonly watched: ReadonlySignal<Watched>;
  /** The server was not reached when it was last asked. */
  readonly away: ReadonlySignal<boolean>;
  /** Why this play is not the one to be observed; null: it is, or nobody observes. */
  readonly fault: ReadonlySignal<string | null>;
  readonly stop: () => void;
}

const ownOf = (save: Save): Own => ({
  caseId: save.caseId,
  playId: save.sending?.playId ?? null,
  observation: save.sending?.observed?.observation ?? null,
});

export function follow(saveId: string): Following {
  const watched = signal<Watched>({ kind: "alone" });
  const away = signal(false);
  const fault = signal<string | null>(null);
  const end = new AbortController();
  let timer = 0;
  /** What the server says of it may be from before the tie. */
  let tied: string | null = null;

  const isTied = ({ observation: id }: UnderObservation): boolean =>
    letters.state.value.letters.some(
      ({ body, refused }) => body.kind === "tie" && body.observation === id && refused === null,
    );

  /** A tie that the server refused: this play was begun too early, perhaps. */
  const refusedTie = (playId: string) =>
    letters.state.value.letters.find(
      ({ body, refused }) => body.kind === "tie" && body.playId === playId && refused !== null,
    );

  const tie = async (save: Save, by: UnderObservation): Promise<void> => {
    const sending = save.sending!;
    const { observation: id, assessment } = by;
    if (!sending.observed) {
      await held.mark(saveId, (now) => ({ ...now, observed: { assessment, observation: id } }));
    }
    // The server ties a play that it has: its first events go first.
    if (by.playId !== null || sending.acknowledged === 0 || tied === id || isTied(by)) return;
    tied = id;
    await letters.write(assessment, { kind: "tie", observation: id, playId: sending.playId });
  };

  const giveUp = async (save: Save, message: string, letter: string): Promise<void> => {
    fault.value = message;
    watched.value = { kind: "alone" };
    await letters.drop(letter);
    await held.mark(save.id, ({ observed: _, ...now }) => now);
  };

  /** What the assessment says of how it ended; unknown, it stays as it is. */
  const ended = async ({ observed }: NonNullable<Save["sending"]>): Promise<void> => {
    if (!observed) return;
    const at = `assessments/${encodeURIComponent(observed.assessment)}`;
    const told = readTold(await ask("GET", at, undefined, membership.value?.learner.id));
    const over = told && endOf(assessmentOf(told.events), observed.observation);
    if (over) watched.value = over;
  };

  const look = async (): Promise<void> => {
    const save = await held.get(saveId);
    if (!save?.sending || fault.value !== null) return;
    const refused = refusedTie(save.sending.playId);
    // Tied by the assessor meanwhile, it needs no tying.
    if (refused?.refused?.code === "already-there") await letters.drop(refused.id);
    else if (refused) return giveUp(save, refused.refused!.message, refused.id);
    const heard = await lookAtObservation();
    if (end.signal.aborted) return;
    away.value = heard === undefined;
    const known = heard === undefined ? observation.value : heard;
    if (known && isOurs(ownOf(save), known)) {
      watched.value = { kind: "observed", by: known };
      return tie(save, known);
    }
    if (heard !== undefined && save.sending.observed) await ended(save.sending);
  };

  const turn = async (): Promise<void> => {
    if (document.visibilityState === "visible") await look().catch(() => undefined);
    if (end.signal.aborted || watched.value.kind === "ended" || fault.value !== null) return;
    const wait = watched.value.kind === "observed" ? OBSERVED_EVERY_MS : ALONE_EVERY_MS;
    timer = setTimeout(() => void turn(), wait) as unknown as number;
  };

  const wake = (): void => {
    clearTimeout(timer);
    void turn();
  };
  document.addEventListener("visibilitychange", wake, { signal: end.signal });
  addEventListener("online", wake, { signal: end.signal });
  void letters.look();
  void turn();

  return {
    watched,
    away,
    fault,
    stop: () => {
      end.abort();
      clearTimeout(timer);
    },
  };
}
