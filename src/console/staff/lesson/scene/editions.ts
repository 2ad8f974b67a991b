/** Editions and atlases of the cases, fetched when a lesson first needs one. */
import type { StoredAtlas } from "../../../../atlas/stored.ts";
import type { CaseSummary } from "../../../../story/catalogue.ts";
import type { Edition } from "../../../../story/session.ts";
import { ok, refused, type Result } from "../../../../play/result.ts";

export type NoEdition = "none" | "unfetched" | "changed";

const NONE =
  "This version of Redress does not have the case. The vote goes on with its options alone.";
const UNFETCHED = "The case could not be fetched. Check the connection, then try again.";
const ACTIVITY = "A shift or a project has no moment at which there is something to vote on.";
export const CHANGED =
  "The case has changed since this moment was chosen, so its words cannot be shown here. The options still stand.";

const cases = () => import("virtual:redress/cases");
const fetched = new Map<string, Promise<Edition>>();

/** `hash`: the version wanted; null: the one that is here. Never rejects. */
export async function editionFor(
  caseId: string,
  hash: string | null,
): Promise<Result<Edition, NoEdition>> {
  try {
    const { editions } = await cases();
    const load = Object.hasOwn(editions, caseId) ? editions[caseId] : undefined;
    if (!load) return refused("none", NONE);
    const coming = fetched.get(caseId) ?? load().then((module) => module.default);
    fetched.set(caseId, coming);
    const edition = await coming;
    if (edition.data.activity) return refused("none", ACTIVITY);
    return hash === null || edition.hash === hash ? ok(edition) : refused("changed", CHANGED);
  } catch {
    // A failed fetch is tried again the next time.
    fetched.delete(caseId);
    return refused("unfetched", UNFETCHED);
  }
}

/** Null where the case has none, or it cannot be had. */
export async function atlasFor(caseId: string): Promise<StoredAtlas | null> {
  try {
    const { atlases } = await import("virtual:redress/atlases");
    const load = Object.hasOwn(atlases, caseId) ? atlases[caseId] : undefined;
    return load ? (await load()).default : null;
  } catch {
    return null;
  }
}

/** Every talk that is here. Rejects where they cannot be fetched. */
export const allCases = async (): Promise<readonly CaseSummary[]> =>
  (await import("virtual:redress/summaries")).summaries.filter(({ activity }) => !activity);
