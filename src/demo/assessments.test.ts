import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { anEdition } from "../../tests/support/classroom.ts";
import { testConfig } from "../../tests/support/node.ts";
import type { AssessmentLine } from "../protocol/assessment.ts";
import { startNode } from "../server/server.ts";
import { assess } from "./assessments.ts";
import { cast } from "./cast.ts";
import { ACCOUNTS, found } from "./school.ts";
import { visit } from "./visit.ts";

const PASSWORD = "three brown river otters";

it("[DM4] the demo's centre has an assessment that waits for its learner and one that both have signed", async () => {
  const data = mkdtempSync(join(tmpdir(), "redress-demo-test-"));
  const node = await startNode(testConfig({ databaseUrl: null, data }), {
    shipped: [anEdition("s12")],
  });
  onTestFinished(async () => {
    await node.close();
    rmSync(data, { recursive: true, force: true });
  });
  const players = cast(2);
  const school = await found(node.url, node.setupLink!, PASSWORD, players);
  await assess(node.url, school, PASSWORD, players, (at) => String(271_000 + at));

  const assessor = visit(node.url);
  const { email } = ACCOUNTS.find(({ role }) => role === "assessor")!;
  await assessor.send("POST", "/api/auth/sign-in/email", { email, password: PASSWORD });
  const { assessments } = await assessor.get<{ assessments: readonly AssessmentLine[] }>(
    "/api/assessments",
  );
  const standing = assessments.map(({ head, summary: { stage, waitingFor, decided } }) => ({
    name: head.learner.name,
    stage,
    waitingFor,
    decided,
  }));
  expect(standing).toHaveLength(2);
  expect(standing).toContainEqual({
    name: players[0]!.name,
    stage: "planned",
    waitingFor: "learner",
    decided: 0,
  });
  expect(standing).toContainEqual({
    name: players[1]!.name,
    stage: "signed",
    waitingFor: null,
    decided: 3,
  });
});
