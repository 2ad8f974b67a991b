/**
 * Vite plugin: builds the author's page beside the learner's, as a bundle of its own. In one bundle
 * the two would share chunks, and the learner would wait for parts that only authors need.
 */
import { join, resolve } from "node:path";
import { build, type Plugin, type ResolvedConfig } from "vite";

/** Folder of its parts in the build. */
const PARTS = "author";

export function authorPage(root: string): Plugin {
  let learner: ResolvedConfig | undefined;
  return {
    name: "redress-author-page",
    apply: "build",
    configResolved(config) {
      learner = config;
    },
    writeBundle: {
      sequential: true,
      order: "post",
      async handler() {
        const { base, logLevel, oxc, build: { outDir, target } = {} } = learner ?? {};
        await build({
          root,
          configFile: false,
          ...(base === undefined ? {} : { base }),
          ...(logLevel ? { logLevel } : {}),
          ...(oxc ? { oxc } : {}),
          publicDir: false,
          build: {
            outDir: resolve(root, outDir ?? "dist"),
            emptyOutDir: false,
            assetsDir: PARTS,
            assetsInlineLimit: 0,
            ...(target ? { target } : {}),
            modulePreload: { polyfill: false },
            rolldownOptions: { input: join(root, "author.html") },
          },
        });
      },
    },
  };
}
