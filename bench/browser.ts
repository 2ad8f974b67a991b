/** The browser that measures: Debian's chromium without a screen or a graphics card. */
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { SEEN, watchPage, type Seen } from "./probe.ts";

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--disable-gpu", "--no-sandbox", "--mute-audio"],
  });

/** A line as a phone might have it: 1.6 Mb/s both ways, 150 ms before every answer. */
const SLOW_LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 1_600_000 / 8,
};

export interface Visit {
  readonly page: Page;
  /** Waits until a line and a choice are on the screen, and tells when that was. */
  readonly firstSeen: () => Promise<Record<keyof Seen, number>>;
}

/**
 * Opens an address as somebody who was never here: a context of its own, nothing cached or stored,
 * and no service worker, whose copying for offline use is no part of the visit.
 */
export async function visit<T>(
  browser: Browser,
  address: string,
  slow: boolean,
  act: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context: BrowserContext = await browser.newContext({
    serviceWorkers: "block",
    viewport: { width: 1280, height: 720 },
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.addInitScript(watchPage, SEEN);
    const seen = page.waitForEvent("console", (message) => message.text() === SEEN);
    // Not every visit asks; one that ends before is no failure.
    seen.catch(() => {});
    if (slow) {
      const line = await context.newCDPSession(page);
      await line.send("Network.enable");
      await line.send("Network.emulateNetworkConditions", SLOW_LINE);
    }
    await page.goto(address, { waitUntil: "commit" });
    const firstSeen = async () => {
      await seen;
      const { line, choice, made } = await page.evaluate(() => window.benchSeen);
      return { line: line!, choice: choice!, made: made! };
    };
    return await act({ page, firstSeen });
  } finally {
    await context.close();
  }
}
