/** The built pages. */
import { existsSync } from "node:fs";
import files from "@fastify/static";
import type { FastifyInstance } from "fastify";
import type { Context } from "../context.ts";

export async function pages(app: FastifyInstance, { config }: Context): Promise<void> {
  if (!existsSync(config.pages)) return;
  await app.register(files, {
    root: config.pages,
    // Names of built files carry a hash of their content; the pages themselves do not.
    setHeaders: (reply, path) => {
      const hashed = /[/\\](assets|author|staff)[/\\]/.test(path);
      void reply.header(
        "cache-control",
        hashed ? "public, max-age=31536000, immutable" : "no-cache",
      );
    },
  });
}
