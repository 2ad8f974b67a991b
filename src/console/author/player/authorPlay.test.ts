import { describe, expect, it } from "vitest";
import type { PlayEvent } from "../../../play/event.ts";
import { caseIds, buildEdition } from "../../../story/build/edition.ts";
import { playAtRandom } from "../../../workshop/randomPlays.ts";
import { drawPlay } from "../../../workshop/randomPlaysDraw.ts";
import { authorPlay, type AuthorPlay } from "./authorPlay.ts";
import { FROM_THE_TOP } from "./start.ts";
import { tellerOf } from "./telling.ts";

const ROOT = process.cwd();

/** The hash names an edition, and an author's play is of none. */
const bare = (log: readonly PlayEvent[]): readonly PlayEvent[] =>
  log.map((event) => (event.type === "PlayStarted" ? { ...event, storyHash: "" } : event));

describe.each(caseIds("."))("an author's play of %s", (id) => {
  it("[AU8] gives the log that a learner's play gives, event for event", () => {
    const edition = buildEdition(ROOT, id);
    const teller = tellerOf(edition.story, FROM_THE_TOP);
    // Even ones: in odd ones somebody else answers for the manager, which an author has nobody to do.
    for (let seed = 2; seed <= 50; seed += 2) {
      let play: AuthorPlay | undefined;
      drawPlay(
        () => {
          const begun = authorPlay(teller, seed, { data: edition.data, tagged: true });
          play = begun;
          return { offered: () => begun.told().options.length, choose: begun.choose };
        },
        seed,
        200,
      );
      expect(bare(play?.log() ?? []), `seed ${seed}`).toEqual(bare(playAtRandom(edition, seed)));
    }
  });
});
