/** The built pages and their parts, compressed when they were built (build/compress.ts). */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import files from "@fastify/static";
import type { FastifyInstance } from "fastify";
import type { Context } from "../context.ts";
import { pagePolicy, SCRIPT_POLICY } from "./policy.ts";

/** Names of built files carry a hash of their content; pages, worker and manifest keep theirs. */
const HASHED = /[/\\][\w-]+[/\\][^/\\]*-[\w-]{8}\.\w+$/;

export async function pages(app: FastifyInstance, { config }: Context): Promise<void> {
  if (!existsSync(config.pages)) return;
  const policies = new Map<string, string>();
  for (const name of readdirSync(config.pages).filter((each) => each.endsWith(".html"))) {
    policies.set(name, pagePolicy(readFileSync(join(config.pages, name), "utf8")));
  }
  await app.register(files, {
    root: config.pages,
    // Each file is a route of its own: nothing else can be asked for, whatever the address.
    wildcard: false,
    // Besides the compressed copies, the server's own cases; whoever plays gets theirs with the program.
    globIgnore: ["**/*.br", "**/*.gz", "server/**"],
    preCompressed: true,
    setHeaders: (reply, path) => {
      const file = path.replace(/\.(br|gz)$/, "");
      const policy = policies.get(basename(file));
      if (policy) void reply.header("content-security-policy", policy);
      else if (file.endsWith(".js")) void reply.header("content-security-policy", SCRIPT_POLICY);
      const forGood = HASHED.test(file.slice(config.pages.length));
      void reply.header(
        "cache-control",
        forGood ? "public, max-age=31536000, immutable" : "no-cache",
      );
    },
  });
}
