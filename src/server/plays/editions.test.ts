import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import {
  aBatch,
  aClassroom,
  anEdition,
  aPlayId,
  ask,
  playAtRandom,
  send,
} from "../../../tests/support/classroom.ts";
import { nodes, testConfig, viewerFromHeader } from "../../../tests/support/node.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import type { Edition } from "../../story/session.ts";

const edition = anEdition();
const log = playAtRandom(edition, 7);
/** The case as it will be after its next change. */
const changed: Edition = { ...edition, hash: "changed" };

onEachStore("versions of cases", (stores) => {
  const start = nodes();

  it("[PS1] the cases of the build are stored at the start, once, and served to nobody as files", async () => {
    const place = await stores.place();
    const pages = join(place.data, "pages");
    mkdirSync(join(pages, "server"), { recursive: true });
    writeFileSync(join(pages, "index.html"), "<p>Redress</p>");
    writeFileSync(join(pages, "server", "s01.json"), JSON.stringify(edition));
    const config = testConfig(place, { pages });
    await (await start(config, { viewerOf: viewerFromHeader })).close();
    const node = await start(config, { viewerOf: viewerFromHeader });
    const { learners } = await aClassroom(node);
    const { title, level, sector } = edition.data;
    expect((await ask(node, learners[0]!, "GET", "/api/cases")).body).toEqual([
      { caseId: "s01", title, hash: edition.hash, level, sector },
    ]);
    expect((await fetch(`${node.url}/index.html`)).status).toBe(200);
    for (const path of ["server/s01.json", "%73erver/s01.json", "x/../server/s01.json"]) {
      expect((await fetch(`${node.url}/${path}`)).status, path).toBe(404);
    }
    const told = await ask(node, learners[0]!, "GET", `/api/editions/${edition.hash}`);
    expect(told.body).toEqual(JSON.parse(JSON.stringify(edition)));
    expect(told.headers.get("cache-control")).toContain("immutable");
    expect((await ask(node, null, "GET", `/api/editions/${edition.hash}`)).status).toBe(401);
    expect((await ask(node, null, "GET", "/api/cases")).status).toBe(401);
    expect((await ask(node, learners[0]!, "GET", "/api/editions/none")).status).toBe(404);
  });

  it("[PS2] a version stays while a play refers to it, and can be played on; others are pruned", async () => {
    const place = await stores.place();
    const unused: Edition = { ...edition, hash: "unused" };
    const parts = { viewerOf: viewerFromHeader };
    const first = await start(testConfig(place), { ...parts, shipped: [edition, unused] });
    const { learners } = await aClassroom(first);
    const learner = learners[0]!;
    const playId = aPlayId();
    await send(first, learner, playId, aBatch(edition, 0, log.slice(0, 30)));
    await first.close();

    const second = await start(testConfig(place), { ...parts, shipped: [changed] });
    const on = await send(second, learner, playId, aBatch(edition, 30, log.slice(30, 60)));
    expect(on.body).toEqual({ next: 60 });
    const get = (hash: string) => ask(second, learner, "GET", `/api/editions/${hash}`);
    expect((await get(edition.hash)).status).toBe(200);
    expect((await get("changed")).status).toBe(200);
    expect((await get("unused")).status).toBe(404);
    const { body } = await ask(second, learner, "GET", "/api/cases");
    expect(body).toMatchObject([{ caseId: "s01", hash: "changed" }]);
    // Somebody who had the earlier version open, and begins only now.
    const late = await send(second, learner, aPlayId(), aBatch(edition, 0, log.slice(0, 3)));
    expect(late.body).toEqual({ next: 3 });
  });

  it("[PS2] a play may begin with a version that another node has just pruned", async () => {
    if (stores.flavour === "sqlite") return; // one node only
    const place = await stores.place();
    const parts = { viewerOf: viewerFromHeader };
    const older = await start(testConfig(place), { ...parts, shipped: [edition] });
    const { learners } = await aClassroom(older);
    await start(testConfig(place), { ...parts, shipped: [changed] });
    const begun = await send(older, learners[0]!, aPlayId(), aBatch(edition, 0, log.slice(0, 3)));
    expect(begun.body).toEqual({ next: 3 });
  });
});
