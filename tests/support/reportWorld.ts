/** A real server with a class that has played: what the report's pages are tried on. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cast } from "../../src/demo/cast.ts";
import { ACCOUNTS, found, type School } from "../../src/demo/school.ts";
import { visit } from "../../src/demo/visit.ts";
import { startNode, type Node } from "../../src/server/server.ts";
import type { Edition } from "../../src/story/session.ts";
import { aBatch, anEdition, aPlayId, playAtRandom } from "./classroom.ts";
import { testConfig } from "./node.ts";

export const PASSWORD = "seven quiet harbour gulls";

export interface ReportWorld {
  readonly node: Node;
  readonly origin: string;
  readonly school: School;
  /** In the order of the roster; the last has played nothing. */
  readonly names: readonly string[];
  readonly emailOf: (role: string) => string;
  readonly close: () => Promise<void>;
}

/** Plays by learner: case and seed, in the order in which they were played. */
const PLAYED: readonly (readonly (readonly [string, number])[])[] = [
  [
    ["s12", 1],
    ["s12", 2],
    ["s01", 1],
  ],
  [["s12", 3]],
  [
    ["s01", 2],
    ["s12", 4],
  ],
  [["s12", 5]],
  [],
];

async function playAs(node: Node, school: School, name: string, at: number): Promise<number> {
  const me = visit(node.url);
  const { learners } = await me.send<{ learners: readonly { id: string; name: string }[] }>(
    "POST",
    "/api/join/code",
    { code: school.code },
  );
  const learnerId = learners.find((each) => each.name === name)!.id;
  await me.send("POST", "/api/join", { code: school.code, learnerId, pin: String(739_164 + at) });
  for (const [caseId, seed] of PLAYED[at]!) {
    const edition: Edition = anEdition(caseId);
    const log = playAtRandom(edition, seed);
    const playId = aPlayId();
    for (let from = 0; from < log.length; from += 150) {
      const batch = aBatch(edition, from, log.slice(from, from + 150));
      await me.send("POST", `/api/plays/${playId}/events`, batch);
    }
  }
  return PLAYED[at]!.length;
}

/** `pages` is where the built pages are. */
export async function reportWorld(pages: string): Promise<ReportWorld> {
  const data = mkdtempSync(join(tmpdir(), "redress-report-"));
  const shipped = [anEdition("s12"), anEdition("s01")];
  const node = await startNode(testConfig({ databaseUrl: null, data }, { pages }), { shipped });
  const players = cast(PLAYED.length);
  const names = players.map(({ name }) => name);
  const school = await found(node.url, node.setupLink!, PASSWORD, players);
  let sent = 0;
  for (const [at, name] of names.entries()) {
    if (PLAYED[at]!.length > 0) sent += await playAs(node, school, name, at);
  }
  // Until the server has replayed them all, it reports on fewer.
  for (;;) {
    const scored = await node.context.store.db
      .selectFrom("play")
      .select("id")
      .where("total", "is not", null)
      .execute();
    if (scored.length === sent) break;
    await new Promise((go) => setTimeout(go, 25));
  }
  return {
    node,
    origin: node.url,
    school,
    names,
    emailOf: (role) => ACCOUNTS.find((each) => each.role === role)!.email,
    close: async () => {
      node.app.server.closeAllConnections();
      await node.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
