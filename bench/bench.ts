/** What a measurement in the browser needs, made once for all of them. */
import type { Browser } from "playwright-core";
import { openBrowser } from "./browser.ts";
import { buildPages } from "./pages.ts";
import { serve, type Server } from "./server.ts";

export interface Bench {
  readonly browser: Browser;
  readonly server: Server;
  /** Where the product's build lies. */
  readonly folder: string;
}

/** Builds, serves and opens all that is needed, and puts it away again whatever happens. */
export async function withBench<T>(root: string, work: (bench: Bench) => Promise<T>): Promise<T> {
  const pages = await buildPages(root);
  try {
    const server = await serve({ ours: pages.ours, bare: pages.bare });
    try {
      const browser = await openBrowser();
      try {
        return await work({ browser, server, folder: pages.ours });
      } finally {
        await browser.close();
      }
    } finally {
      await server.close();
    }
  } finally {
    pages.remove();
  }
}
