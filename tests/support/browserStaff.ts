/** The staff pages in a browser, over a fake server with a world of its own for each test file. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectNoViolations } from "./browserAxe.ts";
import { site, type Site, type Visit, type VisitOptions } from "./browser.ts";
import { fakeStaffServer, type FakeServer } from "./fakeStaffServer.ts";
import type { MoreRoutes } from "./fakeStaffRoutes.ts";
import type { FakeUser, FakeWorld } from "./fakeStaffWorld.ts";

export interface StaffVisit extends Visit {
  /** Goes to a page of the staff's, by what stands after "#/". */
  readonly go: (route: string) => Promise<void>;
}

export interface StaffSite {
  readonly site: Site;
  readonly server: () => FakeServer;
  /** A visitor, signed in as `user` unless that is null. */
  readonly staff: (user: FakeUser | null, options?: VisitOptions) => Promise<StaffVisit>;
}

/** Call once in a test file. */
export function staffSite(world: FakeWorld, also?: MoreRoutes): StaffSite {
  let server: FakeServer | undefined;
  const over = site(async (outDir) => {
    server = await fakeStaffServer(world, outDir, also);
    return server;
  });
  return {
    site: over,
    server: () => server!,
    staff: async (user, options) => {
      const visit = await over.visit(options);
      const { origin } = server!;
      if (user) {
        await visit.context.addCookies([{ name: "session", value: user.userId, url: origin }]);
      }
      const go = async (route: string): Promise<void> => {
        await visit.page.goto(`${origin}/staff.html#/${route}`);
        await visit.page.locator("main h1").first().waitFor();
      };
      return { ...visit, go };
    },
  };
}

export async function expectNoSideways(page: Page, where: string): Promise<void> {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.scrollingElement!.scrollWidth,
    room: innerWidth,
  }));
  expect(wide, where).toBeLessThanOrEqual(room);
}

/** Small screens, zoom, and axe: what must hold on every page, whatever it shows. */
export async function expectForEverybody(page: Page, where: string): Promise<void> {
  const before = page.viewportSize();
  await expectNoViolations(page, where);
  for (const [width, height, what] of [
    [320, 640, "at 320 px"],
    [640, 400, "at 200 %"],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectNoSideways(page, `${where}, ${what}`);
  }
  await expectNoViolations(page, `${where}, small`);
  if (before) await page.setViewportSize(before);
}
