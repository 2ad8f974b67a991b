import { expect, it } from "vitest";
import { aClassroom } from "../../../tests/support/classroom.ts";
import { nodes, testConfig } from "../../../tests/support/node.ts";
import { hooks } from "../../../tests/support/stores.ts";
import { openPresence } from "./here.ts";

const stores = hooks("sqlite");
const start = nodes();

it("[LV8] whoever is there is told to be, though the server's clock was put back", async () => {
  const node = await start(testConfig(await stores.place()));
  const { learners, classId } = await aClassroom(node);
  const { learnerId } = learners[0]!;
  let now = 10_000_000;
  const told: number[] = [];
  const presence = openPresence(
    node.context.store,
    () => now,
    () => [classId],
    (_class, _learner, at) => told.push(at),
    () => expect.unreachable(),
  );
  for (const at of [10_000_000, 5_000_000, 5_000_000, 5_020_000]) {
    now = at;
    presence.heard(classId, learnerId);
    await presence.tick();
  }
  expect(told).toEqual([10_000_000, 5_000_000, 5_020_000]);
  await presence.close();
});
