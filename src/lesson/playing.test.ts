import { describe, expect, it } from "vitest";
import { aScene, begun, OPTIONS } from "../../tests/support/lessons.ts";
import { playingSince } from "./playing.ts";

const stop = { type: "Frozen", freeze: "f", title: "Stop", scene: aScene(), whole: false } as const;

describe("since when a class plays", () => {
  it("[LW3] from the beginning of a part for playing, or from when it goes on in it", () => {
    const told = begun();
    const from = told.state.running!.since;
    expect(playingSince(told.state)).toBe(from);
    told.add({ type: "Paused" });
    expect(playingSince(told.state)).toBeNull();
    told.wait(9_000).add({ type: "Resumed" });
    const resumed = playingSince(told.state)!;
    expect(resumed).toBeGreaterThan(from!);
    told.add(stop).add({ type: "VoteOpened", freeze: "f", vote: "v", options: OPTIONS });
    expect(playingSince(told.state)).toBeNull();
    told.wait(9_000).add({ type: "Thawed", freeze: "f" });
    expect(playingSince(told.state)).toBe(told.state.freezes[0]!.thawedAt);
    expect(playingSince(told.state)!).toBeGreaterThan(resumed);
  });

  it("[LW3] never in a part of another kind, nor before the first", () => {
    const told = begun();
    told.add({ type: "BlockBegun", block: "b3", from: "b2" });
    expect(told.state.plan.blocks[2]!.kind).not.toBe("play");
    expect(playingSince(told.state)).toBeNull();
    expect(playingSince({ ...told.state, running: null })).toBeNull();
  });
});
