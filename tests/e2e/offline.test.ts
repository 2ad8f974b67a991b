/** After the first visit everything is there without a line. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { built } from "../support/browserBuild.ts";
import { site } from "../support/browser.ts";
import { mouse } from "../support/browserHands.ts";
import { comeIn, playOf, playOn } from "../support/browserPlay.ts";
import { recordedOf } from "../support/routes.ts";

const { visit, shut } = site();

describe("without a line", () => {
  it("[GM27] the desk opens and a case never opened before plays", async () => {
    const seed = recordedOf("s12").find(({ name }) => name === "expert")!.script.seed;
    const { context, page, at } = await visit({
      seed,
      serviceWorker: true,
      // Sound alone may be missing; and the desk asks whether there is a server now.
      expected: [/\.(webm|mp3)/, /\/api\/me/],
    });
    const play = playOf(page, mouse, "s12", "expert");
    await page.goto(at(""));
    const worker = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return registration?.active?.state ?? "none";
      });
    // It fetches the whole game before it is, some five hundred files one after another.
    await expect.poll(worker, { timeout: 60_000 }).toBe("activated");
    const files = readdirSync(join(await built(), "assets"))
      .filter((name) => /\.(js|css)$/.test(name))
      .map((name) => `assets/${name}`);
    const missing = () =>
      page.evaluate(async (names) => {
        const found = await Promise.all(
          names.map((name) => caches.match(new URL(name, document.baseURI).href)),
        );
        return names.filter((_, at) => found[at] === undefined);
      }, files);
    await expect.poll(missing).toEqual([]);

    await context.setOffline(true);
    await shut();
    await page.reload();
    await comeIn(play, at(""));
    await playOn(play, { until: 3 });
  });
});
