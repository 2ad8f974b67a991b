import { describe, expect, it } from "vitest";
import {
  begun,
  decided,
  ground,
  learner,
  planned,
  readyToSign,
  signed,
  type Hand,
} from "../../tests/support/assessing.ts";
import { summaryOf } from "./assessmentSummary.ts";

const of = ({ state }: Hand, on = ground) => {
  const { stage, waitingFor, decided } = summaryOf(state, on);
  return { stage, waitingFor, decided };
};

describe("how an assessment stands, in a line", () => {
  it("[AD9] goes from the plan to the signatures, and says whose turn it is", () => {
    expect(of(planned())).toEqual({ stage: "accepted", waitingFor: "assessor", decided: 0 });
    expect(of(planned().add(begun("o1")))).toMatchObject({ stage: "observing" });
    const hand = readyToSign();
    expect(of(hand)).toEqual({ stage: "to-sign", waitingFor: "assessor", decided: 2 });
    hand.add(signed("assessor", hand.state.next - 1));
    expect(of(hand)).toMatchObject({ stage: "to-sign", waitingFor: "learner" });
    hand.add(signed("learner", hand.state.next - 1), learner);
    expect(of(hand)).toMatchObject({ stage: "signed", waitingFor: null });
  });

  it("[AS16] given “met” whose note was withdrawn since, then it is not ready to sign: it is to be decided again", () => {
    const hand = readyToSign().add({ type: "NoteWithdrawn", note: "n1", why: "Mistaken" });
    expect(of(hand)).toEqual({ stage: "deciding", waitingFor: "assessor", decided: 2 });
    hand.add(decided("ext-9.1a", "not-yet", []));
    expect(of(hand)).toMatchObject({ stage: "to-sign" });
  });

  it("[AS16] given an agreement that is gone, then what was met on simulated work is to be decided again", () => {
    expect(of(readyToSign(), { ...ground, agreements: [] })).toMatchObject({ stage: "deciding" });
  });
});
