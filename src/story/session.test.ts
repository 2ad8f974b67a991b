import { describe, expect, it } from "vitest";
import { Compiler } from "inkjs/full";
import { fixture } from "../../tests/support/fixture.ts";
import type { Temper } from "../play/customer/readings.ts";
import type { PlayEvent } from "../play/event.ts";
import { beginSession, resumeSession, type Edition } from "./session.ts";
import { StoryError } from "./lines.ts";
import { openStory } from "./teller.ts";

const INK = `
VAR mood = 1
VAR walks_out = false
-> open
=== open
# place:contact-centre
PAT: It has not come. # mood:annoyed
# own:first
* [I'm sorry, that leaves you short this month. # km:r.impact=full # ev:ack+info]
  PAT: {mood == 0: Thank you.|Well, it does.}
* [(Check the order.) # look # fact:order]
  The order is three weeks old.
  -> open
* [You must have made a mistake. # harm:r.blames # harm:i.private-data]
  PAT: {mood >= 2: I beg your pardon?|Hm.}
- -> close
=== close
PAT: When will it come? # record
+ [By four today. # km:i.time=full # promise:callback,+2h]
+ [Soon. # harm:i.vague-time]
- PAT: All right. # ending:over
-> END
`;

const compiled = (ink: string): Record<string, unknown> =>
  JSON.parse(new Compiler(ink).Compile().ToJson() as string);
const edition: Edition = {
  data: { ...fixture, ownWords: { first: "What do you say?" } },
  story: compiled(INK),
  hash: "abc",
};
const calm: Temper = {
  mood: 0,
  trust: 2,
  asks_manager: false,
  wants_writing: false,
  walks_out: false,
  opens_up: true,
  manager_no: false,
};
const texts = (log: readonly PlayEvent[]) =>
  log.flatMap((e) => (e.type === "LineSpoken" ? [e.text] : []));

describe("telling a story", () => {
  it("[ST1] names speakers by prefix and by tag, in any known case", () => {
    const turn = openStory(
      compiled("JO-ANN: Hello.\nBoth. # speaker: Pat\nRain falls. # ending:x"),
      1,
    ).begin(calm);
    expect(turn.facts.filter((f) => f.type === "LineSpoken")).toEqual([
      { type: "LineSpoken", who: "jo-ann", text: "Hello." },
      { type: "LineSpoken", who: "pat", text: "Both." },
      { type: "LineSpoken", who: "", text: "Rain falls." },
    ]);
  });

  it("[ST2] facts in a choice's brackets are heard before the answer is told", () => {
    const session = beginSession(edition, 1, "practice");
    session.give({ type: "choose", index: 2 });
    expect(texts(session.log())).toContain("I beg your pardon?");
  });

  it("[ST3] an unknown tag stops the telling and names the tag and the text", () => {
    expect(() => openStory(compiled("Hello. # sparkle:yes"), 1).begin(calm)).toThrow(
      /unknown tag "# sparkle:yes".*at "Hello\."/,
    );
  });

  it("[ST4] a story that runs out before an ending says so", () => {
    expect(() => openStory(compiled("Hello.\n-> END"), 1).begin(calm)).toThrow(StoryError);
    expect(() => openStory({ inkVersion: 99 }, 1)).toThrow(/cannot be read/);
  });

  it("[ST5] the same seed and choices give the same facts, RANDOM and all", () => {
    const ink = compiled("{RANDOM(1,1000)}\n* [Go]\n- {RANDOM(1,1000)} # ending:x\n-> END");
    const tell = (seed: number) => {
      const teller = openStory(ink, seed);
      return [teller.begin(calm), teller.choose(0, calm)];
    };
    expect(tell(5)).toEqual(tell(5));
    expect(tell(5)).not.toEqual(tell(6));
  });
});

describe("a session", () => {
  it("[PL8] a stored log is resumed event for event, steps back and all", () => {
    const session = beginSession(edition, 3, "practice");
    session.give({ type: "own-words", text: "I am sorry to hear it." });
    session.give({ type: "choose", index: 2 });
    session.give({ type: "step-back", turn: 0 });
    session.give({ type: "choose", index: 1 });
    session.give({ type: "choose", index: 0 });
    const resumed = resumeSession(edition, session.log());
    expect(resumed.ok && resumed.value.log()).toEqual(session.log());
    if (!resumed.ok) return;
    resumed.value.give({ type: "write-record", fields: { what: "Late" } });
    expect(resumed.value.give({ type: "choose", index: 0 }).ok).toBe(true);
    expect(resumed.value.state().status).toBe("ended");
  });

  it("[PL8] a step back tells the story on from there, not from where it was", () => {
    const session = beginSession(edition, 3, "practice");
    session.give({ type: "choose", index: 2 });
    session.give({ type: "step-back", turn: 0 });
    const again = session.give({ type: "choose", index: 0 });
    expect(again.ok && texts(again.value)[0]).toBe("Thank you.");
  });

  it("[PL9] a save of a story that has changed since is refused, never replayed", () => {
    const log = beginSession(edition, 3, "practice").log();
    expect(resumeSession({ ...edition, hash: "new" }, log)).toMatchObject({ code: "other-story" });
    expect(resumeSession(edition, [])).toMatchObject({ code: "empty" });
    const other = { ...edition, data: { ...edition.data, id: "t02" } };
    expect(resumeSession(other, log)).toMatchObject({ code: "other-case" });
  });

  it("[PL9] a play made for another rubric is refused", () => {
    const log = beginSession(edition, 3, "practice").log();
    const other = log.map(
      (event): PlayEvent =>
        event.type === "PlayStarted" ? { ...event, rubric: "redress-0" } : event,
    );
    expect(resumeSession(edition, other)).toMatchObject({ code: "other-rubric" });
  });

  it("[PL9] a log that its story does not give is refused", () => {
    const session = beginSession(edition, 3, "practice");
    session.give({ type: "choose", index: 0 });
    const forged = session
      .log()
      .map(
        (event): PlayEvent => (event.type === "MomentMet" ? { ...event, moment: "s.fit" } : event),
      );
    expect(resumeSession(edition, forged)).toMatchObject({ ok: false, code: "differs" });
    const gone = session
      .log()
      .map((event): PlayEvent => (event.type === "ChoiceMade" ? { ...event, index: 8 } : event));
    expect(resumeSession(edition, gone)).toMatchObject({ ok: false, code: "differs" });
  });
});
