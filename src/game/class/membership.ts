/**
 * Who has joined a class on this machine. The server's cookie is what counts there; this is what the
 * page knows without it, so that the desk is the learner's own with no network too.
 */
import { effect, signal } from "@preact/signals";
import type { Owner, Save } from "../saves/save.ts";

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface SetCase {
  readonly caseId: string;
  readonly title: string;
}

export interface Membership {
  readonly learner: Named;
  readonly class: Named;
  readonly centre: { readonly name: string };
  /** The class code last used, to sign in again with; "" if not known. */
  readonly code: string;
  /** The server does not know this device's sign-in any more. */
  readonly signedOut: boolean;
  /** Cases set by the tutor, as last heard. */
  readonly cases: readonly SetCase[];
}

const KEY = "redress.class";
const LEAVING = "redress.leaving";

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** What names somebody or something, or null. */
export const readNamed = (value: unknown): Named | null =>
  isObject(value) && text(value["id"]) !== ""
    ? { id: text(value["id"]), name: text(value["name"]) }
    : null;

/** Entries that do not read are left out. */
export const readCases = (value: unknown): readonly SetCase[] =>
  (Array.isArray(value) ? value : []).flatMap((each: unknown): SetCase[] =>
    isObject(each) && text(each["caseId"]) !== ""
      ? [{ caseId: text(each["caseId"]), title: text(each["title"]) }]
      : [],
  );

/** A learner in a class as the server names them, or null. */
export function readSeat(value: unknown): Pick<Membership, "learner" | "class" | "centre"> | null {
  if (!isObject(value) || !isObject(value["centre"])) return null;
  const learner = readNamed(value["learner"]);
  const group = readNamed(value["class"]);
  return learner && group
    ? { learner, class: group, centre: { name: text(value["centre"]["name"]) } }
    : null;
}

/** A membership from what was stored; null if there is none that reads. */
export function readMembership(stored: string | null): Membership | null {
  let found: unknown = null;
  try {
    found = JSON.parse(stored ?? "null");
  } catch {
    // A damaged note is as good as none: the server still knows who has joined.
  }
  const seat = readSeat(found);
  if (!seat || !isObject(found)) return null;
  return {
    ...seat,
    code: text(found["code"]),
    signedOut: found["signedOut"] === true,
    cases: readCases(found["cases"]),
  };
}

/** Null where nothing is stored; "refused" where this browser lets the site store nothing. */
function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return "refused";
  }
}

/** Whether it was kept; if not it holds for as long as the page is open. */
function store(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

export const membership = signal<Membership | null>(readMembership(stored(KEY)));

/** Whether somebody may have joined here. True if that cannot be known: no note could be made. */
export const mayBeJoined = (): boolean => membership.value !== null || stored(KEY) !== null;

/** Whether the stored note is what counts. */
let noted = stored(KEY) !== "refused";

export function setMembership(next: Membership | null): void {
  membership.value = next;
  noted = store(KEY, next && JSON.stringify(next));
}

/** Takes over what another tab has noted, ahead of the browser's own word of it. */
export function renewMembership(): void {
  if (!noted) return;
  const next = readMembership(stored(KEY));
  if (JSON.stringify(next) !== JSON.stringify(membership.value)) membership.value = next;
}

let leaving = stored(LEAVING) === "1";

/** Whether the server has yet to be told that the last learner left. */
export const isLeaving = (): boolean => leaving || stored(LEAVING) === "1";

export function setLeaving(next: boolean): void {
  leaving = next;
  store(LEAVING, next ? "1" : null);
}

/**
 * Follows what other tabs do. A play open here is its learner's: once they have left, or somebody
 * else has come, this tab goes to the desk.
 */
export function followMembership(onChange: () => void): void {
  let learner = membership.value?.learner.id;
  effect(() => {
    const next = membership.value?.learner.id;
    if (learner !== undefined && learner !== next) location.hash = "#/";
    learner = next;
  });
  addEventListener("storage", ({ key }) => {
    if (key !== KEY && key !== null) return;
    renewMembership();
    onChange();
  });
}

/** Whose a play begun now is. */
export const ownerNow = (): Owner | null => {
  const { learner, class: group } = membership.value ?? {};
  return learner && group ? { learnerId: learner.id, classId: group.id } : null;
};

/** Whether a play is shown to whoever is here now: one's own, or with nobody joined those of nobody. */
export const isShown = ({ sending }: Save, owner: Owner | null): boolean =>
  sending?.learnerId === owner?.learnerId && sending?.replaced !== true;
