import { describe, expect, it } from "vitest";
import { fixture } from "../../../tests/support/fixture.ts";
import { reviewOf } from "../../atlas/review.ts";
import { atlasOf } from "../../atlas/atlas.ts";
import { beginSession } from "../../story/session.ts";
import { found, groundOf, modest } from "./fakeGround.ts";

const data = modest(fixture, {
  asks: [
    {
      id: "whole",
      who: "pat",
      question: "May it all go back?",
      rule: "Half, without asking.",
      scripted: { answer: "yes", reason: "It was ours." },
      refusals: ["It was half ours."],
    },
  ],
});

/** Told both ways; `after` stands on the choices after a refusal. */
const story = (after: string): string => `VAR manager_no = false
PAT: May I?
* [I'll ask. # ask:whole # km:r.open=full]
* [No. # harm:r.blames]
- {manager_no: -> refused}
PAT: Good. And when?
* [By four. # km:i.time=full]
* [Soon. # harm:i.vague-time]
- PAT: Bye. # ending:over
-> END
=== refused
PAT: Oh. And now?
* [${after}]
* [Well. # harm:i.vague-time]
- PAT: Bye. # ending:over
-> END
`;

describe("what is put to a manager", () => {
  it("[LM3] must be told both ways", () => {
    const deaf = story("Half, by four. # km:i.time=full").replace("{manager_no: -> refused}", "");
    expect(found("answer-unread", deaf, data)).toEqual(["error story.ink:3"]);
    expect(found("answer-unread", story("Half. # km:i.time=full"), data)).toEqual([]);
  });

  it("[LM3] leaves as much in reach after a no as after a yes", () => {
    expect(found("answer-costs", story("Half, by four. # km:i.time=full"), data)).toEqual([]);
    expect(found("answer-costs", story("Half. # km:i.time=weak"), data)).toEqual([
      "error story.ink:3",
    ]);
  });

  it("[LM4] a refusal is no mistake of the learner's, and the review follows the play through it", () => {
    const { edition, explored } = groundOf(story("Half, by four. # km:i.time=full"), data);
    const { graph, states, ways } = explored;
    const atlas = atlasOf({ hash: "h", proved: true, why: null, states, ways, graph });
    const session = beginSession(edition, 1, "practice");
    session.give({ type: "choose", index: 0, waits: true });
    session.give({ type: "answer", person: { answer: "no", reason: "Not this time." } });
    session.give({ type: "choose", index: 1 });
    const review = reviewOf(edition, atlas, session.log());
    expect(review?.moves.map(({ label }) => label)).toEqual(["best", "mistake"]);
    expect(review?.moves[1]?.better?.meets).toEqual(["i.time"]);
  });
});
