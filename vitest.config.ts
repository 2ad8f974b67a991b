import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts", "build/**/*.test.ts"],
    // Whole plays in a browser share two cores with everything else.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
