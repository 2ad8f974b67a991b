/** Builds the pages that are compared: the product, and the bare ones it is measured against. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Plugin } from "vite";
import { buildEdition } from "../src/story/build/edition.ts";

/** The case that is opened. */
export const CASE = "s01";

const STORY = "virtual:bench/story";

/** The same compiled story in the same form as the product ships it, without the case's data. */
const bareStory = (root: string): Plugin => ({
  name: "bench-story",
  resolveId: (id) => (id === STORY ? `\0${id}` : undefined),
  load: (id) =>
    id === `\0${STORY}`
      ? `export default JSON.parse(${JSON.stringify(JSON.stringify(buildEdition(root, CASE).story))});`
      : undefined,
});

export interface Pages {
  /** Folder of the production build of the product. */
  readonly ours: string;
  /** Folder of the bare inkjs page. */
  readonly bare: string;
  readonly remove: () => void;
}

/**
 * Both by Vite. The bare page has its story in a chunk of its own, preloaded beside the program, as
 * ours has: so that it can be told apart in bytes and is fetched at the same moment.
 */
export async function buildPages(root: string): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), "redress-bench-"));
  const pages: Pages = {
    ours: join(folder, "ours"),
    bare: join(folder, "bare"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  try {
    await build({
      root,
      configFile: join(root, "vite.config.ts"),
      logLevel: "silent",
      build: { outDir: pages.ours, emptyOutDir: true },
    });
    await build({
      root: join(root, "bench/reference"),
      configFile: false,
      base: "./",
      publicDir: false,
      logLevel: "silent",
      plugins: [bareStory(root)],
      build: {
        outDir: pages.bare,
        emptyOutDir: true,
        target: "es2023",
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: "story", test: /virtual:bench/ }] } },
        },
      },
    });
  } catch (error) {
    pages.remove();
    throw error;
  }
  return pages;
}
