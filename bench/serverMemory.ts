/** What a watcher who only watches costs in memory, beside one on the bare relay. */
import { setTimeout as after } from "node:timers/promises";
import { buildEdition } from "../src/story/build/edition.ts";
import { memoryOf } from "./load/cpu.ts";
import { openSocket, startRelay } from "./load/relayed.ts";
import { withStand } from "./load/stand.ts";
import { openEvents } from "./load/wire.ts";
import type { Row } from "./row.ts";

/** Watchers that come first, so that what the first of all brings with it is not counted. */
const FIRST = 500;
const WATCHERS = 2000;
const GOAL = 1.3;
/** Milliseconds for the last ones to be in, and for what setting up took to be given back. */
const SETTLE = 1500;

async function growth(
  { pid, tidy }: { readonly pid: number; readonly tidy: () => void },
  open: (number: number) => Promise<unknown>,
): Promise<number> {
  const openSome = async (count: number): Promise<void> => {
    for (let from = 0; from < count; from += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, n) => open(from + n)));
    }
    await after(SETTLE);
    tidy();
    await after(SETTLE);
  };
  await openSome(FIRST);
  const before = memoryOf(pid);
  await openSome(WATCHERS);
  return (memoryOf(pid) - before) / WATCHERS;
}

export async function serverMemoryRows(root: string): Promise<readonly Row[]> {
  const edition = buildEdition(root, "s12");
  const sizes = Array.from({ length: 30 }, () => 1);
  const ours = await withStand(
    { databaseUrl: null, nodes: 1, edition, sizes },
    async ({ nodes, school }) => {
      const open: { readonly close: () => void }[] = [];
      const bytes = await growth({ pid: nodes[0]!.pid(), tidy: nodes[0]!.tidy }, async (number) => {
        const { id } = school.classes[number % sizes.length]!;
        const path = `/api/classes/${id}/live`;
        open.push(await openEvents(nodes[0]!.url(), path, school.staffCookie, () => undefined));
      });
      for (const each of open) each.close();
      return bytes;
    },
  );
  const relay = await startRelay();
  const sockets: { terminate: () => void }[] = [];
  const reference = await growth(relay, async (number) => {
    sockets.push(await openSocket(`${relay.address}/watch/${number % sizes.length}`));
  });
  for (const socket of sockets) socket.terminate();
  relay.close();
  return [
    {
      name: "server-watcher-memory",
      ours: Math.round(ours / 100) / 10,
      reference: Math.round(reference / 100) / 10,
      unit: `kB of resident memory a watcher, ${WATCHERS} more of them on 30 classes, nothing happening (reference: bare ws relay)`,
      ratio: ours / reference,
      goal: `at most ${GOAL}x the relay`,
      met: ours / reference <= GOAL,
    },
  ];
}
