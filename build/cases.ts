/**
 * Vite plugin: compiles every case at build time, serves them as `virtual:redress/…` modules and writes each into
 * the build for the server. A case with an error in it stops the build with file and line; in dev it
 * is shown on the page and mended on save. Warnings are listed in the terminal, in a build once and
 * in dev whenever a case is saved.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Logger, Plugin, ViteDevServer } from "vite";
import { atlasFor } from "../src/story/build/atlas.ts";
import { CaseError } from "../src/story/build/compile.ts";
import { summaryOf } from "../src/story/catalogue.ts";
import {
  allIds,
  caseIds,
  checkCase,
  editionOf,
  STORIES,
  type CheckedCase,
} from "../src/story/build/edition.ts";
import { caseSaved } from "./caseSaved.ts";
import { recordedRoutes } from "../src/story/build/routes.ts";
import { problemLine } from "../src/workshop/problem.ts";

const PREFIX = "virtual:redress/";
/** All that a play needs of the library: it is fetched before the first choice, and grows with every case. */
const CASES = "virtual:redress/cases";
const SUMMARIES = "virtual:redress/summaries";
const ATLASES = "virtual:redress/atlases";
const EDITION = "virtual:redress/edition/";
const ATLAS = "virtual:redress/atlas/";
/** The parts of spoken role-plays, by case; a case without them is absent. */
const ROLES = "virtual:redress/roles";
const ROLES_OF = "virtual:redress/roles/";
const RULES = "virtual:redress/rules";
/** Criteria that the recorded routes meet, for the staff's page about them. */
const ROUTES = "virtual:redress/routes";
/** Folder in the build that the server reads and serves nobody from. */
const SERVER = "server";

/** JSON.parse of a string literal starts faster than the same object as code. */
const jsonModule = (value: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** Lists what the checks say of a case. */
function list(logger: Logger, { problems }: CheckedCase): void {
  for (const problem of problems) {
    logger[problem.severity === "error" ? "error" : "warn"](problemLine(problem));
  }
}

/**
 * Checks a case again whenever one of its files is saved, its recorded plays aside: just what
 * `npm run story -- check` says, from a process of its own, so that the page is not kept waiting
 * while every route is walked. A newer save makes an older check pointless.
 */
function checkOnSave(root: string, { watcher, config: { logger } }: ViteDevServer): void {
  const running = new Map<string, ChildProcess>();
  watcher.on("all", (_event, file) => {
    const id = caseSaved(root, file);
    if (id === null) return;
    running.get(id)?.kill();
    const check = spawn(process.execPath, ["src/story/build/cli.ts", "check", id], { cwd: root });
    running.set(id, check);
    for (const out of [check.stdout, check.stderr]) {
      createInterface(out).on("line", (line) => logger.info(line));
    }
  });
}

export interface CasePlugins {
  /** For the learner's pages: serves the modules, writes the server's files, tells of warnings. */
  readonly whole: Plugin;
  /** For a bundle apart: the modules and nothing else, from what has been checked already. */
  readonly modules: Plugin;
}

export function redressCases(root: string): CasePlugins {
  let logger: Logger | null = null;
  let outDir = "dist";
  const checkedBefore = new Map<string, CheckedCase>();
  /** A case checked and watched; in a build once, though three modules are made of it. */
  const checkedCase = (id: string, watch: (file: string) => void): CheckedCase => {
    const checked = checkedBefore.get(id) ?? checkCase(root, id);
    if (logger) checkedBefore.set(id, checked);
    for (const source of checked.sources) watch(source);
    return checked;
  };
  const listed = new Set<string>();
  /** Tells of what the checks say once a build, however many bundles ask. */
  const listOnce = (what: string, checked: CheckedCase): void => {
    if (!logger || listed.has(what)) return;
    listed.add(what);
    list(logger, checked);
  };
  const modules: Plugin = {
    name: "redress-case-modules",
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const name = id.slice(1);
      const watch = (file: string) => this.addWatchFile(file);
      if (name === RULES) {
        const file = join(root, STORIES, "rules.json");
        watch(file);
        return jsonModule((JSON.parse(readFileSync(file, "utf8")) as { rules: unknown }).rules);
      }
      if (name.startsWith(EDITION)) {
        return jsonModule(editionOf(checkedCase(name.slice(EDITION.length), watch)));
      }
      if (name.startsWith(ATLAS)) {
        const checked = checkedCase(name.slice(ATLAS.length), watch);
        const { stored, problems } = atlasFor(root, editionOf(checked));
        const errors = problems.filter(({ severity }) => severity === "error");
        if (errors.length > 0) throw new CaseError(errors.map(problemLine));
        listOnce(name, { ...checked, problems });
        return jsonModule(stored);
      }
      if (name.startsWith(ROLES_OF)) {
        return jsonModule(checkedCase(name.slice(ROLES_OF.length), watch).roles);
      }
      const ids = allIds(root);
      if (name === ROUTES) {
        return `export const routes = ${JSON.stringify(ids.flatMap((id) => recordedRoutes(root, id)))};`;
      }
      const loaders = (of: string, those = ids): string =>
        those.map((each) => `${JSON.stringify(each)}: () => import("${of}${each}")`).join(", ");
      if (name === ATLASES) return `export const atlases = { ${loaders(ATLAS, caseIds(root))} };`;
      if (name === ROLES) {
        const dealt = ids.filter((each) => checkedCase(each, watch).roles !== null);
        return `export const roles = { ${loaders(ROLES_OF, dealt)} };`;
      }
      if (name !== CASES && name !== SUMMARIES) return undefined;
      const summaries = ids.map((each) => {
        const checked = checkedCase(each, watch);
        const { data, hash } = editionOf(checked);
        listOnce(each, checked);
        return summaryOf(data, hash);
      });
      if (name === SUMMARIES) return `export const summaries = ${JSON.stringify(summaries)};`;
      return `export const editions = { ${loaders(EDITION)} };
export const rules = () => import("${RULES}");`;
    },
  };
  const whole: Plugin = {
    ...modules,
    name: "redress-cases",
    buildStart: () => {
      checkedBefore.clear();
      listed.clear();
    },
    configResolved: (config) => {
      if (config.command === "build") logger = config.logger;
      ({ outDir } = config.build);
    },
    // The server reads each case from a file of its own; learners have it in the program's parts.
    writeBundle() {
      const folder = join(resolve(root, outDir), SERVER);
      mkdirSync(folder, { recursive: true });
      for (const id of allIds(root)) {
        const edition = editionOf(checkedCase(id, () => {}));
        writeFileSync(join(folder, `${id}.json`), JSON.stringify(edition));
      }
    },
    configureServer: (server) => checkOnSave(root, server),
    // On the way to a play, the story is fetched beside the program and not after it.
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        if (!bundle) return html;
        const files: Record<string, string> = {};
        // Of talks alone: an activity's page is fetched first, and there is time for its data then.
        const talks = caseIds(root);
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== "chunk" || !chunk.facadeModuleId) continue;
          const at = chunk.facadeModuleId.indexOf(EDITION);
          const id = chunk.facadeModuleId.slice(at + EDITION.length);
          if (at >= 0 && talks.includes(id)) files[id] = `./${chunk.fileName}`;
        }
        const script = `var s=${JSON.stringify(files)}[(/^#\\/([\\w.-]+)/.exec(location.hash)||[])[1]];if(s){var l=document.createElement("link");l.rel="modulepreload";l.crossOrigin="";l.href=s;document.head.append(l)}`;
        return [{ tag: "script", children: script, injectTo: "head-prepend" }];
      },
    },
  };
  return { whole, modules };
}
