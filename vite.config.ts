import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { redressCases } from "./build/cases.ts";
import { compressed } from "./build/compress.ts";
import { pageApart } from "./build/pageApart.ts";
import { phaserSlim } from "./build/phaser/plugin.ts";
import { umd } from "./build/umd.ts";

const cases = redressCases(import.meta.dirname);

export default defineConfig({
  // Relative addresses: the built folder works wherever it is put.
  base: "./",
  plugins: [
    cases.whole,
    phaserSlim(),
    pageApart(import.meta.dirname, "author"),
    // A lesson tells moments of the cases.
    pageApart(import.meta.dirname, "staff", [cases.modules]),
    VitePWA({
      // A new version waits until the last open page of the old one is closed: a play under way
      // must not lose the parts it has yet to fetch.
      registerType: "prompt",
      injectRegister: false,
      filename: "sw.js",
      manifest: {
        name: "Redress",
        short_name: "Redress",
        description: "Practise handling complaints",
        display: "standalone",
        start_url: "./",
        background_color: "#1a1526",
        theme_color: "#1a1526",
        icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
      },
      workbox: {
        globPatterns: ["**/*.{js,css,html,svg,woff2,webm,webmanifest}"],
        // Learners need not fetch the author's page; whoever opens it has it offline from then on.
        // The staff page is of no use without its server, so it is never kept.
        globIgnores: ["author.html", "author/**", "staff.html", "staff/**"],
        navigateFallbackDenylist: [/\/author\.html/, /\/staff\.html/, /\/api\//],
        maximumFileSizeToCacheInBytes: 4_000_000,
        runtimeCaching: [
          {
            urlPattern: ({ url }) => url.pathname.endsWith("/author.html"),
            handler: "NetworkFirst",
            options: { cacheName: "author" },
          },
          {
            urlPattern: ({ url }) => url.pathname.includes("/author/"),
            handler: "CacheFirst",
            options: { cacheName: "author" },
          },
          // Browsers without Opus fetch the mp3 when they play it, and keep it then.
          {
            urlPattern: ({ url }) => url.pathname.endsWith(".mp3"),
            handler: "CacheFirst",
            options: { cacheName: "audio-mp3" },
          },
        ],
      },
    }),
    compressed(import.meta.dirname),
  ],
  // The pages of this folder; the benchmarks' own page is no part of it.
  optimizeDeps: {
    entries: ["index.html", "author.html", "staff.html"],
    // What workers need is not found by looking through the pages.
    include: [
      "inkjs/full",
      "@dagrejs/dagre",
      "zod",
      "retext-english",
      "retext-passive",
      "retext-readability",
      "retext-repeated-words",
      "retext-simplify",
      "unified",
      "vfile",
    ],
  },
  worker: { plugins: () => [umd()] },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2023",
    assetsInlineLimit: 0,
    // Every browser of that target preloads modules itself.
    modulePreload: { polyfill: false },
    // What the page starts with is one file. Left to itself the bundler cuts off what a later part
    // uses as well, and each piece is a request that the first choice waits for.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: "start", tags: ["$initial"] }] } },
    },
  },
});
