/** Fetches the atlas of a case and has a play reviewed by it. */
import type { Review } from "../../../atlas/review.ts";
import type { StoredAtlas } from "../../../atlas/stored.ts";
import type { PlayEvent } from "../../../play/event.ts";
import { ok, refused, type Result } from "../../../play/result.ts";
import type { Edition } from "../../../story/session.ts";
import type { Work } from "./work.ts";

/** Lazily fetched atlases by case id, as `virtual:redress/atlases` has them. */
export type Atlases = Readonly<Record<string, () => Promise<{ readonly default: StoredAtlas }>>>;

/** none: the case has no atlas; unfetched: it did not arrive; other: it is of another version. */
export type NoReview = "none" | "unfetched" | "other";

/** Never rejects; `work` may. */
export async function loadReview(
  atlases: Atlases,
  edition: Edition,
  log: readonly PlayEvent[],
  work: (asked: Work) => Promise<Review | null>,
): Promise<Result<Review, NoReview>> {
  const { id } = edition.data;
  const load = Object.hasOwn(atlases, id) ? atlases[id] : undefined;
  if (!load) {
    return refused(
      "none",
      "There is no review of the choices for this case yet: the notes at each choice still say what it earned.",
    );
  }
  try {
    const review = await work({ stored: (await load()).default, edition, log });
    return review
      ? ok(review)
      : refused(
          "other",
          "The review of your choices was made for another version of this case: reload this page to fetch the right one.",
        );
  } catch {
    return refused(
      "unfetched",
      "The review of your choices could not be loaded: check the connection and reload this page to see it.",
    );
  }
}
