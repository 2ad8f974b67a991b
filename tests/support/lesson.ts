/** A class in the middle of its lesson, for tests that let something go wrong in it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { onTestFinished } from "vitest";
import type { PlayEvent } from "../../src/play/event.ts";
import type { Config } from "../../src/server/config.ts";
import type { Node } from "../../src/server/server.ts";
import { migrate } from "../../src/server/store/migrate.ts";
import { openStore } from "../../src/server/store/open.ts";
import type { Edition } from "../../src/story/session.ts";
import type { Scene } from "./agreement.ts";
import { startChild, type Child } from "./child.ts";
import { aClassroom, aPlayId, anEdition, playAtRandom, type Classroom } from "./classroom.ts";
import { watchClass, watchPlay } from "./dashboards.ts";
import { aDevice, type Device } from "./device.ts";
import { testConfig } from "./node.ts";
import type { Chance } from "./seeded.ts";
import type { Place } from "./stores.ts";

export interface Lesson extends Scene {
  readonly nodes: readonly Child[];
  readonly config: Config;
  readonly classroom: Classroom;
  readonly edition: Edition;
  /** Lets every device send all it has. */
  readonly play: () => Promise<void>;
  /** Resolves when so much of everything, 0 to 1, is acknowledged. */
  readonly reached: (part: number) => Promise<void>;
}

export interface Wishes {
  readonly nodes?: number;
  readonly learners?: number;
  /** Events of each play. */
  readonly events?: number;
  /** Milliseconds between batches. */
  readonly pace?: number;
  /** Where devices and dashboards find a server, given where the nodes are. */
  readonly through?: (nodes: readonly string[]) => string;
  /** Clocks that are wrong, in ms: of the server, and of a learner's device. */
  readonly skews?: { readonly server: number; readonly device: (number: number) => number };
}

/** A folder of "built pages" with nothing but the case in it. */
function pagesWith(edition: Edition): string {
  const folder = mkdtempSync(join(tmpdir(), "redress-pages-"));
  mkdirSync(join(folder, "server"));
  writeFileSync(join(folder, "server", `${edition.data.id}.json`), JSON.stringify(edition));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

export const someEvents = (edition: Edition, seed: number, count: number): readonly PlayEvent[] =>
  playAtRandom(edition, seed).slice(0, count);

/** Everything opened is closed when the test is over. */
export async function aLesson(place: Place, chance: Chance, wishes: Wishes = {}): Promise<Lesson> {
  const { learners = 8, events = 60, pace = 8, skews } = wishes;
  const edition = anEdition("s12");
  const config = testConfig(place, { pages: pagesWith(edition), logLevel: "error" });
  const store = openStore(config, () => undefined);
  onTestFinished(() => store.close());
  await migrate(store);
  const nodes: Child[] = [];
  for (let n = 0; n < (wishes.nodes ?? 1); n++) {
    nodes.push(await startChild(config, { skew: skews?.server ?? 0 }));
  }
  onTestFinished(async () => {
    for (const node of nodes) await node.end("SIGKILL");
  });
  const classroom = await aClassroom({ context: { store } } as Node, {
    learners,
    caseIds: ["s12"],
  });
  const urls = nodes.map((node) => node.url());
  const server = (): string => wishes.through?.(urls) ?? urls[chance.below(urls.length)]!;
  const devices: readonly Device[] = classroom.learners.map((learner, n) =>
    aDevice(
      { server, draw: chance.draw, pace, skew: skews?.device(n) ?? 0 },
      learner,
      aPlayId(),
      edition,
      someEvents(edition, chance.seed + n, events),
    ),
  );
  const { classId, centreId, tutor } = classroom;
  const walls = [0, 1].map(() => watchClass(server, tutor, classId));
  const plays = new Map(
    devices.slice(0, 2).map(({ playId }) => [playId, watchPlay(server, tutor, playId)]),
  );
  onTestFinished(() => {
    for (const { stream } of [...walls, ...plays.values()]) stream.close();
  });
  const total = devices.reduce((sum, device) => sum + device.events.length, 0);
  return {
    store,
    centreId,
    devices,
    walls,
    plays,
    nodes,
    config,
    classroom,
    edition,
    play: async () => {
      await Promise.all(devices.map((device) => device.run()));
    },
    reached: async (part) => {
      const there = (): number => devices.reduce((sum, each) => sum + each.acknowledged(), 0);
      while (there() < part * total) await after(5);
    },
  };
}
