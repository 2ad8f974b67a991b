/** The whole of it, nothing pretended: the real server, a learner and a tutor in real browsers. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { cast } from "../../src/demo/cast.ts";
import { ACCOUNTS, found, type School } from "../../src/demo/school.ts";
import { startNode } from "../../src/server/server.ts";
import { site } from "../support/browser.ts";
import type { Page } from "playwright-core";
import { mouse } from "../support/browserHands.ts";
import { playOf, playOn, startAnew } from "../support/browserPlay.ts";
import { testConfig } from "../support/node.ts";
import { recordedOf } from "../support/routes.ts";

const PASSWORD = "seven quiet harbour gulls";
const players = cast(6);
let school: School;

const { visit } = site(async (pages) => {
  const data = mkdtempSync(join(tmpdir(), "redress-class-"));
  const node = await startNode(testConfig({ databaseUrl: null, data }, { pages }));
  school = await found(node.url, node.setupLink!, PASSWORD, players);
  return {
    origin: node.url,
    close: async () => {
      node.app.server.closeAllConnections();
      await node.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
});

/** Numbers of lines that a page has sent over outbox sockets, and of answers it has had. */
function watchOutbox(page: Page) {
  const seen = { opened: 0, sent: 0, stored: 0, posts: 0 };
  page.on("websocket", (socket) => {
    if (!socket.url().endsWith("/api/outbox")) return;
    seen.opened++;
    socket.on("framesent", () => seen.sent++);
    socket.on("framereceived", ({ payload }) => {
      if ((JSON.parse(String(payload)) as { status: number }).status === 200) seen.stored++;
    });
  });
  page.on("request", (request) => {
    if (/\/api\/plays\/[^/]+\/events$/.test(request.url())) seen.posts++;
  });
  return seen;
}

it("[SP15][SP20][CL20] a learner joins and plays; the tutor sees each choice on the wall, then opens the play", async () => {
  const [{ name }] = players as [(typeof players)[number]];
  const { script } = recordedOf("s12").find((each) => each.name === "expert")!;
  const learner = await visit({ seed: script.seed });
  const outbox = watchOutbox(learner.page);
  const tutor = await visit();

  await learner.page.goto(learner.at(`join/${school.code}`));
  await learner.page.getByRole("button", { name }).click();
  await learner.page.getByLabel("Choose a PIN").fill("83051947");
  await learner.page.getByLabel("The same PIN again").fill("83051947");
  await learner.page.getByRole("button", { name: "Join the class" }).click();
  await learner.page.getByRole("region", { name }).waitFor();

  const { email } = ACCOUNTS.find(({ role }) => role === "tutor")!;
  await tutor.page.goto(new URL("staff.html", tutor.at("")).href);
  await tutor.page.getByLabel("Email").fill(email);
  await tutor.page.getByLabel("Password").fill(PASSWORD);
  await tutor.page.getByRole("button", { name: "Sign in", exact: true }).click();
  await tutor.page.getByRole("link", { name: /Tuesday group/ }).click();
  await tutor.page.getByRole("link", { name: "Wall" }).click();
  const seat = tutor.page.getByRole("listitem").filter({ hasText: name });
  await seat.getByText("Not started").waitFor();

  const play = playOf(learner.page, mouse, "s12", "expert");
  await startAnew(play, learner.at);
  await playOn(play, { until: 1 });
  await seat.getByText(/Stinging eyes/).waitFor();
  await playOn(play);
  const total = learner.page.getByRole("heading", { level: 1 });
  await total.waitFor();
  await seat.getByText(/Finished/).waitFor();
  // The first batch goes by request, which opens the socket; the rest goes over it, under the policy.
  // The tutor may hear of the last before the learner's page has its answer.
  await expect.poll(() => outbox.sent - outbox.stored).toBe(0);
  expect(outbox).toMatchObject({ opened: 1 });
  expect(outbox.stored).toBeGreaterThan(3);
  expect(outbox.posts).toBeLessThan(outbox.stored);
  await expect.poll(() => seat.innerText()).toContain("100");

  await seat.getByRole("link", { name }).click();
  await tutor.page.getByRole("heading", { name: new RegExp(name), level: 1 }).waitFor();
  await tutor.page.getByText(/score by the server’s replay: 100/).waitFor();
  const words = await tutor.page.getByRole("main").textContent();
  for (const event of play.twin.log()) {
    if (event.type === "ChoiceMade") expect(words).toContain(event.text);
  }
});
