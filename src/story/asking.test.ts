import { Compiler } from "inkjs/full";
import { describe, expect, it } from "vitest";
import { fixture } from "../../tests/support/fixture.ts";
import type { CaseData } from "../play/case.ts";
import { debriefOf } from "../play/debrief/debrief.ts";
import type { PlayEvent } from "../play/event.ts";
import { project } from "../play/log.ts";
import { scoreOf, scoring } from "../play/score/score.ts";
import { playAlong } from "./along.ts";
import { beginSession, resumeSession, type Edition, type Session } from "./session.ts";

const INK = `
VAR manager_no = false
-> open
=== open
PAT: May I have it back, all of it?
+ [I'll ask somebody who may say so. # ask:whole]
  {manager_no: PAT: So it's no.|PAT: So it's yes.}
+ [No. # harm:r.blames]
  PAT: Oh.
- PAT: And now?
+ [That is all.]
+ [Once more. # ask:whole]
  {manager_no: PAT: No again.|PAT: Yes, this time.}
- PAT: Bye. # ending:over
-> END
`;

const asks = [
  {
    id: "whole",
    who: "pat",
    question: "May it all go back?",
    rule: "Half, without asking.",
    scripted: { answer: "yes", reason: "It was ours to put right." },
    refusals: ["It was half ours."],
  },
] as const satisfies CaseData["asks"];

const edition: Edition = {
  data: { ...fixture, asks },
  story: JSON.parse(new Compiler(INK).Compile().ToJson() as string),
  hash: "abc",
};

const texts = (log: readonly PlayEvent[]): readonly string[] =>
  log.flatMap((event) => (event.type === "LineSpoken" ? event.text : []));

const refusal = { answer: "no", reason: "It was half ours." } as const;

/** A play that has put it to a manager and waits. */
function waiting(): Session {
  const session = beginSession(edition, 1, "practice");
  session.give({ type: "choose", index: 0, waits: true });
  return session;
}

describe("putting something to a manager", () => {
  it("[LM1] the scripted manager answers at once where nobody waits", () => {
    const session = beginSession(edition, 1, "practice");
    const given = session.give({ type: "choose", index: 0 });
    expect(given.ok && given.value.map(({ type }) => type).slice(0, 4)).toEqual([
      "ChoiceMade",
      "ClockMoved",
      "AuthorityAsked",
      "AuthorityAnswered",
    ]);
    expect(texts(session.log())).toContain("So it's yes.");
    expect(session.state().asking).toBeNull();
  });

  it("[LM1] a play that waits stands still until it is answered, and nothing else goes on", () => {
    const session = waiting();
    expect(session.state()).toMatchObject({ asking: "whole", options: [] });
    expect(session.give({ type: "choose", index: 0 })).toMatchObject({ code: "no-such-choice" });
    session.give({ type: "answer", person: refusal });
    expect(texts(session.log())).toContain("So it's no.");
    expect(session.give({ type: "answer", person: null })).toMatchObject({ code: "not-asked" });
  });

  it("[LM2] resumed while it waits, it still waits; answered, it is the same play", () => {
    const session = waiting();
    const again = resumeSession(edition, session.log());
    expect(again.ok && again.value.state().asking).toBe("whole");
    for (const person of [refusal, null, { answer: "yes", reason: "" } as const]) {
      const asked = waiting();
      asked.give({ type: "answer", person });
      const resumed = resumeSession(edition, asked.log());
      expect(resumed.ok && resumed.value.log()).toEqual(asked.log());
    }
  });

  it("[LM2] stepped back from the wait or the answer, it may be asked again with another answer", () => {
    const session = waiting();
    session.give({ type: "step-back", turn: 0 });
    expect(session.state().asking).toBeNull();
    session.give({ type: "choose", index: 0, waits: true });
    session.give({ type: "answer", person: refusal });
    session.give({ type: "step-back", turn: 0 });
    session.give({ type: "choose", index: 0 });
    expect(texts(session.log()).at(-2)).toBe("So it's yes.");
    session.give({ type: "choose", index: 1, waits: true });
    session.give({ type: "answer", person: refusal });
    expect(texts(session.log())).toContain("No again.");
    const resumed = resumeSession(edition, session.log());
    expect(resumed.ok && resumed.value.log()).toEqual(session.log());
  });

  it("[LM2] a moment of such a play is told with the answers that were given", () => {
    const along = playAlong(edition, 1, [0, 1], ["no"]);
    expect(along.ok && texts(along.value.log()).filter((text) => /yes|no/i.test(text))).toEqual([
      "So it's no.",
      "And now?",
      "Yes, this time.",
    ]);
  });

  it("[LM2] the score asks not who answered", () => {
    const scores = [null, { answer: "yes", reason: "Go on." } as const].map((person) => {
      const session = waiting();
      session.give({ type: "answer", person });
      session.give({ type: "choose", index: 0 });
      return scoreOf(edition.data, project(session.log(), scoring(edition.data)).now);
    });
    expect(scores[0]).toEqual(scores[1]);
  });

  it("[LM5] a scripted answer that the story's manager does not give is no play of it", () => {
    const session = waiting();
    session.give({ type: "answer", person: refusal });
    const forged = session
      .log()
      .map(
        (event): PlayEvent =>
          event.type === "AuthorityAnswered" ? { ...event, by: "scripted", reason: "" } : event,
      );
    expect(resumeSession(edition, forged)).toMatchObject({ code: "differs" });
  });

  it("[LM6] the debrief tells what was asked, what was said and why", () => {
    const session = waiting();
    session.give({ type: "answer", person: refusal });
    session.give({ type: "choose", index: 1 });
    const { timeline } = debriefOf(edition.data, session.log());
    expect(timeline.map(({ asked }) => asked?.answered)).toEqual([
      "Pat Dunmore said no, answered by a person in the manager's chair: It was half ours.",
      "Pat Dunmore said yes: It was ours to put right.",
    ]);
    expect(timeline[0]?.asked?.question).toContain("May it all go back?");
  });
});
