/** Processes that end as by a power cut while a class plays. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agrees } from "../support/agreement.ts";
import { aLesson } from "../support/lesson.ts";
import { seeded } from "../support/seeded.ts";
import { startPostgres, withoutPostgres, type Cluster } from "../support/postgres.ts";
import { onEachStore, type Place } from "../support/stores.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

onEachStore("a class that goes on", (stores) => {
  it("[SR14] after kill -9 of the server in the middle of writing, three times over", async () => {
    const chance = seeded();
    const lesson = await aLesson(await stores.place(), chance);
    const [node] = lesson.nodes;
    const over = lesson.play();
    for (const part of [0.2, 0.45, 0.7]) {
      await lesson.reached(part);
      await node!.end("SIGKILL");
      await node!.start();
    }
    await over;
    await agrees(lesson);
    expect(lesson.walls[0]!.stream.connections()).toBeGreaterThan(1);
  });

  it("[SR15] after a restart in order in mid-class: everybody comes back by themselves", async () => {
    const chance = seeded();
    const lesson = await aLesson(await stores.place(), chance);
    const [node] = lesson.nodes;
    const over = lesson.play();
    await lesson.reached(0.4);
    expect(await node!.end("SIGTERM")).toBe(0);
    await node!.start();
    await over;
    await agrees(lesson);
  });
});

describe.skipIf(withoutPostgres)("a class on PostgreSQL that goes on", () => {
  let cluster: Cluster;
  const folders: string[] = [];
  beforeAll(async () => {
    cluster = await startPostgres();
  });
  afterAll(async () => {
    await cluster.stop();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  const place = async (): Promise<Place> => {
    const data = mkdtempSync(join(tmpdir(), "redress-data-"));
    folders.push(data);
    return { databaseUrl: await cluster.database(), data };
  };

  it("[SR16] after kill -9 of PostgreSQL in the middle of writing", async () => {
    const chance = seeded();
    const lesson = await aLesson(await place(), chance, { nodes: 2 });
    const over = lesson.play();
    await lesson.reached(0.4);
    await cluster.kill();
    await cluster.start();
    await over;
    await agrees(lesson);
  });

  it("[SR17] with one node of three lost, every request going to any of them", async () => {
    const chance = seeded();
    const lesson = await aLesson(await place(), chance, { nodes: 3 });
    const over = lesson.play();
    await lesson.reached(0.4);
    await lesson.nodes[chance.below(3)]!.end("SIGKILL");
    await over;
    await agrees(lesson);
  });
});
