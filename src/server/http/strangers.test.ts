import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { ask } from "../../../tests/support/ask.ts";
import { aBatch, aClassroom, aPlayId, anEdition } from "../../../tests/support/classroom.ts";
import { nodes, testConfig } from "../../../tests/support/node.ts";
import { openStream } from "../../../tests/support/stream.ts";
import { playAtRandom } from "../../story/build/randomPlays.ts";
import { LEARNER_COOKIE } from "../people/learnerSession.ts";
import { tokenHash } from "../signin/token.ts";

const start = nodes();

it("[SR24] cookies replayed after leaving, altered or another's open nothing, and streams end with their session", async () => {
  const edition = anEdition("s12");
  const lines: string[] = [];
  const node = await start(
    testConfig(
      { databaseUrl: null, data: mkdtempSync(join(tmpdir(), "redress-data-")) },
      { logLevel: "debug" },
    ),
    { shipped: [edition], pulse: 100, logTo: { write: (line) => void lines.push(line) } },
  );
  const { db } = node.context.store;
  const { learners, classId } = await aClassroom(node, { learners: 2, caseIds: ["s12"] });
  const cookies = await Promise.all(
    learners.map(async ({ learnerId }) => {
      const token = randomBytes(32).toString("base64url");
      await db
        .insertInto("learner_session")
        .values({
          token_hash: tokenHash(token),
          learner_id: learnerId,
          class_id: classId,
          created_at: Date.now(),
          expires_at: Date.now() + 3_600_000,
        })
        .execute();
      return `${LEARNER_COOKIE}=${token}`;
    }),
  );
  const [own, others] = cookies as [string, string];
  const playId = aPlayId();
  const events = playAtRandom(edition, 1);
  const send = async (cookie: string, id: string, from: number): Promise<number> => {
    const answer = await fetch(`${node.url}/api/plays/${id}/events`, {
      method: "POST",
      headers: { cookie, "content-type": "application/json" },
      body: JSON.stringify(aBatch(edition, from, events.slice(from, from + 1))),
    });
    return answer.status;
  };
  const read = async (cookie: string, path: string): Promise<number> =>
    (await ask(`${node.url}/api/plays/${path}`, { cookie })).status;

  expect(await send(own, playId, 0)).toBe(200);
  // Another learner, with the play's name and a session of their own.
  expect(await send(others, playId, 1)).toBe(403);
  expect(await read(others, `${playId}/events`)).toBe(403);
  expect(await read(others, `${playId}/live`)).toBe(403);
  expect(await read(own, `${aPlayId()}/live`)).toBe(404);
  // Made-up names of plays.
  for (const forged of ["1", "..%2f..%2fapi%2fme", `${playId}'--`, "%00", playId.slice(1)]) {
    expect([forged, await send(own, forged, 0)]).toEqual([forged, 400]);
  }
  for (const altered of [own.slice(0, -1), `${own}A`, own.toUpperCase(), `x${own}`]) {
    expect(await send(altered, playId, 1)).toBe(401);
  }

  let heard = 0;
  const stream = openStream(
    () => `${node.url}/api/plays/${playId}/live`,
    { cookie: own },
    ({ event }) => (heard += event === "event" ? 1 : 0),
  );
  onTestFinished(stream.close);
  await expect.poll(() => heard).toBe(1);
  const left = await fetch(`${node.url}/api/leave`, { method: "POST", headers: { cookie: own } });
  expect(left.ok).toBe(true);
  expect(await send(own, playId, 1)).toBe(401);
  expect(await read(own, `${playId}/live`)).toBe(401);
  await expect.poll(() => node.context.metrics.text()).toContain("redress_watchers 0");
  expect(stream.connections()).toBe(1);
  // The other one's session is as it was.
  expect(await send(others, aPlayId(), 0)).toBe(200);
  const said = lines.join("");
  for (const secret of cookies) expect(said).not.toContain(secret.split("=")[1]);
});
