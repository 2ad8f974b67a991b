/** What a first visit fetches: until the first choice, and in all. */
import type { Bench } from "./bench.ts";
import { visit } from "./browser.ts";
import { CASE } from "./pages.ts";
import type { Row } from "./row.ts";
import type { Sent } from "./server.ts";

const kB = (bytes: number): number => Math.round(bytes / 100) / 10;

const isSound = ({ path }: Sent): boolean => /\.(webm|mp3)$/.test(path);
const isStory = ({ path }: Sent): boolean => /\/(story|s\d+)-[^/]*\.js$/.test(path);
const apart = (sent: Sent): boolean => isSound(sent) || isStory(sent);

const sum = (files: readonly Sent[]): number =>
  files.filter((file) => !apart(file)).reduce((bytes, file) => bytes + file.bytes, 0);

function tell(title: string, files: readonly Sent[]): void {
  console.error(`${title}: ${kB(sum(files))} kB`);
  for (const file of files) {
    const note = isSound(file) ? "  (sound, apart)" : isStory(file) ? "  (story, apart)" : "";
    console.error(`  ${kB(file.bytes).toFixed(1).padStart(7)} kB  ${file.path}${note}`);
  }
}

interface Fetched {
  readonly first: readonly Sent[];
  readonly all: readonly Sent[];
}

/**
 * First: asked for before the first choice was put into the page. All: then the stage mounts, a choice is
 * made (which lets sound and saves be fetched), and the line falls quiet.
 */
async function fetched(bench: Bench, address: string, hasStage: boolean): Promise<Fetched> {
  bench.server.takeLog();
  return visit(bench.browser, address, false, async ({ page, firstSeen }) => {
    const { made } = await firstSeen();
    const end = (await page.evaluate(() => performance.timeOrigin)) + made;
    if (hasStage) await page.locator(".backdrop.ready").waitFor({ state: "attached" });
    await page.locator("button.choice").first().click();
    const all: Sent[] = [];
    for (let quiet = 0; quiet < 4; quiet++) {
      await page.waitForTimeout(500);
      const more = bench.server.takeLog();
      all.push(...more);
      if (more.length > 0) quiet = -1;
    }
    return { first: all.filter((file) => file.at <= end), all };
  });
}

export async function bytesRows(bench: Bench): Promise<readonly Row[]> {
  const ours = await fetched(bench, `${bench.server.address("ours")}#/${CASE}/play`, true);
  const bare = await fetched(bench, bench.server.address("bare"), false);
  tell("Ours until the first choice", ours.first);
  tell("Ours afterwards", ours.all.slice(ours.first.length));
  tell("The bare page", bare.all);
  const row = (name: string, files: readonly Sent[], what: string, most: number): Row => ({
    name,
    ours: kB(sum(files)),
    reference: kB(sum(bare.all)),
    unit: `kB (1000 bytes) of bodies ${what}, brotli 11, fonts counted, story apart (reference: all of the bare inkjs page, its story apart)`,
    ratio: sum(files) / sum(bare.all),
    goal: `at most ${most} kB`,
    met: sum(files) <= most * 1000,
  });
  return [
    row("bytes-first-choice", ours.first, "asked for before the first choice was there", 60),
    row(
      "bytes-in-all",
      ours.all,
      "asked for in all with the stage mounted and one choice made, sound and the offline copy apart",
      320,
    ),
  ];
}
