import { describe, expect, it } from "vitest";
import {
  begun,
  ended,
  EXT,
  ground,
  Hand,
  noAgreement,
  note,
  planned,
  product,
  PROB,
  readyToSign,
  server,
  tied,
} from "../../../tests/support/assessing.ts";
import { NO_ASSESSMENT } from "../assessment.ts";
import { missingFrom } from "./missing.ts";

const linesOf = (hand: Hand) => missingFrom(hand.state, hand.on).map(({ line }) => line);

describe("what an assessment still lacks", () => {
  it("[AS16] without a plan, the plan; with nothing else done, everything but what needs an observation", () => {
    expect(missingFrom(NO_ASSESSMENT).map(({ words }) => words)).toEqual([
      "make the assessment plan.",
    ]);
    expect(linesOf(planned())).toEqual([1, 1, 8, 9, 10, 10]);
  });

  it("[AS16] ready to sign, nothing that blocks is left", () => {
    const left = missingFrom(readyToSign().state, ground);
    expect(left.filter(({ blocks }) => blocks.length > 0)).toEqual([]);
    expect(left.map(({ words }) => words)).toContain("say which play was observed.");
  });

  it("[AS16] every observation needs its notes and every play its record", () => {
    const hand = planned()
      .add(begun("o1"))
      .add(tied("o1", "p1"), server)
      .add(note("n1", []))
      .add(ended("o1"))
      .add(product("t1", [], { playId: "p1", setting: "simulated" }), server);
    expect(linesOf(hand)).not.toContain(6);
    expect(linesOf(hand)).not.toContain(7);
    hand.add(begun("o2")).add(tied("o2", "p2"), server).add(ended("o2"));
    expect(linesOf(hand)).toContain(6);
    expect(linesOf(hand)).toContain(7);
  });

  it("[AS16] one broken off at once needs no notes", () => {
    const hand = planned().add(begun("o1"));
    hand.add({ type: "ObservationEnded", observation: "o1", how: "stopped", remark: "Fire alarm" });
    expect(linesOf(hand)).not.toContain(6);
  });

  it("[AS16] simulated units without the awarding body's agreement are named, and nothing is blocked by it", () => {
    const hand = planned(noAgreement);
    const [lack] = missingFrom(hand.state, noAgreement).filter(({ line }) => line === 3);
    expect(lack).toMatchObject({ blocks: [] });
    expect(lack!.words).toContain(`${EXT}, ${PROB}`);
    expect(linesOf(planned())).not.toContain(3);
  });
});
