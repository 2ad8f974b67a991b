/** Small stories made at random: every rule of the score, conditions, look-ups, walk-outs. */
import fc from "fast-check";
import { GRADES, TRIGGERS } from "../../src/play/event.ts";
import { HARMS } from "../../src/play/rubric/behaviours.ts";
import type { CaseData } from "../../src/play/case.ts";
import { fixture } from "./fixture.ts";

const moments = fixture.moments.map((m) => m.id);

/** Tags that may stand on a choice or a line. */
const tag: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(fc.constantFrom(...moments), fc.constantFrom(...GRADES)).map(([m, g]) => `km:${m}=${g}`),
  fc.tuple(fc.constantFrom(...moments), fc.constantFrom(...GRADES)).map(([m, g]) => `km:${m}=${g}`),
  fc.constantFrom(...TRIGGERS).map((trigger) => `ev:${trigger}`),
  fc.constantFrom(...TRIGGERS).map((trigger) => `ev:${trigger}`),
  fc.constantFrom(...Object.keys(HARMS)).map((harm) => `harm:${harm}`),
  fc.constantFrom("r.impact", "i.say", "s.do", "s.fit", "r.on-time").map((m) => `km:${m}=full`),
  fc.constantFrom(
    "critical:left",
    "rung:refund,0",
    "rung:refund,1",
    "rung:danger,1",
    "rung:danger,2",
    "rung:danger,3",
    "cue:danger",
    "cue:danger",
    "cue:refund",
    "limit:50",
    "redress:10/20",
    "redress:20/20",
    "redress:20/20,alike",
    "redress:45/20",
    "agree:refund",
    "done:refund",
    "done:safety",
    "promise:callback,+3m",
    "promise:callback,+30m",
    "promise-kept:callback",
    "promise-warned:callback",
    "promise-moved:callback,+20m",
    "untrue:u",
    "untrue-found:u",
    "clock:+2m",
    "clock:+40m",
    "hold:+15m",
    "fact:order",
    "waive:e.tell",
    "waive:r.on-time",
  ),
);
const tags = (most: number) =>
  fc.array(tag, { maxLength: most }).map((list) => list.map((each) => ` # ${each}`).join(""));

const condition = fc.constantFrom(
  "a == 1",
  "b == 1",
  "a == 0",
  "mood >= 2",
  "mood == 0",
  "trust == 0",
  "opens_up",
  "walks_out",
  "asks_manager",
  "wants_writing",
);

const line = fc.oneof(
  tags(2).map((t) => `PAT: Well.${t}`),
  tags(1).map((t) => `It goes on.${t}`),
  fc.tuple(condition, tags(1)).map(([c, t]) => `{${c}: PAT: That again.${t}}`),
  fc.tuple(condition).map(([c]) => `PAT: {${c}:Now then|Well, well}.`),
  fc.constantFrom(
    "~ a = 1",
    "~ b = 1",
    "~ a = 0",
    "They are gone. # away",
    "PAT: Write it. # record",
  ),
);

interface AnyChoice {
  readonly when: string | null;
  readonly look: boolean;
  readonly tags: string;
  readonly lines: readonly string[];
  readonly skip: number;
}

const choice: fc.Arbitrary<AnyChoice> = fc.record({
  when: fc.option(condition, { freq: 3 }),
  look: fc.boolean().chain((look) => (look ? fc.boolean() : fc.constant(false))),
  tags: tags(3),
  lines: fc.array(line, { maxLength: 2 }),
  skip: fc.integer({ min: 1, max: 2 }),
});

const scene = fc.record({
  lines: fc.array(line, { maxLength: 3 }),
  choices: fc.array(choice, { minLength: 2, maxLength: 3 }),
});

const DECLARATIONS = `VAR mood = 1
VAR trust = 1
VAR asks_manager = false
VAR wants_writing = false
VAR walks_out = false
VAR opens_up = false
VAR a = 0
VAR b = 0
-> k0
`;

/** A story of at most `most` scenes; every play of it ends. */
export const anyStory = (most: number): fc.Arbitrary<string> =>
  fc.array(scene, { minLength: 2, maxLength: most }).map((scenes) => {
    const knots = scenes.map(({ lines, choices }, at) => {
      const told = choices.map(({ when, look, tags, lines, skip }, nth) => {
        const to = Math.min(at + skip, scenes.length);
        const condition = when !== null && nth > 0 ? ` {${when}}` : "";
        const way = look && nth > 0 ? `k${at}_choices` : to === scenes.length ? "last" : `k${to}`;
        const kind = look && nth > 0 ? " # look" : "";
        return `*${condition} [Way ${nth} of ${at}.${kind}${tags}]\n    Heard.\n    ${[...lines, `-> ${way}`].join("\n    ")}`;
      });
      return `=== k${at} ===\n${["They look up.", ...lines].join("\n")}\n-> k${at}_choices\n=== k${at}_choices ===\n${told.join("\n")}\n`;
    });
    return `${DECLARATIONS}${knots.join("")}=== last ===\nThe end. # ending:over\n-> END\n`;
  });

/** The fixture with a customer of any temper. */
export const anyCase: fc.Arbitrary<CaseData> = fc
  .record({
    heat: fc.integer({ min: 0, max: 95 }),
    trust: fc.integer({ min: 5, max: 95 }),
    patience: fc.integer({ min: 3, max: 60 }),
    priorFailures: fc.integer({ min: 0, max: 2 }),
    volatility: fc.constantFrom(1, 1.5, 2),
  })
  .map((change) => ({ ...fixture, persona: { ...fixture.persona, ...change } }));
