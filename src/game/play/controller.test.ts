import { describe, expect, it } from "vitest";
import type { PlayEvent } from "../../play/event.ts";
import type { Played, Unkept } from "../saves/save.ts";
import { openController } from "./controller.ts";
import { fakeSession, line, type FakeTurn } from "./fakeCase.ts";

const TURNS: readonly FakeTurn[] = [
  { facts: [line("amina", "It leaks.")], options: ["Sorry", "No", "Wait"], own: "first" },
  { facts: [line("amina", "And now?"), { type: "FactFound", fact: "scorch" }], options: ["On"] },
  { facts: [line("", "It is over."), { type: "PlayEnded", ending: "settled" }], options: [] },
];

const FULL: Unkept = { code: "full", message: "the disk is full" };

function open(
  turns = TURNS,
  mode: "practice" | "assessed" = "practice",
  reason: Unkept | null = null,
) {
  const kept: Played[] = [];
  const controller = openController(fakeSession(turns, mode), {
    id: "save",
    startedAt: "2026-01-01T00:00:00Z",
    now: () => "2026-01-01T00:01:00Z",
    keep: async (save) => {
      kept.push(save);
      return reason;
    },
  });
  return { controller, kept };
}

describe("[UI2] the controller of a play", () => {
  it("shows the lines of the turn and its options in a fixed order", () => {
    const { controller } = open();
    expect(controller.latest.value.map((entry) => entry.kind)).toEqual(["line"]);
    expect(controller.options.value).toHaveLength(3);
    expect(controller.options.value).toEqual(open().controller.options.value);
  });

  it("keeps the log after every input that is taken, and none that is refused", () => {
    const { controller, kept } = open();
    expect(controller.give({ type: "choose", index: 9 })).toBe(false);
    expect(controller.refusal.value).toMatch(/not on offer/);
    expect(kept).toHaveLength(0);
    expect(controller.give({ type: "choose", index: 1 })).toBe(true);
    expect(controller.refusal.value).toBeNull();
    expect(kept.at(-1)?.log).toEqual(controller.log.value);
  });

  it("puts the own-words prompt before the options until it is answered", () => {
    const { controller } = open();
    expect(controller.prompt.value).toBe("What do you say first?");
    controller.give({ type: "own-words", text: "I am sorry." });
    expect(controller.prompt.value).toBeNull();
    expect(controller.latest.value.at(-1)).toMatchObject({ kind: "own", text: "I am sorry." });
  });

  it("lets the prompt be passed over in practice only", () => {
    const practice = open().controller;
    practice.passOver();
    expect(practice.prompt.value).toBeNull();
    const assessed = open(TURNS, "assessed").controller;
    assessed.passOver();
    expect(assessed.prompt.value).not.toBeNull();
  });

  it("tells why progress is not kept", async () => {
    const { controller } = open(TURNS, "practice", FULL);
    controller.give({ type: "choose", index: 0 });
    await Promise.resolve();
    expect(controller.unkept.value).toBe(FULL);
  });

  it("steps back: what came after is gone from the talk and the notes, not from the log", () => {
    const { controller } = open();
    controller.give({ type: "choose", index: 0 });
    expect(controller.talk.value.facts).toEqual(["scorch"]);
    controller.give({ type: "step-back", turn: 0 });
    expect(controller.talk.value.facts).toEqual([]);
    expect(controller.options.value).toHaveLength(3);
    expect(controller.log.value.at(-1)?.type).toBe("SteppedBack");
  });

  it("hands the new events of an input to its listeners", () => {
    const { controller } = open();
    const heard: PlayEvent[][] = [];
    const stop = controller.onEvents((events) => heard.push([...events]));
    controller.give({ type: "choose", index: 0 });
    stop();
    controller.give({ type: "choose", index: 0 });
    expect(heard).toHaveLength(1);
    expect(heard[0]?.map((event) => event.type)).toContain("ChoiceMade");
  });

  it("keeps the log readable when the story breaks, and takes nothing more", () => {
    const { controller, kept } = open(TURNS.slice(0, 1));
    expect(controller.give({ type: "choose", index: 0 })).toBe(false);
    expect(controller.broken.value).toMatch(/ran out/);
    expect(kept).toHaveLength(1);
    expect(controller.talk.value.entries.map((entry) => entry.kind)).toEqual(["line", "reply"]);
    expect(controller.give({ type: "choose", index: 0 })).toBe(false);
  });

  it("ends with the ending of the story", () => {
    const { controller } = open();
    controller.give({ type: "choose", index: 0 });
    controller.give({ type: "choose", index: 0 });
    expect(controller.state.value.status).toBe("ended");
    expect(controller.talk.value.ending).toBe("settled");
  });
});
