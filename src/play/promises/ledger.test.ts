import { describe, expect, it } from "vitest";
import { fixture, over, play } from "../../../tests/support/fixture.ts";
import type { PlayEvent } from "../event.ts";
import { project } from "../log.ts";
import { ledgerOf } from "./ledger.ts";

const made: PlayEvent = { type: "PromiseMade", promise: "callback", minutes: 60 };
const pass = (minutes: number): PlayEvent => ({ type: "ClockMoved", minutes, hold: false });
const kept: PlayEvent = { type: "PromiseKept", promise: "callback" };
const warned: PlayEvent = { type: "PromiseWarned", promise: "callback" };
const entries = (...events: readonly PlayEvent[]) =>
  project(play(events), ledgerOf(fixture)).entries;
const status = (...events: readonly PlayEvent[]) => entries(...events)[0]?.status;

describe("the promise ledger", () => {
  it("[PR1] a promise falls due on the simulated clock", () => {
    expect(entries(pass(15), made)[0]).toMatchObject({ madeAt: 615, due: 675, status: "open" });
  });

  it("[PR2] it is kept up to its due time and tolerance, broken after", () => {
    expect(status(made, pass(70), kept)).toBe("kept");
    expect(status(made, pass(71))).toBe("broken");
    expect(status(made, pass(71), kept)).toBe("broken");
  });

  it("[PR3] a warning before it is due makes it late, not broken, if it is then kept", () => {
    expect(status(made, pass(50), warned, pass(30))).toBe("open");
    expect(status(made, pass(50), warned, pass(30), kept)).toBe("late");
    expect(status(made, pass(50), warned, pass(30), over)).toBe("broken");
  });

  it("[PR3] a warning after the due time is too late to count", () => {
    expect(status(made, pass(65), warned, pass(20), kept)).toBe("broken");
  });

  it("[PR6] said again while it stands, it is the same promise with another time", () => {
    expect(entries(made, pass(10), made)).toMatchObject([{ due: 670, moved: 1, status: "open" }]);
    expect(entries(made, pass(80), made)).toHaveLength(2);
  });

  it("[PR4] it can be renegotiated while it is not overdue", () => {
    const moved: PlayEvent = { type: "PromiseMoved", promise: "callback", minutes: 120 };
    expect(entries(made, pass(50), moved)[0]).toMatchObject({ due: 770, moved: 1 });
    expect(status(made, pass(71), moved)).toBe("broken");
  });

  it("[PR5] at the end a promise not yet due stays open", () => {
    expect(status(made, over)).toBe("open");
  });

  it("[PR5] a promise never made cannot be kept", () => {
    expect(entries(kept, warned)).toEqual([]);
  });
});
