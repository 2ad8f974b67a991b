/** Whole plays on small screens, zoomed in and without movement. */
import { describe, expect, it } from "vitest";
import { site, type VisitOptions } from "../support/browser.ts";
import { finger, mouse, type Hands } from "../support/browserHands.ts";
import { expectNoSideways, expectTreeAndAxe } from "../support/browserLooks.ts";
import { places, totalShown } from "../support/browserPage.ts";
import { playOf, playOn, startAnew, type Play } from "../support/browserPlay.ts";
import { recordedOf } from "../support/routes.ts";

const { visit } = site();

async function begun(id: string, hands: Hands, options: VisitOptions): Promise<Play> {
  const { script } = recordedOf(id).find(({ name }) => name === "expert-2")!;
  const { page, at } = await visit({ ...options, seed: script.seed });
  const play = playOf(page, hands, id, "expert-2");
  await startAnew(play, at);
  return play;
}

async function toTheDebrief({ page, hands }: Play): Promise<void> {
  await hands.press(places(page).toDebrief);
  await places(page).verdict.waitFor();
  expect(await totalShown(page)).toBe(100);
}

describe("on other screens", () => {
  it("[GM4] s12 is played whole on a phone by touch, the tree and axe in order", async () => {
    const play = await begun("s12", finger, {
      viewport: { width: 390, height: 844 },
      touch: true,
      moves: true,
    });
    await playOn(play, {
      look: async (each) => {
        await expectNoSideways(each);
        await expectTreeAndAxe(each);
      },
    });
    await toTheDebrief(play);
    await expectNoSideways(play);
  });

  it("[GM5] s16 is played whole at 320 by 640 with no sideways scrolling", async () => {
    const play = await begun("s16", mouse, {
      viewport: { width: 320, height: 640 },
      moves: true,
    });
    await playOn(play, { look: expectNoSideways });
    await toTheDebrief(play);
    await expectNoSideways(play);
  });

  it("[GM6] s03 is played whole with reduced motion, and nothing moves", async () => {
    const play = await begun("s03", mouse, { moves: false });
    await playOn(play, {
      look: async ({ page, twin }) => {
        const moving = await page.evaluate(() =>
          document
            .getAnimations()
            .filter((each) => each.playState === "running")
            .filter((each) => Number(each.effect?.getComputedTiming().duration ?? 0) > 10)
            .map((each) => (each instanceof CSSAnimation ? each.animationName : "transition")),
        );
        expect(moving, `turn ${twin.state().turn}`).toEqual([]);
      },
    });
    await toTheDebrief(play);
  });

  it("[GM7] at 200 % zoom s03's first four choices need no sideways scrolling", async () => {
    const play = await begun("s03", mouse, { viewport: { width: 640, height: 360 } });
    await playOn(play, { until: 4, look: expectNoSideways });
    await expectNoSideways(play);
  });
});
