import type { Plugin } from "vite";

/**
 * `pluralize`, which the plain-language library counts syllables with, asks `typeof require` before it
 * exports anything. The bundler gives its modules `module` and `exports` and no `require`, so it would
 * hang itself on the global object and its importer get nothing.
 */
export const umd = (): Plugin => ({
  name: "redress-umd",
  transform: {
    filter: { id: /\/node_modules\/pluralize\// },
    handler: (code) => ({
      code: code.replace("typeof require === 'function' && ", ""),
      map: null,
    }),
  },
});
