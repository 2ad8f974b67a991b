/**
 * Vite plugin: compiles every case at build time and serves `virtual:redress/cases`. A case that
 * does not compile stops the build with file and line; in dev it is shown on the page and mended
 * on save.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { summaryOf } from "../src/story/catalogue.ts";
import { buildEdition, caseIds, STORIES } from "../src/story/build/edition.ts";

const PREFIX = "virtual:redress/";
const CASES = "virtual:redress/cases";
const EDITION = "virtual:redress/edition/";
const RULES = "virtual:redress/rules";

/** JSON.parse of a string literal starts faster than the same object as code. */
const jsonModule = (value: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

export function redressCases(root: string): Plugin {
  return {
    name: "redress-cases",
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const name = id.slice(1);
      if (name === RULES) {
        const file = join(root, STORIES, "rules.json");
        this.addWatchFile(file);
        return jsonModule((JSON.parse(readFileSync(file, "utf8")) as { rules: unknown }).rules);
      }
      if (name.startsWith(EDITION)) {
        const { data, story, hash, sources } = buildEdition(root, name.slice(EDITION.length));
        for (const source of sources) this.addWatchFile(source);
        return jsonModule({ data, story, hash });
      }
      if (name !== CASES) return undefined;
      const ids = caseIds(root);
      const summaries = ids.map((each) => {
        const { data, hash, sources } = buildEdition(root, each);
        for (const source of sources) this.addWatchFile(source);
        return summaryOf(data, hash);
      });
      const loaders = ids.map(
        (each) => `${JSON.stringify(each)}: () => import("${EDITION}${each}")`,
      );
      return `export const summaries = ${JSON.stringify(summaries)};
export const editions = { ${loaders.join(", ")} };
export const rules = () => import("${RULES}");`;
    },
    // On the way to a play, the story is fetched beside the program and not after it.
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        if (!bundle) return html;
        const files: Record<string, string> = {};
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== "chunk" || !chunk.facadeModuleId) continue;
          const at = chunk.facadeModuleId.indexOf(EDITION);
          if (at >= 0)
            files[chunk.facadeModuleId.slice(at + EDITION.length)] = `./${chunk.fileName}`;
        }
        const script = `var s=${JSON.stringify(files)}[(/^#\\/([\\w.-]+)/.exec(location.hash)||[])[1]];if(s){var l=document.createElement("link");l.rel="modulepreload";l.crossOrigin="";l.href=s;document.head.append(l)}`;
        return [{ tag: "script", children: script, injectTo: "head-prepend" }];
      },
    },
  };
}
