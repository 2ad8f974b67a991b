/** docs/TAGS.md as a test: every tag has an example, and each example does what the table says. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fixture } from "../../tests/support/fixture.ts";
import type { PlayEvent } from "../play/event.ts";
import { compileSources } from "../workshop/compile.ts";
import { StoryError } from "./lines.ts";
import { beginSession } from "./session.ts";
import { TAG_NAMES } from "./tags.ts";

const docs = readFileSync("docs/TAGS.md", "utf8");

type Place = "choice" | "line";

interface Row {
  readonly tag: string;
  /** The section it stands in. */
  readonly place: Place;
  /** The text says that it stands nowhere else. */
  readonly only: boolean;
  /** Without their "# ". */
  readonly examples: readonly string[];
}

/** The rows of the two tables, by section. */
const rows: readonly Row[] = docs.split(/^## /m).flatMap((section): readonly Row[] => {
  const place = /^On a (choice|line)\n/.exec(section)?.[1] as Place | undefined;
  if (!place) return [];
  return section.split("\n").flatMap((line) => {
    const [, tag, means = "", examples = ""] = /^\| `([^`]+)` *\|(.*)\|([^|]*)\|$/.exec(line) ?? [];
    if (!tag) return [];
    return [
      {
        tag,
        place,
        only: means.includes(`on a ${place} only`),
        examples: [...examples.matchAll(/`# ([^`]+)`/g)].map((match) => match[1]!),
      },
    ];
  });
});

/** What each example puts into the log. */
const EXPECTED: Readonly<Record<string, readonly object[]>> = {
  "km:i.time=full": [{ type: "MomentMet", moment: "i.time", grade: "full" }],
  "ev:ack+info": [
    { type: "Behaved", trigger: "ack" },
    { type: "Behaved", trigger: "info" },
  ],
  "harm:r.cuts-across": [{ type: "Harmed", harm: "r.cuts-across" }],
  "critical:restocked": [{ type: "CriticalFailed", critical: "restocked" }],
  "rung:plug,2": [{ type: "Referred", matter: "plug", rung: 2 }],
  "limit:250": [{ type: "LimitRaised", pence: 25_000 }],
  "redress:34.99/34.99": [{ type: "RedressGiven", given: 3499, fair: 3499 }],
  "redress:5.00/12.50,late": [{ type: "RedressGiven", given: 500, fair: 1250, alike: "late" }],
  "agree:refund": [{ type: "RemedyAgreed", remedy: "refund" }],
  "done:refund": [{ type: "RemedyDone", remedy: "refund" }],
  "promise:callback,+120m": [{ type: "PromiseMade", promise: "callback", minutes: 120 }],
  "promise-kept:callback": [{ type: "PromiseKept", promise: "callback" }],
  "promise-warned:callback": [{ type: "PromiseWarned", promise: "callback" }],
  "promise-moved:callback,+60m": [{ type: "PromiseMoved", promise: "callback", minutes: 60 }],
  "untrue:date": [{ type: "UntruthTold", untruth: "date" }],
  "untrue-found:date": [{ type: "UntruthFound", untruth: "date" }],
  "waive:i.update": [{ type: "MomentWaived", moment: "i.update" }],
  "ask:night": [{ type: "AuthorityAsked", ask: "night" }],
  look: [{ type: "ChoiceMade", text: "Go on.", kind: "look" }],
  do: [{ type: "ChoiceMade", text: "Go on.", kind: "do" }],
  "speaker:pat": [{ type: "LineSpoken", who: "pat", text: "Heard." }],
  "mood:worried": [{ type: "LineSpoken", text: "Heard.", mood: "worried" }],
  "cue:plug": [{ type: "CueShown", matter: "plug" }],
  "fact:scorch": [{ type: "FactFound", fact: "scorch" }],
  "clock:+2d": [{ type: "ClockMoved", minutes: 2880, hold: false }],
  "hold:+4m": [{ type: "ClockMoved", minutes: 4, hold: true }],
  "place:office": [{ type: "SceneSet", place: "office" }],
  "channel:phone": [{ type: "SceneSet", channel: "phone" }],
  "prop:kettle": [{ type: "SceneSet", prop: "kettle" }],
  "heading:Two days later": [{ type: "SceneSet", heading: "Two days later" }],
  away: [{ type: "SceneSet", away: true }],
  "sound:radio": [{ type: "LineSpoken", text: "Heard.", sound: "radio" }],
  "own:first-words": [{ type: "OptionsOffered", own: "first-words" }],
  "letter:reply": [{ type: "OptionsOffered", own: "reply" }],
  record: [{ type: "RecordAsked" }, { type: "RecordWritten" }],
  "ac:prob-1.5": [{ type: "CriterionTouched", criterion: "prob-1.5" }],
  "ending:settled": [{ type: "PlayEnded", ending: "settled" }],
};

const STORIES: Readonly<Record<Place, (tag: string) => string>> = {
  choice: (tag) => `A beginning.
* [Go on. # ${tag}]
    Heard.
- Wait.
* [Go on.]
- Over. # ending:over
-> END
`,
  line: (tag) => `A beginning.
* [Go on.]
    Heard. # ${tag}
- Wait.
* [Go on.]
- Over. # ending:over
-> END
`,
};

/** Plays a story by its first options, the record written where it is due. Throws StoryError. */
function played(ink: string): readonly PlayEvent[] {
  const { story, problems } = compileSources({
    main: "story.ink",
    files: new Map([["story.ink", ink]]),
  });
  expect(problems).toEqual([]);
  const session = beginSession({ data: fixture, story: story!, hash: "h" }, 1, "practice");
  while (session.state().status === "playing") {
    if (session.state().recordDue) session.give({ type: "write-record", fields: {} });
    session.give({ type: "choose", index: 0 });
  }
  return session.log();
}

const examples = rows.flatMap((row) => row.examples.map((example) => ({ ...row, example })));

describe("docs/TAGS.md", () => {
  it("[ST6] has an example of every tag there is, and of no other", () => {
    const shown = rows.filter(({ examples }) => examples.length > 0).map(({ tag }) => tag);
    expect(shown.toSorted()).toEqual(TAG_NAMES.toSorted());
  });

  it("[ST6] gives each example in the row of its own tag", () => {
    const elsewhere = examples.filter(({ tag, example }) => example.split(":", 1)[0] !== tag);
    expect(elsewhere).toEqual([]);
  });

  it("[ST6] promises of every example what this test knows, and of nothing else", () => {
    expect(examples.map(({ example }) => example).toSorted()).toEqual(
      Object.keys(EXPECTED).toSorted(),
    );
  });

  it.each(examples)("[ST6] # $example on a $place says so in the log", ({ example, place }) => {
    const log = played(STORIES[place](example));
    for (const fact of EXPECTED[example]!)
      expect(log).toContainEqual(expect.objectContaining(fact));
    // Nothing of it is there without the tag.
    const plain = played(STORIES[place]("ac:prob-1.1"));
    for (const fact of EXPECTED[example]!)
      expect(plain).not.toContainEqual(expect.objectContaining(fact));
  });

  it.each(examples.filter(({ place }) => place === "choice"))(
    "[ST2] # $example in a choice's brackets holds before the answer is heard",
    ({ example }) => {
      const log = played(STORIES.choice(example));
      const heard = log.findIndex(
        (event) => event.type === "LineSpoken" && event.text === "Heard.",
      );
      for (const fact of EXPECTED[example]!) {
        expect(log.slice(0, heard)).toContainEqual(expect.objectContaining(fact));
      }
    },
  );

  it.each(examples.filter(({ only }) => only))(
    "[ST6] # $example is refused anywhere but on a $place, as its row says",
    ({ example, place }) => {
      const other = place === "choice" ? "line" : "choice";
      expect(() => played(STORIES[other](example))).toThrow(StoryError);
    },
  );

  it.each(examples.filter(({ only, tag }) => !only && tag !== "ending"))(
    "[ST6] # $example may stand on a choice and on a line",
    ({ example }) => {
      for (const place of ["choice", "line"] as const) {
        const log = played(STORIES[place](example));
        for (const fact of EXPECTED[example]!) {
          expect(log).toContainEqual(expect.objectContaining(fact));
        }
      }
    },
  );

  it.each([...docs.matchAll(/```ink\n([^]*?)```/g)].map((match) => [match[1]!]))(
    "[ST6] its Ink is a story that plays: %s",
    (ink) => {
      const log = played(`${ink}\n${STORIES.line("ac:prob-1.1")}`);
      expect(log.at(-1)).toEqual({ type: "PlayEnded", ending: "over" });
    },
  );
});
