import { describe, expect, it } from "vitest";
import { editionOf, playRecorded, recordedOf } from "../../../../tests/support/routes.ts";
import { LONGEST_PAUSE, pacingOf } from "./pacing.ts";
import type { ToldEvent } from "../../../protocol/play.ts";
import { openPlayer } from "./player.ts";

const { data } = editionOf("s12");
const log = playRecorded(
  "s12",
  recordedOf("s12").find(({ name }) => name === "expert")!,
).log();

/** Five seconds before every choice, a minute and a half before the third. */
const logged: readonly ToldEvent[] = (() => {
  let deviceAt = 1_000_000;
  let choices = 0;
  return log.map((event, seq) => {
    if (event.type === "ChoiceMade") deviceAt += ++choices === 3 ? 90_000 : 5_000;
    return { seq, at: deviceAt + 300, deviceAt, event };
  });
})();

function bench() {
  let now = 0;
  let waiting: { readonly at: number; readonly work: () => void } | null = null;
  const player = openPlayer(data, "Amina", {
    now: () => now,
    after: (ms, work) => {
      const mine = { at: now + ms, work };
      waiting = mine;
      return () => {
        if (waiting === mine) waiting = null;
      };
    },
  });
  return {
    player,
    /** Lets time pass, every call in its order. */
    pass: (ms: number) => {
      const end = now + ms;
      while (waiting && waiting.at <= end) {
        const { at, work } = waiting;
        waiting = null;
        now = at;
        work();
      }
      now = end;
    },
  };
}

const choicesShown = (player: ReturnType<typeof openPlayer>): number =>
  player.pieces.value.filter(({ kind, seq }) => kind === "choice" && seq < player.shown.value)
    .length;

describe("[SP21] pacing", () => {
  it("keeps the learner's own pauses, shortens long ones and says so, and survives a clock set back", () => {
    const { due, shortened } = pacingOf([0, 2_000, 2_000, 92_000, 80_000, 83_000]);
    expect(due).toEqual([0, 2_000, 2_000, 2_000 + LONGEST_PAUSE, 12_000, 15_000]);
    expect([...shortened]).toEqual([[3, 90_000]]);
  });
});

describe("[SP21] the player", () => {
  it("stands at the end of what it is given, and follows what comes, once and without gaps", () => {
    const { player } = bench();
    expect(player.take(logged.slice(0, 30))).toBe(true);
    expect(player.shown.value).toBe(30);
    expect(player.take(logged.slice(20, 40))).toBe(true);
    expect(player.shown.value).toBe(40);
    expect(player.take(logged.slice(45, 50))).toBe(false);
    expect(player.log.value).toHaveLength(40);
    // Whoever looks at an earlier place is left there.
    player.seek(10);
    player.take(logged.slice(40));
    expect(player.shown.value).toBe(10);
    player.seek(Infinity);
    expect(player.atEnd.value).toBe(true);
  });

  it("replays from the beginning at the learner's pace, and at any speed", () => {
    const { player, pass } = bench();
    player.take(logged);
    player.play();
    expect(choicesShown(player)).toBe(0);
    pass(5_000);
    expect(choicesShown(player)).toBe(1);
    pass(5_000);
    expect(choicesShown(player)).toBe(2);
    pass(LONGEST_PAUSE - 1);
    expect(choicesShown(player)).toBe(2);
    pass(1);
    expect(choicesShown(player)).toBe(3);
    player.setSpeed(8);
    pass(5_000 / 8);
    expect(choicesShown(player)).toBe(4);
    player.setSpeed(0.5);
    pass(9_999);
    expect(choicesShown(player)).toBe(4);
    pass(1);
    expect(choicesShown(player)).toBe(5);
    player.pause();
    pass(100_000);
    expect(choicesShown(player)).toBe(5);
    player.play();
    pass(10 * 60_000);
    expect(player.atEnd.value).toBe(true);
    expect(player.playing.value).toBe(false);
  });

  it("changes speed in the middle of a pause without jumping", () => {
    const { player, pass } = bench();
    player.take(logged);
    player.play();
    pass(2_500);
    player.setSpeed(2);
    pass(1_249);
    expect(choicesShown(player)).toBe(0);
    pass(1);
    expect(choicesShown(player)).toBe(1);
  });

  it("steps one piece at a time there and back, and jumps from choice to choice", () => {
    const { player } = bench();
    player.take(logged);
    const { length } = player.stops.value;
    let steps = 0;
    for (player.seek(0); !player.atEnd.value && steps < 1_000; steps++) player.step(1);
    expect(steps).toBe(length);
    for (steps = 0; player.shown.value > player.stops.value[0]! && steps < 1_000; steps++) {
      player.step(-1);
    }
    expect(steps).toBe(length - 1);
    player.toChoice(1);
    player.toChoice(1);
    expect(choicesShown(player)).toBe(2);
    player.toChoice(-1);
    expect(choicesShown(player)).toBe(1);
  });
});
