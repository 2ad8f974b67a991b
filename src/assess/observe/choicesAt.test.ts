import { describe, expect, it } from "vitest";
import { chosen, offered, started } from "../../../tests/support/fixture.ts";
import type { PlayEvent } from "../../play/event.ts";
import { choicesAt } from "./choicesAt.ts";

const line: PlayEvent = { type: "LineSpoken", who: "", text: "Rain." };
const log: readonly PlayEvent[] = [
  started,
  line,
  offered(0),
  chosen(0),
  line,
  offered(1),
  chosen(1),
  line,
  line,
];

describe("choices that lines belong to", () => {
  it("[AS17] given lines of a log, each is told by the choice before it, once, counted from 1", () => {
    expect(choicesAt(log, [7, 8]).map(({ number }) => number)).toEqual([2]);
    expect(choicesAt(log, [4, 7]).map(({ number }) => number)).toEqual([1, 2]);
    expect(choicesAt(log, [3])[0]!.text).toBe((log[3] as { readonly text: string }).text);
  });

  it("[AS17] given a line before any choice, or a step back, then what does not stand is not named", () => {
    expect(choicesAt(log, [1])).toEqual([]);
    const back: readonly PlayEvent[] = [
      ...log,
      { type: "SteppedBack", turn: 1 } as PlayEvent,
      chosen(1),
      line,
    ];
    expect(choicesAt(back, [11]).map(({ number }) => number)).toEqual([2]);
  });
});
