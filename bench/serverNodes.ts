/** One, two and three nodes on one PostgreSQL: what is stored and shown, and what the database pays. */
import { buildEdition } from "../src/story/build/edition.ts";
import { startPostgres, withoutPostgres } from "../tests/support/postgres.ts";
import { cpuOf, cpuOfFamily } from "./load/cpu.ts";
import { drive } from "./load/crowd.ts";
import { percentile } from "./load/pulse.ts";
import { withStand } from "./load/stand.ts";
import type { Row } from "./row.ts";

const COUNTS = [1, 2, 3] as const;
const CLASSES = 30;
const CLASS_SIZE = 30;
const DASHBOARDS = 3;
const WARM_UP = 4;
const SECONDS = 8;

const round = (value: number, digits = 1): number => Number(value.toFixed(digits));

export async function serverNodesRows(root: string): Promise<readonly Row[]> {
  if (withoutPostgres) throw new Error(withoutPostgres);
  const edition = buildEdition(root, "s12");
  const sizes = Array.from({ length: CLASSES }, () => CLASS_SIZE);
  const sent = CLASSES * CLASS_SIZE;
  const cluster = await startPostgres();
  const rows: Row[] = [];
  let databaseOfOne = 0;
  try {
    for (const count of COUNTS) {
      const databaseUrl = await cluster.database();
      const spent = { database: 0, nodes: 0 };
      const outcome = await withStand(
        { databaseUrl, nodes: count, edition, sizes },
        ({ nodes, school }) =>
          drive({
            nodes: nodes.map((node) => node.url()),
            school,
            edition,
            dashboards: DASHBOARDS,
            warmUp: WARM_UP,
            way: "socket",
            seconds: SECONDS,
            mark: (moment) => {
              const sign = moment === "end" ? 1 : -1;
              spent.database += sign * cpuOfFamily(cluster.pid()!);
              for (const node of nodes) spent.nodes += sign * cpuOf(node.pid());
            },
          }),
      );
      const perThousand = (seconds: number): number => (seconds / outcome.stored) * 1e6;
      const database = perThousand(spent.database);
      databaseOfOne ||= database;
      const stored = outcome.stored / SECONDS;
      const shown = round(100 * outcome.sightings.delivered(), 2);
      console.error(
        `${count} nodes: stored ${round(stored)}/s, late ${outcome.late}, refused ${outcome.refused}, choices shown ${shown} %, p99 ${round(percentile(outcome.sightings.latencies, 0.99))} ms, nodes ${round(perThousand(spent.nodes))} ms and database ${round(database)} ms of processor time per 1000 events`,
      );
      const stage = `${count} of the nodes on one PostgreSQL, learners and ${CLASSES * DASHBOARDS} dashboards spread over them`;
      rows.push(
        {
          name: `server-nodes-${count}-stored`,
          ours: round(stored),
          reference: sent,
          unit: `events stored a second, ${stage} (reference: sent a second); ${shown} % of choices shown on dashboards`,
          ratio: stored / sent,
          goal: "all that is sent",
          met: outcome.stored === sent * SECONDS,
        },
        {
          name: `server-nodes-${count}-database`,
          ours: round(database),
          reference: round(databaseOfOne),
          unit: `ms of PostgreSQL's processor time per 1000 events, ${stage} (reference: one node)`,
          ratio: database / databaseOfOne,
          goal: "at most 2x one node",
          met: database <= 2 * databaseOfOne,
        },
      );
    }
  } finally {
    await cluster.stop();
  }
  return rows;
}
