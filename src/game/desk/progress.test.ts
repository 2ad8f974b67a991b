import { describe, expect, it } from "vitest";
import type { Played } from "../saves/save.ts";
import { progressOf } from "./progress.ts";

const save = (id: string, updatedAt: string, result?: Played["result"]): Played => ({
  version: 1,
  id,
  caseId: "s01",
  storyHash: "h",
  mode: "practice",
  startedAt: updatedAt,
  updatedAt,
  log: [],
  ...(result ? { result } : {}),
});

describe("progress on the desk", () => {
  it("[UI8] keeps best, last and whether it was ever ready, and the newest play still open", () => {
    const progress = progressOf([
      save("d", "4"),
      save("c", "3", { total: 50, ready: false }),
      save("b", "2", { total: 80, ready: true }),
      save("a", "1"),
    ]);
    expect(progress["s01"]).toEqual({
      best: { id: "b", total: 80, ready: true },
      last: { id: "c", total: 50, ready: false },
      everReady: true,
      open: { id: "d", choices: 0 },
    });
  });

  it("[GM34] a play left before the last one was finished is not offered any more", () => {
    const progress = progressOf([
      save("c", "3", { total: 50, ready: false }),
      save("b", "2"),
      save("a", "1"),
    ]);
    expect(progress["s01"]?.open).toBeNull();
    expect(progress["s01"]?.last?.id).toBe("c");
  });

  it("[UI8] nothing played is no progress", () => {
    expect(progressOf([])).toEqual({});
  });
});
