/** A node under the load of a large centre, beside a bare WebSocket relay under the same. */
import { buildEdition } from "../src/story/build/edition.ts";
import { cpuOf } from "./load/cpu.ts";
import { drive } from "./load/crowd.ts";
import { groupsOf } from "./load/metrics.ts";
import { percentile } from "./load/pulse.ts";
import { driveRelay, startRelay } from "./load/relayed.ts";
import { withStand } from "./load/stand.ts";
import type { Row } from "./row.ts";

const CLASSES = 30;
const CLASS_SIZE = 30;
/** Dashboards of each class. */
const DASHBOARDS = 3;
const WARM_UP = 15;
const SECONDS = 12;
const CPU_GOAL = 1.5;
const P99_GOAL = 100;

const round = (value: number, digits = 1): number => Number(value.toFixed(digits));

export async function serverLoadRows(root: string): Promise<readonly Row[]> {
  const edition = buildEdition(root, "s12");
  const sizes = Array.from({ length: CLASSES }, () => CLASS_SIZE);
  const learners = CLASSES * CLASS_SIZE;
  const spent = { ours: 0, relay: 0 };
  const shape = { edition, dashboards: DASHBOARDS, warmUp: WARM_UP, seconds: SECONDS };

  const ours = await withStand(
    { databaseUrl: null, nodes: 1, edition, sizes },
    async ({ nodes, school }) => {
      const [node] = nodes;
      const mark = (moment: "begin" | "end"): void => {
        spent.ours += (moment === "end" ? 1 : -1) * cpuOf(node!.pid());
      };
      const outcome = await drive({ ...shape, way: "socket", nodes: [node!.url()], school, mark });
      return { ...outcome, groups: await groupsOf(node!.url()) };
    },
  );
  const relay = await startRelay();
  const mark = (moment: "begin" | "end"): void => {
    spent.relay += (moment === "end" ? 1 : -1) * cpuOf(relay.pid);
  };
  const relayed = await driveRelay({ ...shape, address: relay.address, sizes, mark });
  relay.close();

  const sent = learners * SECONDS;
  console.error(
    `${learners} learners, ${CLASSES * DASHBOARDS} dashboards, ${SECONDS} s: stored ${ours.stored} of ${sent}, refused ${ours.refused}, late ${ours.late}; choices shown ${round(100 * ours.sightings.delivered(), 2)} % (relay ${round(100 * relayed.delivered(), 2)} %); median to a dashboard ${round(percentile(ours.sightings.latencies, 0.5))} ms (relay ${round(percentile(relayed.latencies, 0.5))} ms); groups of ${round(ours.groups.batches)} batches, each committed in ${round(ours.groups.milliseconds)} ms`,
  );
  const cost = {
    ours: (spent.ours / ours.stored) * 1e6,
    relay: (spent.relay / sent) * 1e6,
  };
  const cpu = cost.ours / cost.relay;
  const p99 = {
    ours: percentile(ours.sightings.latencies, 0.99),
    relay: percentile(relayed.latencies, 0.99),
  };
  const crowd = `${learners} learners an event a second each, ${CLASSES * DASHBOARDS} dashboards, one node`;
  return [
    {
      name: "server-cpu",
      ours: round(cost.ours),
      reference: round(cost.relay),
      unit: `ms of processor time per 1000 events, ${crowd}, every event forced to the disk before its answer (reference: bare ws relay, same messages and fan-out, nothing stored)`,
      ratio: cpu,
      goal: `at most ${CPU_GOAL}x the relay`,
      met: cpu <= CPU_GOAL,
    },
    {
      name: "server-p99",
      ours: round(p99.ours),
      reference: round(p99.relay),
      unit: `ms from a choice being sent to its being on a dashboard, 99th percentile, ${crowd} (reference: the relay)`,
      ratio: p99.ours / p99.relay,
      goal: `under ${P99_GOAL} ms`,
      met: p99.ours < P99_GOAL,
    },
  ];
}
