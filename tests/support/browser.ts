/**
 * Real Chromium on the production build, served by the real server under its own security policy,
 * for tests that play as a learner would.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { startNode } from "../../src/server/server.ts";
import { built } from "./browserBuild.ts";
import { testConfig } from "./node.ts";

/**
 * Parts of the browser's own window that no test sees. Those that suggest addresses are pages of
 * their own and take more than half of what each visitor costs; the rest is all that the driver turns
 * off, for its own navigations among others: the last of two such lists is the one that counts.
 */
const WINDOW_PARTS = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

const CHROMIUM = {
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    `--disable-features=${WINDOW_PARTS.join(",")}`,
  ],
};

export interface VisitOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly touch?: boolean;
  /** Without it the visitor asks for reduced motion: a moving stage is most of a play's time. */
  readonly moves?: boolean;
  /** Without it the visitor has sound off: unpacking it costs as much as opening the page. */
  readonly sound?: boolean;
  /** The seed that a new play gets; without it the page draws its own. */
  readonly seed?: number;
  /** Runs in the page before any of its own script. */
  readonly before?: () => void;
  /** Console errors that the test itself brings about. */
  readonly expected?: readonly RegExp[];
  readonly serviceWorker?: boolean;
  /** Draws the stage with WebGL and not on the far cheaper plain canvas. */
  readonly webgl?: boolean;
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Address of a page, such as "s01/play". */
  readonly at: (route: string) => string;
  /** Another tab of the same visitor, as closely watched. */
  readonly tab: () => Promise<Page>;
}

export interface Site {
  readonly visit: (options?: VisitOptions) => Promise<Visit>;
  /** Takes the server away for good. */
  readonly shut: () => Promise<void>;
}

/** What a page did that it should not have. */
function watch(page: Page, faults: string[], expected: readonly RegExp[]): void {
  const note = (fault: string): void => {
    if (!expected.some((pattern) => pattern.test(fault))) faults.push(fault);
  };
  page.on("console", (message) => {
    if (message.type() === "error") note(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => note(`page error: ${error.stack ?? error.message}`));
}

function watchRequests(context: BrowserContext, faults: string[]): void {
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!["data:", "blob:"].includes(protocol) && hostname !== "127.0.0.1") {
      faults.push(`request left the machine: ${request.url()}`);
    }
  });
}

/** Whatever serves the built pages to a test. */
export interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** The pages and the server behind them, with a database of its own. */
async function fromNode(outDir: string): Promise<Served> {
  const data = mkdtempSync(join(tmpdir(), "redress-site-"));
  const node = await startNode(testConfig({ databaseUrl: null, data }, { pages: outDir }));
  return {
    origin: node.url,
    close: async () => {
      // Connections that the browser keeps for later are cut, as when the machine goes.
      node.app.server.closeAllConnections();
      await node.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/**
 * Call once in a test file. Builds and serves the site, and fails any test whose pages logged an
 * error, threw, or asked another machine for anything.
 */
export function site(serve: (outDir: string) => Promise<Served> = fromNode): Site {
  let server: Served | undefined;
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];
  let faults: string[] = [];
  let origin = "";

  const shut = async (): Promise<void> => {
    const open = server;
    server = undefined;
    await open?.close();
  };

  beforeAll(async () => {
    server = await serve(await built());
    ({ origin } = server);
    browser = await chromium.launch(CHROMIUM);
  });
  afterEach(async () => {
    // A request that a test holds back may be under way still: nobody waits for its end any more.
    const open = contexts;
    await Promise.all(open.map((each) => each.unrouteAll({ behavior: "ignoreErrors" })));
    await Promise.all(open.map((context) => context.close()));
    const found = faults;
    contexts = [];
    faults = [];
    expect(found).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await shut();
  });

  return {
    shut,
    visit: async (options = {}) => {
      const { viewport = { width: 1280, height: 720 }, touch = false, expected = [] } = options;
      const context = await browser!.newContext({
        viewport,
        hasTouch: touch,
        isMobile: touch,
        reducedMotion: options.moves ? "no-preference" : "reduce",
        serviceWorkers: options.serviceWorker ? "allow" : "block",
        locale: "en-GB",
      });
      contexts.push(context);
      context.once("close", () => (contexts = contexts.filter((each) => each !== context)));
      context.setDefaultTimeout(30_000);
      watchRequests(context, faults);
      if (options.before) await context.addInitScript(options.before);
      if (!options.sound) await context.addInitScript(mute);
      if (options.seed !== undefined) await context.addInitScript(fixSeed, options.seed);
      const tab = async (): Promise<Page> => {
        const page = await context.newPage();
        watch(page, faults, expected);
        return page;
      };
      const at = (route: string): string => `${origin}/${options.webgl ? "" : "?canvas"}#/${route}`;
      return { context, page: await tab(), at, tab };
    },
  };
}

/** Sets sound off unless something is set of it already. */
function mute(): void {
  try {
    const set = JSON.parse(localStorage.getItem("redress.settings") ?? "{}") as object;
    localStorage.setItem("redress.settings", JSON.stringify({ muted: true, ...set }));
  } catch {
    // This page has no store, or what is in it is what the test is about.
  }
}

/** A new play draws 32 random bits and halves them; here they are known. */
function fixSeed(seed: number): void {
  const real = crypto.getRandomValues.bind(crypto);
  crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
    if (!(array instanceof Uint32Array) || array.length !== 1) return real(array as never);
    array[0] = seed * 2;
    return array;
  };
}
