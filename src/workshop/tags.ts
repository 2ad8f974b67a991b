/** Every tag of a story against the vocabulary (docs/TAGS.md) and the ids of its case. */
import type { CaseData } from "../play/case.ts";
import type { StoryFact } from "../play/event.ts";
import { HARMS } from "../play/rubric/behaviours.ts";
import { readLine } from "../story/lines.ts";
import { readTag, type TagMeaning } from "../story/tags.ts";
import { problemsOf, type Check, type Examined } from "./examined.ts";
import type { Problem } from "./problem.ts";
import type { Choice, Tag } from "./structure.ts";

const error = problemsOf("tag", "error");
const markup = problemsOf("markup", "warning");
const twice = problemsOf("tag-twice", "warning");
const unlabelled = problemsOf("unlabelled", "warning");

const has = (record: object, id: string): boolean => Object.hasOwn(record, id);
const lists = (list: readonly { readonly id: string }[], id: string): boolean =>
  list.some((each) => each.id === id);

/** What a fact names that the case does not have, or null. */
function unknownIn(data: CaseData, fact: StoryFact): string | null {
  const need = (kind: string, id: string, known: boolean, where = "case.json"): string | null =>
    known ? null : `no ${kind} "${id}" in ${where}`;
  switch (fact.type) {
    case "MomentMet":
    case "MomentWaived":
      return need("moment", fact.moment, lists(data.moments, fact.moment));
    case "Harmed":
      return need("harm", fact.harm, has(HARMS, fact.harm), "the behaviour library");
    case "CriticalFailed":
      return need("critical", fact.critical, has(data.criticals, fact.critical));
    case "CueShown":
    case "Referred":
      return need("matter", fact.matter, lists(data.matters, fact.matter));
    case "RemedyAgreed":
    case "RemedyDone":
      return need("remedy", fact.remedy, lists(data.remedies, fact.remedy));
    case "PromiseMade":
    case "PromiseKept":
    case "PromiseMoved":
    case "PromiseWarned":
      return need("promise", fact.promise, lists(data.promises, fact.promise));
    case "FactFound":
      return need("fact", fact.fact, has(data.facts, fact.fact));
    case "CriterionTouched":
      return need("criterion", fact.criterion, data.criteria.includes(fact.criterion));
    case "PlayEnded":
      return need("ending", fact.ending, has(data.endings, fact.ending));
    default:
      return null;
  }
}

/** What a tag names that the case does not have. */
function unknownTo(data: CaseData, reading: string, meaning: TagMeaning): readonly string[] {
  if (meaning.kind === "facts") {
    return meaning.facts.flatMap((fact) => unknownIn(data, fact) ?? []);
  }
  if (meaning.kind === "own") {
    const { prompt } = meaning;
    const letter = reading.trim().startsWith("letter");
    const known = letter ? lists(data.letters ?? [], prompt) : has(data.ownWords, prompt);
    return known ? [] : [`no ${letter ? "letter" : "own-words prompt"} "${prompt}" in case.json`];
  }
  if (meaning.kind === "ask" && !lists(data.asks ?? [], meaning.ask)) {
    return [`no ask "${meaning.ask}" in case.json`];
  }
  if (meaning.kind === "speaker" && !has(data.cast, meaning.who)) {
    return [`no person "${meaning.who}" in the cast`];
  }
  return [];
}

/** Where a tag may not stand, by its kind of meaning. */
const MISPLACED: Readonly<Record<"choice" | "line", readonly TagMeaning["kind"][]>> = {
  choice: ["speaker", "mood", "sound", "own"],
  line: ["look", "do", "ask"],
};

function tagProblems(data: CaseData | null, tag: Tag, on: "choice" | "line"): readonly Problem[] {
  return tag.readings.flatMap((reading): readonly Problem[] => {
    const marked = /<[a-z!/]/i.test(reading)
      ? [markup(tag, `the tag "# ${reading}" has markup in it; it is only ever shown as text`)]
      : [];
    // What a variable prints into a tag is read when the story is played.
    if (!tag.known) return marked;
    const meaning = readTag(reading);
    if (meaning.kind === "error") return [...marked, error(tag, meaning.message)];
    const other = on === "choice" ? "a line, not on a choice" : "a choice, not on a line";
    if (MISPLACED[on].includes(meaning.kind)) {
      return [...marked, error(tag, `"# ${reading}" belongs on ${other}`)];
    }
    const ends = meaning.kind === "facts" && meaning.facts.some(({ type }) => type === "PlayEnded");
    if (on === "choice" && ends) {
      return [error(tag, `"# ${reading}" belongs on the last line, not on a choice`)];
    }
    return [
      ...marked,
      ...(data ? unknownTo(data, reading, meaning) : []).map((what) => error(tag, what)),
    ];
  });
}

/** Whether a tag says what its choice amounts to. */
const labels = ({ readings, known }: Tag): boolean =>
  !known ||
  readings.some((reading) => ["facts", "look", "do", "ask"].includes(readTag(reading).kind));

const shown = ({ readings }: Choice): string => `"${readings[0] ?? ""}"`;

/** Choices that say nothing of what they amount to, neither in brackets nor on lines of their own. */
function unlabelledChoices({ structure }: Examined): readonly Problem[] {
  const own = Map.groupBy(structure.lines, ({ choice }) => choice);
  return structure.choices
    .filter(({ fallback, tags, index }) => {
      const below = own.get(index)?.flatMap((line) => line.tags) ?? [];
      return !fallback && ![...tags, ...below].some(labels);
    })
    .map((choice) =>
      unlabelled(
        choice,
        `the choice ${shown(choice)} has no tag that says what it amounts to (km, ev, harm, rung, do and so on)`,
      ),
    );
}

const alike = ({ file, line, message }: Problem): string => `${file}:${line}:${message}`;

/** Tags, speakers and labels of a Redress story; nothing for one without Redress tags. */
export const checkTags: Check = (story) => {
  const { data, structure, scored } = story;
  if (!scored) return [];
  const speakers = structure.lines.flatMap((line) =>
    line.readings.flatMap((reading) => {
      const spoken = readLine(reading, []).facts.find((fact) => fact.type === "LineSpoken");
      const who = spoken?.type === "LineSpoken" ? spoken.who : "";
      if (!data || who === "" || who === "you" || has(data.cast, who)) return [];
      return [error(line, `"${who}" speaks but is not in the cast`)];
    }),
  );
  const found = [
    ...speakers,
    ...structure.choices.flatMap(({ tags }) =>
      tags.flatMap((tag) => tagProblems(data, tag, "choice")),
    ),
    ...structure.lines.flatMap(({ tags }) => tags.flatMap((tag) => tagProblems(data, tag, "line"))),
    ...structure.choices.flatMap(({ doubled }) =>
      doubled.map((tag) =>
        twice(tag, `"# ${tag.readings[0] ?? ""}" counts twice here; put it inside the brackets`),
      ),
    ),
  ];
  // Alternatives of one tag, and words before brackets, may say the same twice.
  const once = [...new Map(found.map((problem) => [alike(problem), problem])).values()];
  return [...once, ...unlabelledChoices(story)];
};
