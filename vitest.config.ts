import { defineConfig } from "vitest/config";
import { redressCases } from "./build/cases.ts";

export default defineConfig({
  plugins: [redressCases(import.meta.dirname).whole],
  test: {
    include: ["{src,tests,build}/**/*.test.{ts,tsx}"],
    // Whole plays in a browser share two cores with everything else.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // Browsers and databases are waited for more than they compute: one more than CI has cores.
    maxWorkers: 3,
    globalSetup: "./tests/support/sharedPostgres.ts",
    reporters: ["default", "./tests/support/summaryReporter.ts"],
  },
});
