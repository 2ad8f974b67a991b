import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionOf } from "../../../../../tests/support/routes.ts";
import { standing } from "../../../../play/log.ts";
import { drawsFrom } from "../../../../play/shuffle.ts";
import { fullRecord } from "../../../../play/record/full.ts";
import { beginSession } from "../../../../story/session.ts";
import { momentsOf } from "../freeze/momentsOf.ts";
import { shownOrder } from "../../../../play/shuffle.ts";
import { tellMoment, type ToldLine } from "../../../../story/momentTold.ts";
import { branch, firstWords, lastWords } from "./tell.ts";

const CASES = ["s01", "s12"] as const;

/** A play to its end, chosen by a seed, with steps back in it. */
function played(caseId: string, seed: number) {
  const edition = editionOf(caseId);
  const draw = drawsFrom(seed);
  const session = beginSession(edition, seed, "practice");
  for (let step = 0; step < 60 && session.state().status !== "ended"; step++) {
    const { options, recordDue, turn } = session.state();
    if (recordDue) {
      session.give({ type: "write-record", fields: fullRecord(edition.data, session.log()) });
    } else if (turn > 1 && draw() < 0.1) session.give({ type: "step-back", turn: turn - 1 });
    else
      session.give({ type: "choose", index: options[Math.floor(draw() * options.length)]!.index });
  }
  return { edition, log: session.log() };
}

describe("[LT6] a moment of a case", () => {
  it("taken from any play reads as that play read there, and steps back are taken", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CASES), fc.nat({ max: 9999 }), (caseId, seed) => {
        const { edition, log } = played(caseId, seed);
        const moments = momentsOf(log);
        const choices = standing(log).filter((event) => event.type === "ChoiceMade");
        expect(moments.map(({ chose }) => chose)).toEqual([...choices.map((e) => e.text), null]);
        const offers = standing(log).filter((event) => event.type === "OptionsOffered");
        for (const [at, { scene }] of moments.entries()) {
          // Telling each of a long play would take a minute and show no more.
          if (at % 6 !== seed % 6 && at < moments.length - 1) continue;
          const told = tellMoment(edition, scene);
          if (!told.ok) throw new Error(told.message);
          expect(told.value.chosen).toBe(choices[at - 1]?.text ?? "");
          const { options: offered = [], turn = 0 } = offers[at] ?? {};
          // In the order in which the learner had them on their screen.
          expect(told.value.options).toEqual(shownOrder(offered, scene.seed, turn));
          expect(told.value.ending === null).toBe(offered.length > 0);
        }
      }),
      { numRuns: 5 },
    );
  });

  it("goes on by a branch to what that choice brings", () => {
    const edition = editionOf("s01");
    const scene = { caseId: "s01", storyHash: edition.hash, seed: 5, choices: [] };
    const first = tellMoment(edition, scene);
    if (!first.ok) throw new Error(first.message);
    for (const { index, text } of first.value.options) {
      const next = tellMoment(edition, branch(scene, index));
      expect(next).toMatchObject({ ok: true, value: { chosen: text } });
    }
  });

  it("that this version has not is refused, and nothing is thrown", () => {
    const edition = editionOf("s01");
    const scene = { caseId: "s01", storyHash: edition.hash, seed: 5, choices: [77] };
    expect(tellMoment(edition, scene)).toMatchObject({ ok: false, code: "other-way" });
  });

  it("is cut for a glance to its last lines, or its first, one at least", () => {
    const line = (text: string): ToldLine => ({ by: "told", name: "", text });
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80 })), fc.nat({ max: 300 }), (texts, most) => {
        const lines = texts.map(line);
        expect(firstWords(lines.toReversed(), most).toReversed()).toEqual(lastWords(lines, most));
        const shown = lastWords(lines, most);
        expect(shown).toEqual(lines.slice(lines.length - shown.length));
        expect(shown.length).toBeGreaterThanOrEqual(Math.min(1, lines.length));
        const size = (of: readonly ToldLine[]) =>
          of.reduce((sum, each) => sum + each.text.length, 0);
        if (shown.length > 1) expect(size(shown)).toBeLessThanOrEqual(most);
        if (shown.length < lines.length) {
          expect(size(lines.slice(lines.length - shown.length - 1))).toBeGreaterThan(most);
        }
      }),
    );
  });
});
