import { defineConfig } from "vite";
import { redressCases } from "./build/cases.ts";

export default defineConfig({
  base: "./",
  plugins: [redressCases(import.meta.dirname)],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: { target: "es2023", assetsInlineLimit: 0 },
});
