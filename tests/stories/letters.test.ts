/** The letters that cases ask for, held against their own model replies. */
import { describe, expect, it } from "vitest";
import { adviseOn } from "../../src/advice/advise.ts";
import { checkLetter, modelOf } from "../../src/play/letter/check.ts";
import { letterOf } from "../../src/play/letter/letters.ts";
import { project, standing } from "../../src/play/log.ts";
import { truth, type Truth } from "../../src/play/record/truth.ts";
import { playAtRandom } from "../../src/story/build/randomPlays.ts";
import { CASES, editionOf, playRecorded, recordedOf } from "../support/routes.ts";

const RANDOM_PLAYS = 40;

/** What was true wherever a letter was asked for, in recorded plays and random ones. */
function askedIn(id: string): readonly { readonly letter: string; readonly known: Truth }[] {
  const logs = [
    ...recordedOf(id).map((recorded) => playRecorded(id, recorded).log()),
    ...Array.from({ length: RANDOM_PLAYS }, (_, at) => playAtRandom(editionOf(id), at + 1)),
  ];
  const { data } = editionOf(id);
  return logs.flatMap((log) => {
    const events = standing(log);
    return events.flatMap((event, at) =>
      event.type === "OptionsOffered" && event.own && letterOf(data, event.own)
        ? [{ letter: event.own, known: project(events.slice(0, at), truth) }]
        : [],
    );
  });
}

const withLetters = CASES.filter((id) => editionOf(id).data.letters);

it("[LR9] three cases and more have a reply to be written", () => {
  expect(withLetters.length).toBeGreaterThanOrEqual(3);
});

describe.each(withLetters)("the letters of %s", (id) => {
  const { data } = editionOf(id);
  const asked = askedIn(id);

  it("[LR9] are asked for, and their model meets every point of the checklist", () => {
    expect(new Set(asked.map(({ letter }) => letter))).toEqual(
      new Set(data.letters!.map((letter) => letter.id)),
    );
    for (const { letter, known } of asked) {
      const task = letterOf(data, letter)!;
      const model = modelOf(task, known);
      const open = checkLetter(task, model, known).filter(({ standing: how }) => how !== "found");
      expect({ model, open: open.map(({ point, note }) => `${point.id} ${note}`) }).toEqual({
        model,
        open: [],
      });
    }
  });

  it("[LR9] their model blames nobody, says nothing by rote and reads plainly", () => {
    const models = new Set(
      asked.map(({ letter, known }) => modelOf(letterOf(data, letter)!, known)),
    );
    for (const model of models) {
      const found = adviseOn(model).filter(({ kind }) => kind !== "passive" && kind !== "word");
      expect(found.map(({ kind, start, end }) => `${kind}: ${model.slice(start, end)}`)).toEqual(
        [],
      );
    }
  });
});
