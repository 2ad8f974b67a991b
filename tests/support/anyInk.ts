/** Ink stories made at random, of every part of Ink that the fast form runs, mixed at will. */
import fc from "fast-check";

const condition: fc.Arbitrary<string> = fc.constantFrom(
  "a == 1",
  "a == 0",
  "b > 1",
  "c",
  "not c",
  "c and a == 1",
  "mood >= 2",
  "mood == 0 or b > 0",
  "walks_out",
  "walks_out && a == 0",
  "k1",
  "k2 > 1",
  "recent()",
  "big(b)",
  's == "PAT"',
  "there()",
);

/** A piece of a line; the speakers make it matter which is told. */
const words: fc.Arbitrary<string> = fc.constantFrom(
  "PAT: Well.",
  "PAT: Oh.",
  "JO: Yes.",
  "It rains.",
  "It pours.",
  "PAT",
  "JO",
  "",
  "{s}",
  "{a}",
  "{mood}",
  "{b} times",
);

/** The same where Ink will have something, if only an empty text. */
const some = words.map((text) => text || '{""}');

const tag: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("", "", " # mood:sad", " # mood:happy", " # sound:bell"),
  fc.constantFrom(" # fact:x", " # place:shop", " # ev:info", " # km:m=full", " # speaker:pat"),
  condition.map((c) => ` # km:m={${c}:full|weak}`),
);

const inline: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(condition, some, words).map(([c, x, y]) => `{${c}:${x}|${y}}`),
  fc.tuple(condition, some).map(([c, x]) => `{${c}:${x}}`),
  fc.tuple(condition, condition, some, words).map(([c, d, x, y]) => `{${c}:{${d}:${x}|${y}}|${y}}`),
  fc
    .tuple(fc.constantFrom("$", "&", "!"), words, words, words)
    .map(([kind, x, y, z]) => `{${kind}${x}|${y}|${z}}`),
  fc.constantFrom("{a}", "{s}", "{mood}", "{big(b)}", "{say(s)}", "{k1}"),
);

const simple: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(words, tag).map(([text, t]) => `${text || "Hm."}${t}`),
  fc.tuple(words, inline, words, tag).map(([x, y, z, t]) => `${x}${y}${z}${t}`),
  fc.tuple(inline, tag).map(([x, t]) => `${x}: aha.${t}`),
  fc.tuple(condition, some, tag).map(([c, x, t]) => `{${c}:${x}${t}}`),
  fc.constantFrom("<>", "It <>", "<> goes on.", "# fact:above", "# mood:angry"),
);

const logic: fc.Arbitrary<string> = fc.constantFrom(
  "~ a = 1",
  "~ a = 0",
  "~ b = b + 1",
  "~ add(b)",
  "~ c = true",
  "~ c = mood > 1",
  '~ s = "PAT"',
  '~ s = "pat"',
  "~ mood = 3",
  "~ last_seen = -> k2",
  "~ t1 = t1 + a",
  "~ add(t1)",
  "-> tunnel ->",
  "-> ask(b) ->",
  "-> leave ->",
  "<- thread(a)",
);

const block: fc.Arbitrary<string> = fc
  .tuple(condition, fc.array(simple, { minLength: 1, maxLength: 2 }), fc.option(simple))
  .map(([c, then, other]) =>
    [`{${c}:`, ...then, ...(other === null ? [] : ["- else:", other]), "}"].join("\n"),
  );

const line: fc.Arbitrary<string> = fc.oneof(simple, simple, logic, block);
const lines = (most: number) => fc.array(line, { maxLength: most });

const choice = fc
  .record({
    mark: fc.constantFrom("*", "*", "+"),
    when: fc.option(condition, { freq: 2 }),
    start: fc.constantFrom("", "", "You say", "YOU: I say"),
    only: fc.oneof(fc.constant("it"), inline),
    tags: tag,
    look: fc.constantFrom("", "", " # look"),
    lines: lines(2),
    to: fc.constantFrom("", "", "-> k0", "-> k1", "-> k2", "-> last"),
  })
  .map(({ mark, when, start, only, tags, look, lines, to }) => {
    // Tags that only a line may carry are not for choices.
    const own = /km|fact|ev/.test(tags) ? tags : "";
    return [
      `${mark}${when === null ? "" : ` {${when}}`} ${start} [${only} so${look}${own}]`,
      ...lines,
      to,
    ]
      .filter((part) => part !== "")
      .join("\n  ");
  });

const knot = fc
  .tuple(lines(4), fc.array(choice, { minLength: 1, maxLength: 3 }), lines(1))
  .map(([before, choices, after]) =>
    ["~ temp t1 = b", ...before, ...choices, "+ [Leave]", "- Then.", ...after, "-> last"].join(
      "\n",
    ),
  );

const HEAD = `VAR mood = 1
VAR walks_out = false
VAR a = 0
VAR b = 0
VAR c = false
VAR s = "JO"
VAR last_seen = -> k1
-> k0
`;

const TAIL = `=== tunnel
In.
{walks_out: ->-> last}
+ {a == 0} [Stay in] -> tunnel
+ [Come out]
- {mood > 2: Hm.|Ha.}
->->
=== ask(n)
~ temp kept = n + 1
PAT: {n}?
+ [Yes {kept}]
+ {n < 2} [No] -> ask(n + 1)
- {kept > 2: # fact:kept}
->->
=== leave
{c: ->-> k2}
->->
=== thread(n)
Aside.
+ {n == 0} [Aside {n}] -> k2
* [Aloud {b}] PAT: {n} and {b}. # fact:aside
-> last
=== last
Nearly over. {b}
+ {b < 2} [Back] -> k0
+ [End] The end. # ending:{c:over|out}
-> END
=== function big(n)
~ return n > 2
=== function recent()
~ return TURNS_SINCE(-> k1) > 1
=== function there()
~ return last_seen == -> k2
=== function add(ref n)
~ n = n + 1
=== function say(what)
{what == "PAT":said {what}}
`;

/** A story; some of them break when they are told, as authors' do. */
export const anyInk: fc.Arbitrary<string> = fc
  .tuple(knot, knot, knot)
  .map((knots) => `${HEAD}${knots.map((k, at) => `=== k${at} ===\n${k}\n`).join("")}${TAIL}`);
