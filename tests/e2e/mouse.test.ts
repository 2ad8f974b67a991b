/** Whole plays of every case with a mouse, to the debrief. */
import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../src/story/build/script.ts";
import { site } from "../support/browser.ts";
import { mouse } from "../support/browserHands.ts";
import { places, savesOf, totalShown } from "../support/browserPage.ts";
import { comeIn, playOf, playOn } from "../support/browserPlay.ts";
import { CASES, editionOf, playRecorded, recordedOf } from "../support/routes.ts";

const { visit } = site();

describe("with a mouse at 1280 by 720", () => {
  it.each(CASES)("[GM1] %s plays from the desk to its debrief as recorded", async (id) => {
    const recorded = recordedOf(id).find(({ name }) => name === "expert")!;
    // At a counter and on the phone with all there is; for the others it would double the time.
    const whole = id === "s01" || id === "s11";
    const { page, at } = await visit({ seed: recorded.script.seed, moves: whole, sound: whole });
    const play = playOf(page, mouse, id, "expert");
    await comeIn(play, at(""));
    await playOn(play);
    await places(page).toDebrief.click();

    await places(page).verdict.waitFor();
    const { score } = outcomeOf(editionOf(id), playRecorded(id, recorded).log());
    expect(await totalShown(page)).toBe(score.total);
    // What is kept is the engine's own log, event for event.
    const [save] = await savesOf(page);
    expect(save?.log).toEqual(play.twin.log());
    expect(save?.result?.total).toBe(score.total);
  });
});
