/** How cost grows: with the size of a class, and with how much has happened in it. */
import { buildEdition } from "../src/story/build/edition.ts";
import type { Edition } from "../src/story/session.ts";
import { cpuOf } from "./load/cpu.ts";
import { drive } from "./load/crowd.ts";
import { givePast } from "./load/past.ts";
import { withStand } from "./load/stand.ts";
import { openEvents } from "./load/wire.ts";
import { median } from "./median.ts";
import type { Row } from "./row.ts";

const LEARNERS = 300;
const SMALL = 30;
const SECONDS = 8;
const SIZE_GOAL = 1.2;
const PAST = { short: 1000, long: 100_000 } as const;
const ROUNDS = 25;
const PAST_GOAL = 1.3;

const round = (value: number, digits = 1): number => Number(value.toFixed(digits));

/** Milliseconds of processor time per 1000 events, everybody sending one a second. */
async function costOf(edition: Edition, sizes: readonly number[]): Promise<number> {
  let spent = 0;
  const outcome = await withStand(
    { databaseUrl: null, nodes: 1, edition, sizes },
    ({ nodes, school }) =>
      drive({
        nodes: [nodes[0]!.url()],
        school,
        edition,
        dashboards: 3,
        warmUp: 3,
        way: "socket",
        seconds: SECONDS,
        mark: (moment) => (spent += (moment === "end" ? 1 : -1) * cpuOf(nodes[0]!.pid())),
      }),
  );
  return (spent / outcome.stored) * 1e6;
}

async function sizeRow(edition: Edition): Promise<Row> {
  const large = await costOf(edition, [LEARNERS]);
  const small = await costOf(
    edition,
    Array.from({ length: LEARNERS / SMALL }, () => SMALL),
  );
  return {
    name: "server-class-size",
    ours: round(large),
    reference: round(small),
    unit: `ms of processor time per 1000 events, one class of ${LEARNERS} with three dashboards (reference: ${LEARNERS / SMALL} classes of ${SMALL} with three each)`,
    ratio: large / small,
    goal: `at most ${SIZE_GOAL}x the small classes`,
    met: large / small <= SIZE_GOAL,
  };
}

async function pastRow(edition: Edition): Promise<Row> {
  const sizes = [SMALL, SMALL];
  const times = await withStand(
    { databaseUrl: null, nodes: 1, edition, sizes },
    async ({ nodes, school, store }) => {
      const url = nodes[0]!.url();
      const [short, long] = school.classes;
      await givePast(store, school, short!, edition, PAST.short);
      await givePast(store, school, long!, edition, PAST.long);
      /** The wall as it stands, and a stream that goes on from there. */
      const open = async (classId: string): Promise<number> => {
        const begun = performance.now();
        const wall = await fetch(`${url}/api/classes/${classId}/wall`, {
          headers: { cookie: school.staffCookie },
        });
        const { cursor } = (await wall.json()) as { cursor: number };
        const path = `/api/classes/${classId}/live?after=${cursor}`;
        const stream = await openEvents(url, path, school.staffCookie, () => undefined);
        const took = performance.now() - begun;
        stream.close();
        return took;
      };
      const took = { short: [] as number[], long: [] as number[] };
      for (let n = 0; n < ROUNDS; n++) {
        took.short.push(await open(short!.id));
        took.long.push(await open(long!.id));
      }
      return { short: median(took.short), long: median(took.long) };
    },
  );
  const ratio = times.long / times.short;
  return {
    name: "server-log-length",
    ours: round(times.long, 2),
    reference: round(times.short, 2),
    unit: `ms to open a class of ${SMALL} with ${PAST.long} past events, its wall and a stream from there on, median of ${ROUNDS} (reference: with ${PAST.short})`,
    ratio,
    goal: `at most ${PAST_GOAL}x`,
    met: ratio <= PAST_GOAL,
  };
}

export async function serverGrowthRows(root: string): Promise<readonly Row[]> {
  const edition = buildEdition(root, "s12");
  return [await sizeRow(edition), await pastRow(edition)];
}
