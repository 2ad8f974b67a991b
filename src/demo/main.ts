/**
 * `npm run demo`: a server with a class of learners who really play, for a visitor to look at. All
 * its data is in a temporary folder and goes when it ends.
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { assess } from "./assessments.ts";
import { pinOf, runBot } from "./bot.ts";
import { cast } from "./cast.ts";
import { ACCOUNTS, found } from "./school.ts";

const USAGE = "npm run demo -- [--learners 30] [--speed 1] [--seed 1] [--port 4173]";

const { values } = parseArgs({
  options: {
    learners: { type: "string", default: "30" },
    speed: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    port: { type: "string", default: "4173" },
  },
});
const number = (name: keyof typeof values, least: number, most: number): number => {
  const value = Number(values[name]);
  if (value >= least && value <= most) return value;
  console.error(`--${name} is to be a number from ${least} to ${most}. ${USAGE}`);
  process.exit(1);
};
const learners = Math.round(number("learners", 1, 500));
const speed = number("speed", 0.1, 1000);
const seed = Math.round(number("seed", 0, 2 ** 31));
const port = Math.round(number("port", 0, 65_535));

const folder = mkdtempSync(join(tmpdir(), "redress-demo-"));
const { DATABASE_URL: _, ...environment } = process.env;
const server = spawn(process.execPath, [join(import.meta.dirname, "../server/main.ts")], {
  env: { ...environment, REDRESS_DATA: folder, PORT: String(port), LOG_LEVEL: "error" },
  stdio: ["ignore", "pipe", "inherit"],
});
const ending = new AbortController();
const end = (): void => {
  ending.abort();
  server.kill("SIGTERM");
};
process.once("SIGINT", end);
process.once("SIGTERM", end);
server.once("exit", (code) => {
  ending.abort();
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = code ?? 0;
});

/** What a new server says at its start: where it is, and its one-time link. */
async function announced(): Promise<{ readonly url: string; readonly setup: string }> {
  let url = "";
  let setup = "";
  for await (const line of createInterface(server.stdout)) {
    url ||= /Redress is at (\S+)/.exec(line)?.[1] ?? "";
    setup ||= /\S+#\/setup\/\S+/.exec(line)?.[0] ?? "";
    if (url && setup) return { url, setup };
  }
  throw new Error("The server ended before it was up; what it said stands above.");
}

try {
  const { url, setup } = await announced();
  server.stdout.resume();
  const players = cast(learners);
  const password = randomBytes(9).toString("base64url");
  const school = await found(url, setup, password, players);
  const seedOf = (at: number): number => seed * 1000 + at;
  await assess(url, school, password, players, (at) => pinOf(seedOf(at)));
  console.log(
    `A class of ${learners} is playing. Staff sign in at ${new URL("staff.html", url).href}`,
  );
  for (const { role, email } of ACCOUNTS) console.log(`  ${role.padEnd(16)} ${email}  ${password}`);
  console.log(`To join as a learner yourself: class code ${school.code}. Ctrl+C ends the demo.`);
  const { signal } = ending;
  const classroom = { server: url, code: school.code, editions: school.editions, speed, signal };
  await Promise.all(
    players.map(async (player, at) => {
      try {
        await runBot(classroom, player, seedOf(at));
      } catch (error) {
        if (!signal.aborted) console.error(`${player.name}: ${String(error)}`);
      }
    }),
  );
  if (!ending.signal.aborted) console.log("Everybody has finished. Ctrl+C ends the demo.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
  end();
}
