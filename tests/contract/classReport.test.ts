/** The report page's questions, put to a real server by its own code and read by its own schemas. */
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { progressAnswer, reportAnswer } from "../../src/console/staff/report/answers.ts";
import { pathOf, type Asking } from "../../src/console/staff/report/asking.ts";
import { ask } from "../../src/console/staff/parts/ask.ts";
import { me, signIn } from "../../src/console/staff/signin/me.ts";
import { PASSWORD, reportWorld, type ReportWorld } from "../support/reportWorld.ts";
import { pageBrowser } from "./pageBrowser.ts";

let world: ReportWorld;
let asking: Asking;

beforeAll(async () => {
  world = await reportWorld("/nowhere");
  pageBrowser(world.origin).use();
  me.value = null;
  expect(await signIn(world.emailOf("tutor"), PASSWORD)).toMatchObject({ ok: true });
  const days = { firstDay: "2020-01-01", lastDay: "2100-01-01" };
  asking = { classId: world.school.classId, caseId: "s12", ...days, blind: false };
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await world.close();
});

it("[SP23] [CP15] the report is what the page takes it for, second goes and absent learners too", async () => {
  const told = await ask(reportAnswer, "GET", pathOf(asking, "report"));
  if (!told.ok) throw new Error(told.message);
  const { report, names, cases } = told.value;
  expect(report).toMatchObject({ learners: 4, goes: 5, secondGo: { n: 1 } });
  expect(report!.points).toHaveLength(3);
  expect(cases.map(({ caseId, plays }) => [caseId, plays]).toSorted()).toEqual([
    ["s01", 2],
    ["s12", 5],
  ]);
  const absent = names.filter(({ id }) => report!.without.includes(id));
  expect(absent.map(({ name }) => name)).toEqual([world.names.at(-1)]);
});

it("[SP23] [CP17] so is the progress over a term", async () => {
  const told = await ask(progressAnswer, "GET", pathOf(asking, "progress"));
  if (!told.ok) throw new Error(told.message);
  const { learners, casesHere } = told.value;
  expect(casesHere).toBe(2);
  const goes = learners.map(({ name, cases }) => [name, cases.map((each) => each.goes)]);
  expect(Object.fromEntries(goes)).toEqual(
    Object.fromEntries(world.names.map((name, at) => [name, [[2, 1], [1], [1, 1], [1], []][at]])),
  );
});
