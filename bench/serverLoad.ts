/**
 * A node under the load of a large centre, beside a bare WebSocket relay under the same, and beside one
 * that stores what it relays.
 */
import { buildEdition } from "../src/story/build/edition.ts";
import { cpuOf } from "./load/cpu.ts";
import { drive, type Crowd, type Sightings } from "./load/crowd.ts";
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
/** What sign-in, checks, folds and cards may add to the least that stores. */
const STORED_GOAL = 2;
const P99_GOAL = 100;

const round = (value: number, digits = 1): number => Number(value.toFixed(digits));

type Shape = Pick<Crowd, "edition" | "dashboards" | "warmUp" | "seconds">;

interface Measured {
  /** Milliseconds of processor time per 1000 events. */
  readonly cost: number;
  readonly sightings: Sightings;
}

/** A node of ours, learners' events coming in one way or the other. */
async function oursBy(
  way: Crowd["way"],
  sizes: readonly number[],
  shape: Shape,
): Promise<Measured> {
  let spent = 0;
  const databaseUrl = null;
  return withStand(
    { databaseUrl, nodes: 1, edition: shape.edition, sizes },
    async ({ nodes, school }) => {
      const node = nodes[0]!;
      const mark = (moment: "begin" | "end"): void => {
        spent += (moment === "end" ? 1 : -1) * cpuOf(node.pid());
      };
      const outcome = await drive({ ...shape, way, nodes: [node.url()], school, mark });
      const { stored, refused, late, sightings } = outcome;
      const groups = await groupsOf(node.url());
      const cost = (spent / stored) * 1e6;
      console.error(
        `by ${way}: ${round(cost)} ms per 1000 events; stored ${stored} of ${sent(sizes)}, refused ${refused}, late ${late}; ${told(sightings)}; groups of ${round(groups.batches)} batches, each committed in ${round(groups.milliseconds)} ms`,
      );
      return { cost, sightings };
    },
  );
}

async function relayBy(
  which: "bare" | "storing",
  sizes: readonly number[],
  shape: Shape,
): Promise<Measured> {
  let spent = 0;
  const relay = await startRelay(which);
  const mark = (moment: "begin" | "end"): void => {
    spent += (moment === "end" ? 1 : -1) * cpuOf(relay.pid);
  };
  const sightings = await driveRelay({ ...shape, address: relay.address, sizes, mark });
  relay.close();
  const cost = (spent / sent(sizes)) * 1e6;
  console.error(`${which} relay: ${round(cost)} ms per 1000 events; ${told(sightings)}`);
  return { cost, sightings };
}

const sent = (sizes: readonly number[]): number => SECONDS * sizes.reduce((a, b) => a + b, 0);

const told = (sightings: Sightings): string =>
  `choices shown ${round(100 * sightings.delivered(), 2)} %, median ${round(percentile(sightings.latencies, 0.5))} ms`;

export async function serverLoadRows(root: string): Promise<readonly Row[]> {
  const edition = buildEdition(root, "s12");
  const sizes = Array.from({ length: CLASSES }, () => CLASS_SIZE);
  const shape = { edition, dashboards: DASHBOARDS, warmUp: WARM_UP, seconds: SECONDS };
  const ours = await oursBy("socket", sizes, shape);
  const bare = await relayBy("bare", sizes, shape);
  const storing = await relayBy("storing", sizes, shape);
  // Told and not judged: what a page costs that can open no socket.
  await oursBy("request", sizes, shape);

  const cpu = ours.cost / bare.cost;
  const kept = ours.cost / storing.cost;
  const p99 = {
    ours: percentile(ours.sightings.latencies, 0.99),
    relay: percentile(bare.sightings.latencies, 0.99),
  };
  const crowd = `${CLASSES * CLASS_SIZE} learners an event a second each, ${CLASSES * DASHBOARDS} dashboards, one node`;
  return [
    {
      name: "server-cpu",
      ours: round(ours.cost),
      reference: round(bare.cost),
      unit: `ms of processor time per 1000 events, ${crowd}, every event forced to the disk before its answer (reference: bare ws relay, same messages and fan-out, nothing stored)`,
      ratio: cpu,
      goal: `at most ${CPU_GOAL}x the relay`,
      met: cpu <= CPU_GOAL,
    },
    {
      name: "server-cpu-stored",
      ours: round(ours.cost),
      reference: round(storing.cost),
      unit: `the same (reference: the relay that also writes the same rows, chained and forced to the disk in groups, and checks nothing)`,
      ratio: kept,
      goal: `at most ${STORED_GOAL}x the storing relay`,
      met: kept <= STORED_GOAL,
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
