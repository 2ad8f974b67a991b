/** Opens the play that an address asks for: a kept one to go on with, or a new one. */
import { editions } from "virtual:redress/cases";
import type { PlayEvent } from "../../play/event.ts";
import { beginSession, resumeSession, type Edition } from "../../story/session.ts";
import type { PlayStart } from "../router.ts";
import type { Played } from "../saves/save.ts";
import { openController, type Controller } from "./controller.ts";
import { keep, keptPlay, mayBeKept, unfinished } from "./keep.ts";

export type Opened =
  /** fresh: begun just now, and not kept yet. */
  | { readonly kind: "playing"; readonly controller: Controller; readonly fresh: boolean }
  | { readonly kind: "no-case" }
  /** No talk, so no play of this screen. */
  | { readonly kind: "activity"; readonly edition: Edition }
  /** The address names a play that is not to be found. */
  | { readonly kind: "lost"; readonly title: string; readonly message: string }
  /** The case's file did not arrive; it may at the next try. */
  | { readonly kind: "unfetched" }
  /** A kept play that cannot be gone on with; it can be read. */
  | {
      readonly kind: "refused";
      readonly message: string;
      readonly edition: Edition;
      readonly log: readonly PlayEvent[];
    }
  | { readonly kind: "broken"; readonly title: string; readonly message: string };

const now = (): string => new Date().toISOString();

/** randomUUID is missing where the page is served without TLS. */
export const newId = (): string =>
  globalThis.crypto.randomUUID?.() ?? `${Date.now().toString(36)}-${randomSeed().toString(36)}`;

export const randomSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1;

const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Goes on with a kept play, ended or not. One whose story breaks can still be read. */
export function goOn(edition: Edition, save: Played): Opened {
  const refuse = (message: string): Opened => ({
    kind: "refused",
    message,
    edition,
    log: save.log,
  });
  try {
    const resumed = resumeSession(edition, save.log);
    if (!resumed.ok) return refuse(resumed.message);
    const controller = openController(resumed.value, { ...save, now, keep });
    return { kind: "playing", controller, fresh: false };
  } catch (error) {
    return refuse(`The case has broken and cannot go on: ${wordsOf(error)}`);
  }
}

export async function openPlay(caseId: string, how: PlayStart): Promise<Opened> {
  const load = Object.hasOwn(editions, caseId) ? editions[caseId] : undefined;
  if (!load) return { kind: "no-case" };
  let edition: Edition;
  try {
    edition = (await load()).default;
  } catch {
    return { kind: "unfetched" };
  }
  if (edition.data.activity) return { kind: "activity", edition };
  try {
    if (typeof how === "object") {
      const save = await keptPlay(caseId, how.saveId);
      if (save.ok) return goOn(edition, save.value);
      return { kind: "lost", title: edition.data.title, message: save.message };
    }
    const [save] = how === "continue" && mayBeKept(caseId) ? await unfinished(caseId) : [];
    if (save) return goOn(edition, save);
    const session = beginSession(
      edition,
      randomSeed(),
      how === "assessed" ? "assessed" : "practice",
    );
    return {
      kind: "playing",
      controller: openController(session, { id: newId(), startedAt: now(), now, keep }),
      fresh: true,
    };
  } catch (error) {
    return {
      kind: "broken",
      title: edition.data.title,
      message: wordsOf(error),
    };
  }
}
