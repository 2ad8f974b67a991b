import { describe, expect, it } from "vitest";
import { fixture } from "../../tests/support/fixture.ts";
import { checkStatic } from "./check.ts";
import { found, problemsIn, sourcesOf } from "./fakeStory.ts";

const story = (choice: string, line = ""): string => `-> start
=== start
PAT: Hello. ${line}
* [Go on. ${choice}]
* [Or not. # do]
- PAT: Goodbye. # ending:over
-> END
`;
const messages = (choice: string, line = ""): readonly string[] =>
  problemsIn("tag", story(choice, line), fixture).map(
    (problem) => `${problem.line}: ${problem.message}`,
  );

describe("the tags of a story", () => {
  it("[WS9] that are known and name what the case has are let be", () => {
    expect(
      messages("# km:r.open=full # ev:ack # rung:refund,1", "# fact:order # mood:sad # cue:danger"),
    ).toEqual([]);
  });

  it.each([
    ["sparkle", 'unknown tag "# sparkle"'],
    ["km:r.open=good", "is not of the form"],
    ["km:r.oepn=full", 'no moment "r.oepn" in case.json'],
    ["waive:r.none", 'no moment "r.none"'],
    ["harm:r.shouts", 'no harm "r.shouts" in the behaviour library'],
    ["harm:constructor", 'no harm "constructor"'],
    ["critical:none", 'no critical "none"'],
    ["rung:other,2", 'no matter "other"'],
    ["agree:cake", 'no remedy "cake"'],
    ["promise:letter,+1d", 'no promise "letter"'],
    ["ac:ext-1.1", 'no criterion "ext-1.1"'],
    ["mood:sad", "belongs on a line, not on a choice"],
    ["sound:door", "belongs on a line, not on a choice"],
    ["ending:over", "belongs on the last line, not on a choice"],
  ])("[WS9] # %s on a choice is told by its line", (tag, message) => {
    expect(messages(`# ${tag}`)).toEqual([expect.stringContaining(message)]);
    expect(messages(`# ${tag}`)[0]).toMatch(/^4: /);
  });

  it.each([
    ["look", "belongs on a choice, not on a line"],
    ["fact:none", 'no fact "none"'],
    ["own:none", 'no own-words prompt "none"'],
    ["speaker:sam", 'no person "sam" in the cast'],
    ["cue:none", 'no matter "none"'],
    ["ending:none", 'no ending "none"'],
  ])("[WS9] # %s on a line is told by its line", (tag, message) => {
    expect(messages("# do", `# ${tag}`)).toEqual([expect.stringContaining(message)]);
    expect(messages("# do", `# ${tag}`)[0]).toMatch(/^3: /);
  });

  it("[WS9] every alternative of a tag is read; what a variable prints is left to the play", () => {
    expect(messages("# {start: km:r.open=full|km:r.oepn=full}")).toEqual([
      '4: no moment "r.oepn" in case.json',
    ]);
    expect(messages("# {start: km:r.open=full}")).toEqual([]);
    expect(messages("# km:{start}=full")).toEqual([]);
  });

  it("[WS9] comments are no tags, and an escaped hash is none", () => {
    expect(messages("\\# one // # sparkle ]\n# do")).toEqual([]);
    expect(messages("# do", "/* # sparkle */ \\# two")).toEqual([]);
  });

  it("[WS9] somebody who speaks is in the cast, whatever the name", () => {
    expect(found("tag", story("# do").replace("PAT: Goodbye", "SAM: Goodbye"), fixture)).toEqual([
      "error 6",
    ]);
    expect(found("tag", story("# do").replace("PAT: Goodbye", "YOU: Goodbye"), fixture)).toEqual(
      [],
    );
  });

  it("[WS9] without a case.json only the forms are checked", () => {
    const ink = story("# km:any.thing=full", "# sparkle").replaceAll("PAT", "SAM");
    expect(found("tag", ink)).toEqual(["error 3"]);
  });

  it("[WS10] a choice that says nothing of what it amounts to is unlabelled", () => {
    expect(found("unlabelled", story(""), fixture)).toEqual(["warning 4"]);
    expect(found("unlabelled", story("# ev:warm"), fixture)).toEqual([]);
    const below = story("").replace("Go on. ]", "Go on.]\n  PAT: Well. # km:r.open=full");
    expect(found("unlabelled", below, fixture)).toEqual([]);
    expect(found("unlabelled", story("# do").replace("* [Or", "* ->\n* [Or"), fixture)).toEqual([]);
  });

  it("[WS11] markup in a tag is told, and no error of itself", () => {
    const marked = story("# do", "# heading:<script>alert(1)</script>");
    expect(found("markup", marked, fixture)).toEqual(["warning 3"]);
    expect(found("tag", marked, fixture)).toEqual([]);
    expect(found("markup", story("# do", "# heading:2 < 3"), fixture)).toEqual([]);
  });

  it("[WS11] a tag before the brackets, which Ink gives twice, is told", () => {
    const twice = story("# do").replace("* [Go on.", "* Go # ev:ack [on.");
    expect(found("tag-twice", twice, fixture)).toEqual(["warning 4"]);
    expect(found("tag-twice", story("# ev:ack"), fixture)).toEqual([]);
  });

  it("[WS12] a story without Redress tags is unscored, one note says so, and no more", () => {
    const plain = "-> a\n=== a\nHello. # CLEAR # author: me\n* [Go on.] -> END\n* [Stay.] -> END\n";
    expect(
      checkStatic(sourcesOf(plain), null).map(({ check, severity }) => [severity, check]),
    ).toEqual([
      ["warning", "unscored"],
      ["warning", "no-consequence"],
      ["warning", "no-consequence"],
    ]);
    expect(found("unscored", story("# do"))).toEqual([]);
    expect(found("unscored", plain, fixture)).toEqual([]);
  });
});
