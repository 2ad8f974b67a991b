import { describe, expect, it } from "vitest";
import { chosen, offered, started } from "../../../tests/support/fixture.ts";
import { grown } from "../saves/grow.ts";
import { SAVE_VERSION, type Owner, type Save } from "../saves/save.ts";
import { messageOf, readRetryAfter, type Answer } from "./api.ts";
import { readMembership } from "./membership.ts";
import { connectionOf, othersWaiting, othersWords } from "./waiting.ts";

const idle = { plays: 0, answers: 0, stuck: [] };

const save = (id: string, owner: Owner | null): Save =>
  grown(
    null,
    {
      version: SAVE_VERSION,
      id,
      caseId: "t01",
      storyHash: "h",
      mode: "practice",
      startedAt: "2026-11-22T10:00:00Z",
      updatedAt: "2026-11-22T10:01:00Z",
      log: [started, offered(0), chosen(0)],
    },
    owner,
  );

describe("[CL2] how things stand, in words", () => {
  it.each([
    ["connected", idle, false, "Connected: your class has everything you have played."],
    ["connected", { ...idle, plays: 1, answers: 1 }, false, "Connected: sending 1 answer."],
    [
      "unreached",
      { ...idle, plays: 2, answers: 3 },
      false,
      "Offline: 3 answers wait on this device and are sent when the network is back.",
    ],
    [
      "unreached",
      { ...idle, plays: 1 },
      false,
      "Offline: 1 play waits on this device and is sent when the network is back.",
    ],
    [
      "busy",
      { ...idle, plays: 1, answers: 1 },
      false,
      "Your class is busy: 1 answer waits on this device and is sent as soon as it has room.",
    ],
    [
      "connected",
      { ...idle, stuck: [{ id: "a", message: "No." }] },
      false,
      "Something needs you: 1 play was not taken by your class.",
    ],
    [null, idle, false, "Looking for your class."],
  ] as const)("%s, %j", (line, outbox, signedOut, words) => {
    expect(connectionOf(line, outbox, signedOut).text).toBe(words);
  });

  it("says first what needs the learner", () => {
    const signedOut = connectionOf("unreached", { ...idle, plays: 1, answers: 2 }, true);
    expect(signedOut).toMatchObject({ tone: "yours" });
    expect(signedOut.text).toContain("2 answers wait here until you have signed in again");
  });
});

describe("[CL9] what others left", () => {
  const sam = { learnerId: "sam", classId: "one" };
  const saves = [
    save("a", sam),
    save("b", { ...sam, classId: "two" }),
    save("c", { learnerId: "priya", classId: "one" }),
    save("d", { learnerId: "tom", classId: "one" }),
    save("e", null),
  ];

  it("is counted apart from one's own, one's other class and nobody's", () => {
    expect(othersWaiting(saves, sam)).toEqual({ others: 2, elsewhere: 1, hidden: 1 });
    expect(othersWaiting(saves, null)).toEqual({ others: 4, elsewhere: 0, hidden: 0 });
    expect(othersWords({ others: 2, elsewhere: 1, hidden: 1 }, true)).toEqual([
      "2 plays by another learner wait on this device, and are sent when that learner joins here again.",
      "1 play of yours for another class waits on this device, and is sent when you join that class again.",
      "1 play made here outside a class is not shown while you are in one.",
    ]);
    expect(othersWords({ others: 0, elsewhere: 0, hidden: 0 }, true)).toEqual([]);
  });
});

describe("[CL2] who has joined, as noted", () => {
  const noted = {
    learner: { id: "l", name: "Sam Carter" },
    class: { id: "c", name: "Level 3" },
    centre: { name: "Larchfield" },
    code: "KRT7WX",
    signedOut: false,
    cases: [{ caseId: "s01", title: "The kettle" }],
  };

  it("reads as itself; what is missing is left out", () => {
    expect(readMembership(JSON.stringify(noted))).toEqual(noted);
    const odd = { ...noted, cases: [{ title: "x" }, 3], code: 7, signedOut: "yes" };
    expect(readMembership(JSON.stringify(odd))).toEqual({ ...noted, cases: [], code: "" });
  });

  it.each([
    null,
    "",
    "{",
    "[]",
    "3",
    JSON.stringify({ ...noted, learner: { name: "Sam" } }),
    JSON.stringify({ ...noted, centre: undefined }),
  ])("is nobody where it does not read: %s", (stored) => {
    expect(readMembership(stored)).toBeNull();
  });
});

describe("[CL5] what the server asks for", () => {
  it("reads Retry-After in seconds and as a date", () => {
    const now = Date.parse("2026-11-22T10:00:00Z");
    expect(readRetryAfter("7", now)).toBe(7000);
    expect(readRetryAfter("Sun, 22 Nov 2026 10:00:30 GMT", now)).toBe(30_000);
    expect(readRetryAfter("Sun, 22 Nov 2026 09:00:30 GMT", now)).toBe(0);
    expect(readRetryAfter("soon", now)).toBeNull();
    expect(readRetryAfter(null, now)).toBeNull();
  });

  it("[CL8] tells its own words, or ours where it has none", () => {
    const answer = (body: unknown): Answer => ({
      kind: "answered",
      status: 400,
      body,
      retryAfter: null,
    });
    expect(messageOf(answer({ code: "x", message: "No room." }), "ours")).toBe("No room.");
    for (const body of [undefined, null, "No.", { message: 7 }, { message: "" }]) {
      expect(messageOf(answer(body), "ours")).toBe("ours");
    }
  });
});
