import { expect, it } from "vitest";
import { addClass, addPlay, emptyWorld } from "../../../../../tests/support/fakeStaffWorld.ts";
import { editionOf } from "../../../../../tests/support/routes.ts";
import { JUDGED } from "../../replay/notes.ts";
import { transcriptOf } from "../../replay/transcript.ts";
import { lineName, markedAs } from "./marks.ts";

const play = addPlay(addClass(emptyWorld(), "Group", 1, []), "l", "s01", "novice");
const { data } = editionOf("s01");
const log = play.log.map(({ event }) => event);

it("[AP8] every line of a transcript can be marked, says what it was, and quotes only what the learner wrote", () => {
  const pieces = transcriptOf(data, log, "Priya", false);
  expect(pieces.length).toBeGreaterThan(20);
  for (const piece of pieces) {
    const { text, quote } = markedAs(piece);
    expect(text.trim()).not.toBe("");
    expect(lineName(piece)).toContain(text);
    expect(quote).toBe(piece.kind === "own" ? piece.text : "");
    expect(log[piece.seq]).toBeDefined();
  }
});

it("[AP7] without the case's judgement the transcript keeps every word and fact, and nothing of how well", () => {
  const whole = transcriptOf(data, log, "Priya");
  const bare = transcriptOf(data, log, "Priya", false);
  const judged = log.filter(({ type }) => JUDGED.has(type));
  expect(judged.length).toBeGreaterThan(0);
  expect(whole.length).toBeGreaterThan(bare.length);
  for (const kind of ["line", "choice", "own", "record", "promise", "ending"]) {
    const count = (of: typeof whole) => of.filter((piece) => piece.kind === kind).length;
    expect(count(bare)).toBe(count(whole));
  }
  expect(
    bare.some((piece) => piece.kind === "note" && /^(?:Met|Noted|Critical)/.test(piece.text)),
  ).toBe(false);
});
