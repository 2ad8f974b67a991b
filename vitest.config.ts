import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { redressCases } from "./build/cases.ts";

// Two hundred workers and the servers that tests start read the same packages: one compiles them.
process.env["NODE_COMPILE_CACHE"] ??= join(
  import.meta.dirname,
  "node_modules/.cache/redress-compiled",
);

/** Folders that know no clock, no page and no machine: their tests leave nothing behind them. */
const PURE = "src/{play,assess,classroom,lesson,project,protocol,shift,workshop}/**/*.test.ts";
/** Their tests open servers and databases, close what they opened, and change nothing of the process. */
const TIDY = [
  "src/{atlas,console,demo,server,story}/**/*.test.ts",
  "tests/{contract,packs,stories}/**/*.test.ts",
];
/** Each opens a browser of its own and closes it: what they share is what reading them takes. */
const BROWSER = "tests/e2e/**/*.test.ts";
const globalSetup = ["./tests/support/inMemory.ts", "./tests/support/sharedPostgres.ts"];

export default defineConfig({
  plugins: [redressCases(import.meta.dirname).whole],
  test: {
    // Whole plays in a browser share two cores with everything else.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // What is awaited may take its time on a busy machine; that it comes is what is tested.
    expect: { poll: { timeout: 30_000 } },
    // Browsers and databases are waited for more than they compute: one more than CI has cores.
    maxWorkers: 3,
    reporters: ["default", "./tests/support/summaryReporter.ts"],
    projects: [
      // One worker takes many of these, and reads what they share once.
      { extends: true, test: { name: "pure", include: [PURE], isolate: false } },
      { extends: true, test: { name: "tidy", include: TIDY, isolate: false, globalSetup } },
      {
        extends: true,
        test: { name: "browser", include: [BROWSER], isolate: false, globalSetup },
      },
      {
        extends: true,
        test: {
          name: "all else",
          include: ["{src,tests,build}/**/*.test.{ts,tsx}"],
          exclude: [PURE, ...TIDY, BROWSER],
          globalSetup,
        },
      },
    ],
  },
});
