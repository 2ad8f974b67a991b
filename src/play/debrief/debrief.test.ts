import { describe, expect, it } from "vitest";
import { fixture, met, over, play, started } from "../../../tests/support/fixture.ts";
import type { PlayEvent } from "../event.ts";
import { forkAt } from "../log.ts";
import { harmOf } from "../rubric/harmWords.ts";
import { debriefOf } from "./debrief.ts";
import { bandOf, BANDS, DESCRIPTORS, RULE_TEXTS } from "./descriptors.ts";

const pat = (text: string): PlayEvent => ({ type: "LineSpoken", who: "pat", text });
const promise: PlayEvent = { type: "PromiseMade", promise: "callback", minutes: 60 };
const pass = (minutes: number): PlayEvent => ({ type: "ClockMoved", minutes, hold: false });

describe("the debrief", () => {
  it("[DB1] says why a play is not ready, each reason once", () => {
    const log = play([{ type: "CriticalFailed", critical: "left" }, over]);
    expect(debriefOf(fixture, log).reasons).toEqual([
      "Critical failure: The danger was left",
      "The total of 0 is below 60.",
      "Responsiveness is below 50.",
      "Informing the customer is below 50.",
      "Escalation is below 50.",
      "Resolution is below 50.",
    ]);
  });

  it("[DB2] bands at 40, 60 and 80, with the short wording at Level 1", () => {
    expect([0, 39.9, 40, 59.9, 60, 79.9, 80, 100].map(bandOf)).toEqual([
      "not-yet",
      "not-yet",
      "developing",
      "developing",
      "competent",
      "competent",
      "strong",
      "strong",
    ]);
    const log = play([over]);
    const short = debriefOf({ ...fixture, level: "1" }, log).dimensions[0]!.descriptor;
    expect(short).toBe(DESCRIPTORS.R["not-yet"].short);
    expect(debriefOf(fixture, log).dimensions[0]!.descriptor).toBe(DESCRIPTORS.R["not-yet"].full);
    for (const bands of Object.values(DESCRIPTORS)) {
      for (const band of BANDS)
        expect(bands[band].short.length).toBeLessThan(bands[band].full.length);
    }
  });

  it("[DB3] keeps the customer's view apart: a giveaway can please and not be ready", () => {
    const log = play([pat("Well?"), { type: "RedressGiven", given: 9000, fair: 6000 }, over]);
    const { customer, score } = debriefOf(fixture, log);
    expect(customer!.rating).toBeGreaterThan(6);
    expect(score.ready).toBe(false);
  });

  it("[DB4] tells each choice with what came before, what it earned and cost, and the rule", () => {
    const log = play(
      [pat("It is late."), met("r.open")],
      [
        { type: "Harmed", harm: "r.blames" },
        { type: "Behaved", trigger: "ack" },
        { type: "RemedyDone", remedy: "refund" },
        { type: "FactFound", fact: "order" },
      ],
      [met("i.say"), over],
    );
    const { timeline } = debriefOf(fixture, log);
    expect(timeline).toHaveLength(3);
    expect(timeline[0]?.moments.map((m) => m.moment.id)).toEqual(["r.open"]);
    expect(timeline[1]).toMatchObject({
      before: { who: "pat", text: "It is late." },
      facts: ["The order number"],
      harms: [{ text: harmOf("r.blames")!.text, instead: harmOf("r.blames")!.instead }],
    });
    expect(timeline[2]?.moments[0]?.rules).toEqual(["IR4"]);
    expect(RULE_TEXTS["IR4"]).toContain("halves");
  });

  it("[DB4] turns taken back are not told, but it is said that they were", () => {
    const log = [...play([met("r.open")]), { type: "SteppedBack", turn: 0 } as const];
    expect(debriefOf(fixture, log)).toMatchObject({ stepsBack: 1, timeline: [] });
  });

  it("[DB5] mood is told from the start and after every turn", () => {
    const log = play([{ type: "Behaved", trigger: "info" }], [over]);
    const { series } = debriefOf(fixture, log).customer!;
    expect(series.map((point) => point.turn)).toEqual([-1, 0, 1]);
    expect(series[0]?.heat).toBe(40);
    expect(series[1]?.heat).toBe(37);
  });

  it("[DB6] promises are told with how they ended", () => {
    const { promises } = debriefOf(fixture, play([promise, pass(71), over]));
    expect(promises).toMatchObject([{ text: "to ring back", status: "broken", due: 660 }]);
  });

  it("[DB7] every loss is told, the costliest first, a critical failure above all", () => {
    const all = debriefOf(fixture, play([over])).losses;
    expect(all.every((loss) => loss.missed)).toBe(true);
    expect(all.length).toBeGreaterThan(3);
    expect(all.map((loss) => loss.cost)).toEqual(all.map((l) => l.cost).toSorted((a, b) => b - a));
    const left: PlayEvent[] = [{ type: "CueShown", matter: "danger" }];
    const flagged = debriefOf(fixture, play(left, [], [over])).losses.map((loss) => loss.title);
    // The failure, the missed moment and the harm are one fault, told once.
    expect(flagged[0]).toBe("The danger was left");
    expect(flagged).not.toContain("Title of e.flag");
    expect(flagged.some((title) => title.includes("red flag"))).toBe(false);
    const critical = play([{ type: "CriticalFailed", critical: "left" }, over]);
    expect(debriefOf(fixture, critical).losses[0]?.title).toBe("The danger was left");
  });

  it("[DB8] 'try from here' begins a practice play with all up to that choice", () => {
    const log = play([met("r.open")], [met("i.say")], [over]).map((event) =>
      event.type === "PlayStarted" ? { ...event, mode: "assessed" as const } : event,
    );
    const fork = forkAt(log, 1);
    expect(fork[0]).toEqual({ ...started, mode: "practice" });
    expect(fork.at(-1)).toMatchObject({ type: "OptionsOffered", turn: 1 });
    expect(forkAt(log, 9)).toEqual([]);
  });
});
