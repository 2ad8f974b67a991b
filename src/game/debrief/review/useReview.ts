/** The review of the play being debriefed; asked for once the rest of the page is on the screen. */
import { useEffect, useState } from "preact/hooks";
import type { Review } from "../../../atlas/review.ts";
import type { PlayEvent } from "../../../play/event.ts";
import type { Result } from "../../../play/result.ts";
import type { Edition } from "../../../story/session.ts";
import { reviewInWorker } from "./inWorker.ts";
import { loadReview, type Atlases, type NoReview } from "./load.ts";

/** Null while it is on its way. */
export type Reviewed = Result<Review, NoReview> | null;

export function useReview(atlases: Atlases, edition: Edition, log: readonly PlayEvent[]): Reviewed {
  const [reviewed, show] = useState<Reviewed>(null);
  useEffect(() => {
    let here = true;
    // After two frames the debrief is painted: nothing of the review is fetched before.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        void loadReview(atlases, edition, log, reviewInWorker).then((next) => here && show(next));
      });
    });
    return () => {
      here = false;
      cancelAnimationFrame(frame);
    };
  }, [atlases, edition, log]);
  return reviewed;
}
