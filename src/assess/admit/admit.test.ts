import { describe, expect, it } from "vitest";
import {
  answer,
  assessor,
  assurer,
  begun,
  decided,
  ended,
  feedback,
  Hand,
  invited,
  learner,
  marked,
  note,
  otherAssessor,
  packs,
  plan,
  planned,
  product,
  question,
  readyToSign,
  reflection,
  server,
  signed,
  stamp,
  testified,
  tied,
  weighedAs,
  witness,
} from "../../../tests/support/assessing.ts";
import { assessmentOf } from "../assessment.ts";
import type { Actor, AssessmentEvent, Plan } from "../event.ts";

const planning = (more: Partial<Plan>): AssessmentEvent => ({
  type: "Planned",
  plan: { ...plan, ...more },
});

describe("the plan", () => {
  it.each<[string, Partial<Plan>, string]>([
    ["no unit", { units: [] }, "empty"],
    ["no criterion", { criteria: [] }, "empty"],
    ["a unit without a pack", { units: [{ unit: "x", pack: "1" }] }, "unknown-criterion"],
    ["a criterion of another unit", { criteria: ["int-9.1b"] }, "unknown-criterion"],
    ["no registration", { registration: " " }, "empty"],
    ["no qualification", { assessorQualification: "" }, "empty"],
    ["nothing on conflicts of interest", { conflictOfInterest: "" }, "empty"],
    ["no place", { place: "" }, "empty"],
    ["no brief", { conditions: { ...plan.conditions, brief: "" } }, "empty"],
    ["no day", { date: "" }, "empty"],
    ["a day that is none", { date: "2026-02-30" }, "empty"],
    ["simulation without its reason", { whySimulated: "" }, "empty"],
    ["an adjustment without its reason", { adjustments: [{ what: "A reader", why: "" }] }, "empty"],
  ])("[AS1] a plan with %s is refused", (_, more, code) => {
    expect(new Hand().code(planning(more))).toBe(code);
  });

  it("[AS1] a plan at work needs no reason for simulating; a whole one is taken", () => {
    expect(new Hand().code(planning({ setting: "workplace", whySimulated: "" }))).toBe("taken");
    expect(new Hand().code(planning({}))).toBe("taken");
  });

  it("[AS1] given an accepted plan, when it is planned anew, the learner has to accept again", () => {
    const hand = planned().add(planning({ place: "Room 5" }));
    expect(hand.state.accepted).toBeNull();
    expect(hand.code(begun("o1"))).toBe("not-accepted");
    expect(hand.state.plans).toHaveLength(2);
  });
});

describe("who may add what", () => {
  it("[AS2] nothing comes before the plan", () => {
    expect(new Hand().code({ type: "PlanAccepted" }, learner)).toBe("no-plan");
    expect(new Hand().code(begun("o1"))).toBe("no-plan");
  });

  it.each<[AssessmentEvent, readonly Actor[]]>([
    [planning({}), [learner, assurer, server]],
    [{ type: "PlanAccepted" }, [assessor, assurer]],
    [{ type: "AuthenticityDeclared", help: "", machineHelp: "" }, [assessor]],
    [tied("o1"), [assessor, learner]],
    [note("n1", ["ext-1.1"]), [learner, assurer]],
    [reflection("r1", ["prob-1.1"]), [assessor]],
    [decided("ext-9.1a", "not-yet", []), [learner, assurer, server]],
    [feedback, [learner, assurer]],
    [
      { type: "Suggested", criterion: "ext-9.1a", suggestion: "seen", lines: [], differs: false },
      [assessor, learner],
    ],
    [{ type: "Appealed", grounds: "No" }, [assessor]],
    [{ type: "AppealAnswered", upheld: true, reason: "Yes" }, [assessor, learner]],
    [{ type: "Sampled", why: "New" }, [assessor, learner]],
    [testified("w1"), [assessor, learner]],
  ])("[AS2] %o is not for everybody", (event, actors) => {
    for (const actor of actors) expect(planned().code(event, actor)).toBe("not-yours");
  });

  it("[AS2] a plan is accepted once; an identity is checked in words", () => {
    expect(planned().code({ type: "PlanAccepted" }, learner)).toBe("already-there");
    expect(planned().code({ type: "IdentityChecked", how: " " })).toBe("empty");
  });
});

describe("what an acceptance and a mark are about", () => {
  it("[AS1] an acceptance of an earlier plan is none of the plan that came meanwhile", () => {
    const hand = new Hand().add(planning({}));
    const first = hand.state.plans[0]!.id;
    hand.add(planning({ place: "Room 5" }));
    const late: AssessmentEvent = { type: "PlanAccepted", plan: first };
    expect(hand.code(late, learner)).toBe("too-late");
    expect(hand.code({ type: "PlanAccepted", plan: "none" }, learner)).toBe("no-such-thing");
    // Whatever an older program let in counts for what it was.
    expect(assessmentOf([stamp(late, learner, 2)], hand.state).accepted).toBeNull();
    hand.add({ type: "PlanAccepted", plan: hand.state.plans[1]!.id }, learner);
    expect(hand.state.accepted).not.toBeNull();
    expect(planned().state.accepted).not.toBeNull();
  });

  it("[AS6] a mark stays with the answer it was made on, however late it comes", () => {
    const hand = planned().add(question("q1", ["ext-1.1"]));
    hand.add(answer("q1", "First"), learner).add(answer("q1", "Second"), learner);
    const [first, second] = hand.state.questions[0]!.answers;
    const mark = { type: "AnswerMarked", question: "q1", mark: "sound", comment: "" } as const;
    expect(hand.code({ ...mark, answer: "none" })).toBe("no-such-thing");
    hand.add({ ...mark, mark: "not-yet", comment: "Who decides?", answer: first!.id });
    expect(hand.state.questions[0]!.marked).toBeNull();
    hand.add({ ...mark, answer: second!.id });
    const [told] = hand.state.questions;
    expect(told!.marked?.mark).toBe("sound");
    expect(told!.answers.map(({ marks }) => marks.map((one) => one.mark))).toEqual([
      ["not-yet"],
      ["sound"],
    ]);
    // One that does not say is of the last answer there then was.
    hand.add(answer("q1", "Third"), learner).add(marked("q1", "not-yet"));
    expect(hand.state.questions[0]!.answers[2]!.marks).toHaveLength(1);
    expect(hand.state.questions[0]!.marked?.mark).toBe("not-yet");
  });
});

describe("observing", () => {
  const open = (): Hand => planned().add(begun("o1"));

  it("[AS3] an observation begins once, at a place, one at a time", () => {
    expect(planned().code(begun("o1", { place: "" }))).toBe("empty");
    expect(open().code(begun("o1"))).toBe("already-there");
    expect(open().code(begun("o2"))).toBe("already-open");
    expect(open().add(ended("o1")).code(begun("o2"))).toBe("taken");
  });

  it("[AS3] it is paused, resumed and ended while it runs, and not after", () => {
    const pause: AssessmentEvent = { type: "ObservationPaused", observation: "o1", why: "Alarm" };
    const resume: AssessmentEvent = { type: "ObservationResumed", observation: "o1" };
    expect(open().code(resume)).toBe("already-there");
    expect(open().add(pause).code(pause)).toBe("already-there");
    expect(open().add(pause).add(resume).code(pause)).toBe("taken");
    const over = open().add(ended("o1"));
    for (const event of [pause, resume, ended("o1")]) {
      expect(over.code(event)).toBe("already-ended");
    }
    expect(open().code({ ...pause, observation: "o9" } as AssessmentEvent)).toBe("no-observation");
  });

  it("[AS3] breaking off needs its reason", () => {
    const stop = { type: "ObservationEnded", observation: "o1", how: "stopped" } as const;
    expect(open().code({ ...stop, remark: " " })).toBe("empty");
    expect(open().code({ ...stop, remark: "She felt ill." })).toBe("taken");
  });

  it("[AS3] a play is tied once, and only where one is watched", () => {
    expect(open().code(tied("o1"), server)).toBe("taken");
    expect(open().add(tied("o1"), server).code(tied("o1", "p2"), server)).toBe("already-there");
    const spoken = planned().add(begun("o1", { how: "spoken" }));
    expect(spoken.code(tied("o1"), server)).toBe("no-such-thing");
  });

  it("[AS5] notes come late too, once each, with words, a quotation or a criterion", () => {
    const over = open().add(ended("o1"));
    expect(over.code(note("n1", [], { text: "Late" }))).toBe("taken");
    expect(over.code(note("n1", ["ext-1.1"], { text: "" }))).toBe("taken");
    expect(over.code(note("n1", [], { text: " " }))).toBe("empty");
    expect(over.code(note("n1", ["x-1"]))).toBe("unknown-criterion");
    expect(over.code(note("n1", [], { observation: "o9" }))).toBe("no-observation");
    expect(over.add(note("n1", [])).code(note("n1", []))).toBe("already-there");
  });

  it("[AS5] a note is changed or withdrawn with a reason, and its earlier wording stays", () => {
    const amend = { type: "NoteAmended", note: "n1", criteria: ["ext-1.1"], text: "New" } as const;
    const withdraw = { type: "NoteWithdrawn", note: "n1" } as const;
    const hand = open().add(note("n1", ["ext-9.1a"], { text: "Old" }));
    expect(hand.code({ ...amend, why: "" })).toBe("empty");
    expect(hand.code({ ...withdraw, why: "" })).toBe("empty");
    expect(hand.code({ ...amend, note: "n9", why: "x" })).toBe("no-such-thing");
    hand.add({ ...amend, why: "Clearer" });
    expect(hand.state.notes[0]).toMatchObject({
      text: "New",
      before: [{ text: "Old", criteria: ["ext-9.1a"], why: "Clearer" }],
    });
    hand.add({ ...withdraw, why: "Mistaken" });
    expect(hand.code({ ...amend, why: "x" })).toBe("already-ended");
    expect(hand.state.notes[0]).toMatchObject({ text: "New", withdrawn: { why: "Mistaken" } });
  });
});

describe("questions and reflection", () => {
  it("[AS6] a question is put once, in words, on criteria that exist", () => {
    expect(planned().code(question("q1", [], { text: " " }))).toBe("empty");
    expect(planned().code(question("q1", ["x-1"]))).toBe("unknown-criterion");
    expect(planned().add(question("q1", [])).code(question("q1", []))).toBe("already-there");
  });

  it("[AS6] the learner writes written answers; the assessor takes down spoken ones", () => {
    const written = planned().add(question("q1", ["ext-1.1"]));
    expect(written.code(answer("q1"), assessor)).toBe("not-yours");
    expect(written.code(answer("q1"), learner)).toBe("taken");
    expect(written.code(answer("q1", " "), learner)).toBe("empty");
    expect(written.code(answer("q9"), learner)).toBe("no-such-thing");
    const spoken = planned().add(question("q1", ["ext-1.1"], { manner: "oral" }));
    expect(spoken.code(answer("q1"), assessor)).toBe("taken");
  });

  it("[AS6] a mark needs an answer, “not yet” what is missing, a new answer a new mark", () => {
    const hand = planned().add(question("q1", ["ext-1.1"]));
    expect(hand.code(marked("q1"))).toBe("no-such-thing");
    hand.add(answer("q1"), learner);
    expect(hand.code({ type: "AnswerMarked", question: "q1", mark: "not-yet", comment: "" })).toBe(
      "empty",
    );
    hand.add(marked("q1")).add(answer("q1", "More."), learner);
    expect(hand.state.questions[0]).toMatchObject({ marked: null, answers: [{}, {}] });
  });

  it.each(["did", "standard", "know"] as const)(
    "[AS7] a reflection without its part “%s” is refused",
    (part) => {
      expect(planned().code(reflection("r1", [], { [part]: " " }), learner)).toBe("empty");
      expect(planned().code(reflection("r1", []), learner)).toBe("taken");
    },
  );
});

describe("products and witnesses", () => {
  it("[AS8] only the server attaches what was written in a play", () => {
    const play = { playId: "p1", setting: "simulated" } as const;
    for (const actor of [learner, assessor]) {
      expect(planned().code(product("t1", [], play), actor)).toBe("not-yours");
    }
    expect(planned().code(product("t1", [], play), server)).toBe("taken");
  });

  it("[PJ20] what is said of a play's product is said of no other", () => {
    for (const more of [{ sha256: "0".repeat(64) }, { ownWords: false }] as const) {
      expect(planned().code(product("t1", [], more), learner)).toBe("not-yours");
      expect(planned().code(product("t1", [], { ...more, playId: "p1" }), server)).toBe("taken");
    }
  });

  it.each([
    ["title", { title: "" }, "empty"],
    ["content", { text: "" }, "empty"],
    ["day", { madeOn: "2026-13-01" }, "empty"],
    ["authenticity", { authenticity: " " }, "empty"],
    ["redaction", { redacted: false }, "empty"],
    ["consent to a recording", { kind: "recording" }, "no-consent"],
  ] as const)("[AS8] work from outside without its %s is refused", (_, more, code) => {
    expect(planned().code(product("t1", []), learner)).toBe("taken");
    expect(planned().code(product("t1", [], more), learner)).toBe(code);
  });

  it("[AS8] a recording is attached where the learner agreed to be recorded", () => {
    const hand = planned().add(begun("o1", { how: "spoken", recordingAgreed: true }));
    expect(hand.code(product("t1", [], { kind: "recording" }))).toBe("taken");
  });

  it("[AS9] a witness testifies once, by their own link, on what they were asked", () => {
    const hand = planned()
      .add(invited("w1", ["ext-9.1a"]))
      .add(invited("w2", ["ext-9.1a"]));
    expect(hand.code(invited("w1", ["ext-9.1a"]))).toBe("already-there");
    expect(hand.code(testified("w1"), witness("w2"))).toBe("no-such-thing");
    expect(hand.code({ ...testified("w1"), seen: "" } as AssessmentEvent, witness("w1"))).toBe(
      "empty",
    );
    expect(hand.code({ ...testified("w1"), when: "May" } as AssessmentEvent, witness("w1"))).toBe(
      "empty",
    );
    hand.add(testified("w1"), witness("w1"));
    expect(hand.code(testified("w1"), witness("w1"))).toBe("already-there");
  });

  it("[AS9] no testimony is for a whole unit, neither asked for nor weighed so", () => {
    const whole = packs[0]!.unit.criteria.map(({ id }) => id);
    expect(planned().code(invited("w1", whole))).toBe("not-carried");
    expect(planned().code(invited("w1", []))).toBe("empty");
    const hand = planned()
      .add(invited("w1", ["ext-9.1a"]))
      .add(testified("w1"), witness("w1"));
    expect(hand.code(weighedAs("w1", whole))).toBe("not-carried");
    expect(hand.code(weighedAs("w1", ["ext-9.1a"]))).toBe("taken");
  });

  it("[AS9] evidence is weighed once it is there, with a reason and the criteria it bears on", () => {
    const hand = planned()
      .add(product("t1", []), learner)
      .add(invited("w1", ["ext-9.1a"]));
    expect(hand.code(weighedAs("t9", ["ext-9.1a"]))).toBe("no-such-thing");
    expect(hand.code(weighedAs("w1", ["ext-9.1a"]))).toBe("no-such-thing");
    expect(hand.code(weighedAs("t1", []))).toBe("empty");
    expect(hand.code(weighedAs("t1", [], false))).toBe("taken");
  });
});

describe("deciding", () => {
  const seen = (): Hand =>
    planned()
      .add(begun("o1"))
      .add(note("n1", ["ext-9.1a"]));

  it("[AS4] a decision without a reason is refused", () => {
    expect(
      seen().code({ ...decided("ext-9.1a", "not-yet", []), reason: " " } as AssessmentEvent),
    ).toBe("empty");
  });

  it("[AS4] nothing is decided before the plan is accepted, nor in a unit that is not planned", () => {
    const unaccepted = new Hand().add({ type: "Planned", plan });
    expect(unaccepted.code(decided("ext-9.1a", "not-yet", []))).toBe("not-accepted");
    expect(seen().code(decided("int-9.1b", "not-yet", []))).toBe("unknown-criterion");
    expect(seen().code(decided("x-1", "not-yet", []))).toBe("unknown-criterion");
    expect(seen().code(decided("prob-1.5", "not-yet", []))).toBe("taken");
  });

  it("[AS4] “met” rests on evidence linked to the criterion that can carry it", () => {
    expect(seen().code(decided("ext-9.1a", "met", []))).toBe("not-carried");
    expect(seen().code(decided("prob-1.5", "met", ["n1"]))).toBe("no-such-thing");
    expect(seen().code(decided("ext-9.1a", "met", ["n1"]))).toBe("taken");
    const practice = new Hand({ packs, agreements: [] })
      .add({ type: "Planned", plan })
      .add({ type: "PlanAccepted" }, learner)
      .add(begun("o1"))
      .add(note("n1", ["ext-9.1a"]));
    const refusal = practice.asks(decided("ext-9.1a", "met", ["n1"]));
    expect(refusal.ok ? "" : refusal.message).toContain("practice");
  });
});

describe("after the decisions", () => {
  it("[AS10] feedback has words and a next step, a comment words", () => {
    expect(planned().code({ type: "FeedbackGiven", text: "", nextStep: "x" })).toBe("empty");
    expect(planned().code({ type: "FeedbackGiven", text: "x", nextStep: " " })).toBe("empty");
    expect(planned().code({ type: "LearnerCommented", text: "" }, learner)).toBe("empty");
  });

  it("[AS11] nobody signs for somebody else, what is not complete, or what they have not seen", () => {
    const ready = readyToSign();
    const last = ready.state.next - 1;
    expect(ready.code(signed("assessor", last), learner)).toBe("not-yours");
    expect(ready.code(signed("learner", last), assessor)).toBe("not-yours");
    expect(ready.code(signed("learner", last - 1), learner)).toBe("too-late");
    expect(ready.code(signed("learner", last + 1), learner)).toBe("too-late");
    expect(planned().code(signed("learner", 1), learner)).toBe("not-complete");
    ready.add(signed("learner", last), learner);
    expect(ready.code(signed("learner", last + 1), learner)).toBe("already-there");
  });

  it("[AS11] sampling that the learner is not told of does not keep them from signing", () => {
    const ready = readyToSign();
    const last = ready.state.next - 1;
    ready.add({ type: "Sampled", why: "New scheme" }, assurer);
    expect(ready.code(signed("learner", last), learner)).toBe("taken");
  });

  it("[AS11] given “met” whose note was withdrawn since, nothing is signed until it is decided again", () => {
    const ready = readyToSign().add({ type: "NoteWithdrawn", note: "n1", why: "Not her" });
    ready.add(note("n2", []));
    const refusal = ready.asks(signed("assessor", ready.state.next - 1));
    expect(refusal).toMatchObject({ ok: false, code: "not-complete" });
    expect(refusal.ok ? "" : refusal.message).toContain("ext-9.1a");
    ready.add(decided("ext-9.1a", "not-yet", []));
    expect(ready.code(signed("assessor", ready.state.next - 1))).toBe("taken");
  });

  it("[AS12] one appeal is open at a time, and is answered with a reason by somebody who did not decide", () => {
    const appeal: AssessmentEvent = { type: "Appealed", grounds: "I did ring." };
    const reply: AssessmentEvent = { type: "AppealAnswered", upheld: false, reason: "No call." };
    const hand = readyToSign();
    expect(hand.code(reply, assurer)).toBe("no-such-thing");
    expect(hand.code({ ...appeal, grounds: "" }, learner)).toBe("empty");
    hand.add(appeal, learner);
    expect(hand.code(appeal, learner)).toBe("already-there");
    expect(hand.code({ ...reply, reason: "" }, assurer)).toBe("empty");
    expect(hand.code(reply, { as: "quality-assurer", userId: "u1" })).toBe("not-yours");
    expect(hand.code(reply, assurer)).toBe("taken");
  });

  it("[AS12] quality is assured with reasons, never by whoever decided, and an action is answered once", () => {
    const look = { type: "QualityAssured", reason: "Thin", criteria: [] } as const;
    const hand = readyToSign();
    expect(hand.code({ ...look, agreed: true, action: "" }, assurer)).toBe("taken");
    expect(hand.code({ ...look, agreed: false, action: "" }, assurer)).toBe("empty");
    expect(hand.code({ ...look, agreed: true, action: "", reason: " " }, assurer)).toBe("empty");
    expect(
      hand.code({ ...look, agreed: true, action: "" }, { as: "quality-assurer", userId: "u1" }),
    ).toBe("not-yours");
    const done: AssessmentEvent = { type: "ActionAnswered", text: "Looked again." };
    expect(hand.code(done, otherAssessor)).toBe("no-such-thing");
    hand.add({ ...look, agreed: false, action: "Look again" }, assurer).add(done);
    expect(hand.code(done)).toBe("no-such-thing");
  });
});
