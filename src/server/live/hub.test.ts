import { expect, it } from "vitest";
import { hooks } from "../../../tests/support/stores.ts";
import { sightOfWall, type Sight } from "../../protocol/redact.ts";
import { openLog } from "../log/log.ts";
import { livePlays } from "../plays/livePlays.ts";
import { openHub } from "./hub.ts";
import type { Stream } from "./stream.ts";

const stores = hooks("sqlite");
const sight = sightOfWall({ kind: "nobody" }, { centreId: "c" });

it("[LV7] a question of rights that hangs keeps no stream from its beat, and is asked once", async () => {
  const store = await stores.fresh();
  const hub = await openHub(store, openLog(store, Date.now), livePlays(), () =>
    expect.unreachable(),
  );
  const beats = [0, 0];
  let asked = 0;
  let answer: (sight: Sight) => void = () => undefined;
  const still = (): Promise<Sight> => {
    asked += 1;
    return new Promise((go) => (answer = go));
  };
  for (const n of [0, 1]) {
    const stream = {
      closed: () => true,
      beat: () => (beats[n]! += 1),
      end: () => undefined,
      onClosed: () => undefined,
    } as unknown as Stream;
    await hub.watchClass("k", { watcher: { stream, sight, cursor: 0 }, still }, 0);
  }
  void hub.pulse();
  void hub.pulse();
  expect([beats, asked]).toEqual([[2, 2], 1]);
  answer(sight);
  await expect.poll(() => asked).toBe(2);
  hub.close();
});
