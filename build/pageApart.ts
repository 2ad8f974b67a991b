/**
 * Vite plugin: builds another page beside the learner's, as a bundle of its own. In one bundle the
 * two would share chunks, and the learner would wait for parts that only authors or staff need.
 */
import { join, resolve } from "node:path";
import { build, type Plugin, type ResolvedConfig } from "vite";
import { umd } from "./umd.ts";

/**
 * `name`.html at the root; its parts go into a folder of that name in the build. `plugins`: what its
 * own modules need.
 */
export function pageApart(root: string, name: string, plugins: readonly Plugin[] = []): Plugin {
  let learner: ResolvedConfig | undefined;
  return {
    name: `redress-page-${name}`,
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
          plugins: [...plugins],
          worker: { plugins: () => [umd()] },
          publicDir: false,
          build: {
            outDir: resolve(root, outDir ?? "dist"),
            emptyOutDir: false,
            assetsDir: name,
            assetsInlineLimit: 0,
            ...(target ? { target } : {}),
            modulePreload: { polyfill: false },
            rolldownOptions: { input: join(root, `${name}.html`) },
          },
        });
      },
    },
  };
}
