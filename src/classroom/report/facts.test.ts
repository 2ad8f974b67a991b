import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPlay } from "../../../tests/support/anyLog.ts";
import { fixture } from "../../../tests/support/fixture.ts";
import { CASES, editionOf, playRecorded, recordedOf } from "../../../tests/support/routes.ts";
import { debriefOf } from "../../play/debrief/debrief.ts";
import { factsOf } from "./facts.ts";

const whose = { playId: "p", learnerId: "l", hash: "h", endedAt: 7 };

describe("[CP1] the facts of a play", () => {
  it.each(CASES)("of %s say what its debrief says, for every recorded way through it", (caseId) => {
    const { data } = editionOf(caseId);
    for (const recorded of recordedOf(caseId)) {
      const log = playRecorded(caseId, recorded).log();
      const facts = factsOf(data, log, whose);
      const debrief = debriefOf(data, log);
      expect(facts).toMatchObject({ ...whose, caseId, total: debrief.score.total });
      expect(facts.ready).toBe(debrief.score.ready);
      for (const { dimension, reported } of debrief.dimensions) {
        expect(facts.dimensions[dimension]).toBe(reported);
      }
      expect(facts.turns.map(({ chosen }) => chosen)).toEqual(
        debrief.timeline.map(({ chosen }) => chosen),
      );
      expect(facts.promises).toHaveLength(debrief.promises.length);
      for (const { others, chosen } of facts.turns) expect(others).not.toContain(chosen);
    }
  });

  it("never hold a learner's own words or record", () => {
    const secret = "Something only I would write";
    fc.assert(
      fc.property(anyPlay, (log) => {
        const own = [
          ...log,
          { type: "OwnWordsGiven", turn: 0, prompt: "p", text: secret } as const,
          { type: "RecordWritten", fields: { notes: secret } } as const,
        ];
        expect(JSON.stringify(factsOf(fixture, own, whose))).not.toContain(secret);
      }),
    );
  });

  it("are of what stands: what was taken back is counted and gone", () => {
    const offer = (turn: number) =>
      ({
        type: "OptionsOffered",
        turn,
        options: ["Soon.", "On Friday."].map((text, index) => ({
          index,
          text,
          kind: "say" as const,
        })),
      }) as const;
    const choose = (turn: number, index: number, text: string) =>
      ({ type: "ChoiceMade", turn, index, text, kind: "say" }) as const;
    const facts = factsOf(
      fixture,
      [
        offer(0),
        choose(0, 0, "Soon."),
        { type: "CriterionTouched", criterion: "gone" },
        offer(1),
        { type: "SteppedBack", turn: 0 },
        choose(0, 1, "On Friday."),
        { type: "CriterionTouched", criterion: "prob-1.5" },
        { type: "CriterionTouched", criterion: "prob-1.5" },
      ],
      whose,
    );
    expect(facts.stepsBack).toBe(1);
    expect(facts.turns).toEqual([{ turn: 0, chosen: "On Friday.", others: ["Soon."] }]);
    expect(facts.criteria).toEqual([{ criterion: "prob-1.5", turn: 0 }]);
  });
});
