import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { begun, NOON, planned } from "../../../tests/support/assessing.ts";
import { anyPlay } from "../../../tests/support/anyLog.ts";
import { chosen, offered, started } from "../../../tests/support/fixture.ts";
import type { PlayEvent } from "../../play/event.ts";
import { standing } from "../../play/log.ts";
import { elapsedAt } from "./clock.ts";
import { standingLines } from "./lines.ts";
import { differs, pointedTo, pointedToByAll } from "./suggestion.ts";

const touched: PlayEvent = { type: "CriterionTouched", criterion: "ext-9.1a" };
const turn = (n: number, ...facts: readonly PlayEvent[]): readonly PlayEvent[] => [
  offered(n),
  chosen(n),
  ...facts,
];
const met = (grade: "full" | "adequate" | "weak"): PlayEvent => ({
  type: "MomentMet",
  moment: "i.say",
  grade,
});

describe("what a play points to", () => {
  it("[AS17] touched is seen; touched weakly or with harm is partly; untouched is not seen", () => {
    const of = (...facts: readonly PlayEvent[]) =>
      pointedTo([started, ...turn(0, ...facts), offered(1)], "ext-9.1a").suggestion;
    expect(of()).toBe("not-seen");
    expect(of(touched)).toBe("seen");
    expect(of(touched, met("weak"))).toBe("partly");
    expect(of(touched, met("weak"), met("full"))).toBe("seen");
    expect(of(touched, met("full"), { type: "Harmed", harm: "r.cuts-across" })).toBe("partly");
    expect(of({ type: "CriterionTouched", criterion: "ext-9.1c" })).toBe("not-seen");
  });

  it("[AS17] it names the lines of the log; what was stepped back from is none of them", () => {
    const log = [
      started,
      ...turn(0, touched),
      offered(1),
      { type: "SteppedBack", turn: 0 } as const,
    ];
    expect(pointedTo(log, "ext-9.1a")).toEqual({ suggestion: "not-seen", lines: [] });
    const again = [...log, chosen(0), touched, offered(1)];
    expect(pointedTo(again, "ext-9.1a").lines).toEqual([again.lastIndexOf(touched)]);
  });

  it("[AS17] of several plays the furthest counts; a decision differs where it says something else", () => {
    const weak = [started, ...turn(0, touched, met("weak"))];
    const good = [started, ...turn(0), ...turn(1, touched)];
    expect(pointedToByAll([good, weak], "ext-9.1a")).toEqual(pointedTo(good, "ext-9.1a"));
    expect(pointedToByAll([], "ext-9.1a").suggestion).toBe("not-seen");
    expect(differs("met", "seen") || differs("not-yet", "partly")).toBe(false);
    expect(differs("met", "partly") && differs("not-seen", "seen")).toBe(true);
  });

  it("[AS17] the standing lines of any log are its standing events, at their places", () => {
    fc.assert(
      fc.property(anyPlay, (log) => {
        const lines = standingLines(log);
        expect(lines.map(({ event }) => event)).toEqual(standing(log));
        for (const { at, event } of lines) expect(log[at]).toEqual(event);
      }),
    );
  });
});

describe("the clock of an observation", () => {
  it("[AS18] it stands still in pauses and after the end", () => {
    const at = (minutes: number): number => NOON + minutes * 60_000;
    const hand = planned()
      .add(begun("o1"), undefined, at(0))
      .add({ type: "ObservationPaused", observation: "o1", why: "" }, undefined, at(5));
    const elapsed = (now: number) => elapsedAt(hand.state.observations[0]!, at(now)) / 60_000;
    expect(elapsed(3)).toBe(3);
    expect(elapsed(9)).toBe(5);
    hand.add({ type: "ObservationResumed", observation: "o1" }, undefined, at(10));
    expect(elapsed(12)).toBe(7);
    hand.add(
      { type: "ObservationEnded", observation: "o1", how: "finished", remark: "" },
      undefined,
      at(20),
    );
    expect(elapsed(60)).toBe(15);
  });

  it("[AS18] ended in a pause, the pause ends with it; a clock put back shows nothing below nought", () => {
    const hand = planned()
      .add(begun("o1"), undefined, NOON)
      .add({ type: "ObservationPaused", observation: "o1", why: "" }, undefined, NOON + 1000)
      .add(
        { type: "ObservationEnded", observation: "o1", how: "stopped", remark: "Alarm" },
        undefined,
        NOON + 9000,
      );
    const [one] = hand.state.observations;
    expect(elapsedAt(one!, NOON + 99_000)).toBe(1000);
    expect(elapsedAt(planned().add(begun("o1"), undefined, NOON).state.observations[0]!, 0)).toBe(
      0,
    );
  });
});
