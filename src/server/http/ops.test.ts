import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ok } from "../../play/result.ts";
import { nodes, testConfig } from "../../../tests/support/node.ts";
import { aCentre, aClass } from "../../../tests/support/people.ts";
import { startPostgres, withoutPostgres, type Cluster } from "../../../tests/support/postgres.ts";

const start = nodes();
const place = () => ({ databaseUrl: null, data: mkdtempSync(join(tmpdir(), "redress-data-")) });
const asked = async (url: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(url, { headers });
  return { status: answer.status, text: await answer.text() };
};

it("[SR5] a node that is up and has its database says so", async () => {
  const { url } = await start(testConfig(place()));
  expect(await asked(`${url}/healthz`)).toEqual({ status: 200, text: '{"status":"up"}' });
  expect(await asked(`${url}/readyz`)).toEqual({ status: 200, text: '{"status":"ready"}' });
});

describe.skipIf(withoutPostgres)("with PostgreSQL", () => {
  let cluster: Cluster | null = null;
  afterAll(() => cluster?.stop());

  it("[SR5] without its database a node is up and not ready, and ready again when it is back", async () => {
    cluster = await startPostgres();
    const databaseUrl = await cluster.database();
    const { url } = await start(testConfig({ ...place(), databaseUrl }));
    expect((await asked(`${url}/readyz`)).status).toBe(200);
    await cluster.kill();
    const { status, text } = await asked(`${url}/readyz`);
    expect([status, JSON.parse(text).code]).toEqual([503, "no-database"]);
    expect((await asked(`${url}/healthz`)).status).toBe(200);
    await cluster.start();
    await expect.poll(async () => (await asked(`${url}/readyz`)).status).toBe(200);
  });
});

it("[SR6] metrics are for this machine alone unless there is a token, and then for whoever has it", async () => {
  const open = await start(testConfig(place()));
  expect((await asked(`${open.url}/metrics`)).status).toBe(200);
  // A proxy on this machine speaks for others.
  for (const header of ["x-forwarded-for", "forwarded"]) {
    expect((await asked(`${open.url}/metrics`, { [header]: "for=192.0.2.1" })).status).toBe(403);
  }
  const token = "a-token-of-sixteen-or-more";
  const guarded = await start(testConfig(place(), { metricsToken: token }));
  const metrics = `${guarded.url}/metrics`;
  expect((await asked(metrics)).status).toBe(403);
  expect((await asked(metrics, { authorization: "Bearer wrong" })).status).toBe(403);
  expect((await asked(metrics, { authorization: `Bearer ${token}` })).status).toBe(200);
});

it("[SR6] what is measured: requests by pattern, entries, groups, watchers, verdicts, the event loop", async () => {
  const { url, context } = await start(testConfig(place()));
  const centreId = await aCentre(context.store);
  const classId = await aClass(context.store, centreId);
  const draft = { kind: "test.noted", actor: "learner:Imran", classId, body: "Imran" };
  await context.log.write(centreId, async () => ok({ value: null, drafts: [draft, draft] }));
  await asked(`${url}/api/join/Imran-Doyle`);
  await asked(`${url}/healthz`);
  const { text } = await asked(`${url}/metrics`);
  expect(text).toMatch(/^redress_log_entries_total 2$/m);
  expect(text).toContain(
    'redress_http_request_seconds_count{method="GET",route="/healthz",status="200"} 1',
  );
  expect(text).toContain(
    'redress_http_request_seconds_count{method="GET",route="(none)",status="404"} 1',
  );
  for (const name of [
    "redress_group_batches",
    "redress_group_commit_seconds",
    "redress_watchers",
    "redress_watchers_dropped_total",
    "redress_verdicts_waiting",
    "nodejs_eventloop_lag_seconds",
  ]) {
    expect(text).toMatch(new RegExp(`^# TYPE ${name} `, "m"));
  }
  expect(text).not.toContain("Imran");
  expect(text).not.toContain(classId);
});
