import fc from "fast-check";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { anEdition, playAtRandom } from "../../tests/support/classroom.ts";
import { anyPlay, factEvent } from "../../tests/support/anyLog.ts";
import { OWN_WORDS_MAX, RECORD_TEXT_MAX, SUBJECT_MAX } from "../play/play.ts";
import { caseIds } from "../story/build/edition.ts";
import { batch } from "./batch.ts";
import { playEvent } from "./playEvent.ts";

const ROOT = join(import.meta.dirname, "../..");

const faults = (event: unknown): unknown => playEvent.safeParse(event).error?.issues;

describe("reading events", () => {
  it("[PS3] every event of the recorded cases reads", () => {
    const files = globSync("stories/*/cases/*/events.jsonl", { cwd: ROOT });
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      for (const line of readFileSync(join(ROOT, file), "utf8").trim().split("\n")) {
        const event = JSON.parse(line) as { type: string };
        // The recordings leave the hash out, so that a changed word does not change them all.
        const whole = event.type === "PlayStarted" ? { ...event, storyHash: "h" } : event;
        expect(faults(whole), `${file}: ${line}`).toBeUndefined();
      }
    }
  });

  it("[PS3] every event of plays at random reads", () => {
    for (const id of caseIds(ROOT)) {
      for (let seed = 1; seed <= 20; seed++) {
        for (const event of playAtRandom(anEdition(id), seed)) {
          expect(faults(event), `${id}, seed ${seed}: ${JSON.stringify(event)}`).toBeUndefined();
        }
      }
    }
    fc.assert(fc.property(anyPlay, (log) => log.every((event) => faults(event) === undefined)));
  });

  it("[PS3] what is no event, lacks a part or has one too many is refused", () => {
    fc.assert(
      fc.property(factEvent, fc.nat(), (event, nth) => {
        // The one part of these events that may be left out.
        const keys = Object.keys(event).filter((key) => key !== "alike");
        const { [keys[nth % keys.length]!]: _, ...less } = event as unknown as Record<
          string,
          unknown
        >;
        expect(faults({ ...event, extra: 1 })).toBeDefined();
        expect(faults(less)).toBeDefined();
      }),
    );
    fc.assert(fc.property(fc.jsonValue(), (value) => faults(value) !== undefined));
    const long = "x".repeat(10_001);
    for (const event of [
      { type: "LineSpoken", who: "", text: long },
      { type: "OwnWordsGiven", turn: 0, prompt: "p", text: "x".repeat(1201) },
      { type: "RecordWritten", fields: { what: "x".repeat(4001) } },
      { type: "ClockMoved", minutes: -1, hold: false },
      { type: "ClockMoved", minutes: 1.5, hold: false },
      { type: "Referred", matter: "m", rung: 5 },
      { type: "constructor" },
    ]) {
      expect(faults(event), event.type).toBeDefined();
    }
  });

  it("[LR4] own words are longer with a subject, as a letter is, and neither without end", () => {
    const words = (length: number, subject?: string) => ({
      type: "OwnWordsGiven",
      turn: 1,
      prompt: "reply",
      text: "x".repeat(length),
      ...(subject === undefined ? {} : { subject }),
    });
    expect(faults(words(OWN_WORDS_MAX))).toBeUndefined();
    expect(faults(words(OWN_WORDS_MAX + 1))).toBeDefined();
    expect(faults(words(RECORD_TEXT_MAX, "Your parcel"))).toBeUndefined();
    expect(faults(words(RECORD_TEXT_MAX + 1, "Your parcel"))).toBeDefined();
    expect(faults(words(1, "x".repeat(SUBJECT_MAX + 1)))).toBeDefined();
  });

  it("[PS4] a batch goes on letter for letter as it came", () => {
    const event = { text: "Hello", who: "pat", type: "LineSpoken" };
    const sent = { items: [{ event, at: 5 }], sentAt: 5, from: 0, hash: "h", caseId: "c" };
    expect(JSON.stringify(batch.parse(sent))).toBe(JSON.stringify(sent));
    const wrong = batch.safeParse({ ...sent, items: [{ at: 5, event: { ...event, more: 1 } }] });
    expect(wrong.error?.issues[0]).toMatchObject({ path: ["items", 0, "event"] });
  });
});
