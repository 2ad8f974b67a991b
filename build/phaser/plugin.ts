import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const ENTRY = fileURLToPath(new URL("./entry.cjs", import.meta.url));
const SLIM_ID = "\0phaser-slim";

// Phaser's sources ask `if (typeof X)`, which is true for every X, even an
// undefined one, unless the build replaces the whole expression.
const FLAGS: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};
const FLAG_TEST = new RegExp(`typeof (${Object.keys(FLAGS).join("|")})\\b`, "g");

// Phaser's core always pulls these in, but makes one only when it is asked for:
// filters, and devices of input (the canvas is decoration, input is the DOM's).
const NEVER_MADE =
  /\/phaser\/src\/(?:renderer\/webgl\/renderNodes\/filters|input\/(?:keyboard|mouse|touch))\/[A-Z]\w*\.js$/;

const trimPhaser: Plugin = {
  name: "phaser-trim",
  load(id) {
    return NEVER_MADE.test(id) ? "module.exports = function NeverMade() {};" : null;
  },
  transform(code, id) {
    if (!id.includes("/phaser/src/")) return null;
    return {
      code: code.replace(FLAG_TEST, (_test, flag: string) => String(FLAGS[flag])),
      map: null,
    };
  },
};

// Phaser's sources are CommonJS, which a dev server cannot hand to a browser.
// Bundling them once into one ES module makes dev, tests and build see the same.
async function bundleSlimPhaser(): Promise<string> {
  const bundle = await build({
    configFile: false,
    envFile: false,
    logLevel: "silent",
    publicDir: false,
    plugins: [trimPhaser],
    build: {
      write: false,
      minify: false,
      target: "esnext",
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: "strict",
        tsconfig: false,
        output: { format: "es" },
      },
    },
  });
  if (Array.isArray(bundle) || !("output" in bundle)) throw new Error("Phaser: unexpected bundle");
  return bundle.output[0].code;
}

/**
 * Serves `import Phaser from "phaser"` from a bundle of only those Phaser
 * modules that the stage uses (see entry.cjs), half the size of the whole.
 */
export function phaserSlim(): Plugin {
  let slim: Promise<string> | undefined;
  return {
    name: "phaser-slim",
    enforce: "pre",
    config: () => ({ optimizeDeps: { exclude: ["phaser"] } }),
    resolveId(source) {
      return source === "phaser" ? SLIM_ID : null;
    },
    async load(id) {
      if (id !== SLIM_ID) return null;
      slim ??= bundleSlimPhaser();
      return { code: await slim, map: null, moduleSideEffects: false };
    },
  };
}
