/**
 * A story walked with inkjs itself, by saving and restoring its whole state: slow, and the measure
 * of the fast engine. It also walks what the fast engine does not run.
 */
import { Story } from "inkjs";
import { aheadOf } from "./ahead.ts";
import type { Take, Told, Walk, WalkOption } from "./walk.ts";
import { READINGS, type Reading } from "../play/customer/readings.ts";
import type { StoryFact } from "../play/event.ts";
import { bounded } from "../story/bounds.ts";
import { readChoice, readLine, StoryError } from "../story/lines.ts";

/** Every tag text in a compiled story that stands there as it is. */
function tagsIn(node: unknown, found: Set<string> = new Set()): Set<string> {
  if (!Array.isArray(node)) {
    if (typeof node === "object" && node !== null) {
      for (const each of Object.values(node)) tagsIn(each, found);
    }
    return found;
  }
  let tag: string | null = null;
  for (const each of node) {
    if (each === "#") tag = "";
    else if (each === "/#") {
      if (tag) found.add(tag.trim());
      tag = null;
    } else if (tag !== null && typeof each === "string") tag += each.replace(/^\^/, "");
    else {
      // Part of the tag is worked out while the story runs.
      if (tag !== null) tag += "…";
      tagsIn(each, found);
    }
  }
  // A tag that ends a conditional is closed outside it.
  if (tag) found.add(tag.trim());
  return found;
}

/** The readings that a compiled story takes anywhere. */
function readingsIn(node: unknown, found: Set<Reading> = new Set()): Set<Reading> {
  if (typeof node !== "object" || node === null) return found;
  if ("VAR?" in node && Object.hasOwn(READINGS, String(node["VAR?"]))) {
    found.add(node["VAR?"] as Reading);
  }
  for (const each of Object.values(node)) readingsIn(each, found);
  return found;
}

/** Throws StoryError where a turn goes past the bounds of src/story/bounds.ts. */
export function inkjsWalk(compiled: Record<string, unknown>): Walk<string> {
  const story = new Story(compiled);
  story.onError = (message) => {
    throw new StoryError(message);
  };
  const meter = bounded(story);
  const seed = 7;
  const tags = [...tagsIn(compiled["root"])];
  const all = tags.flatMap((tag): readonly StoryFact[] => {
    try {
      return readLine("x", [tag]).facts;
    } catch {
      return [];
    }
  });
  const everything = aheadOf(
    all,
    tags.filter((tag) => tag.includes("…")),
  );
  const read = readingsIn(compiled["root"]);

  const tell = (take: Take): Told<string> => {
    for (const reading of read) story.variablesState.$(reading, take(reading));
    const facts: StoryFact[] = [];
    meter.turn();
    while (story.canContinue) {
      const text = story.Continue() ?? "";
      meter.line();
      facts.push(...readLine(text, story.currentTags ?? []).facts);
    }
    const options = story.currentChoices.map((choice): WalkOption => {
      const { kind, facts: own } = readChoice(choice.text, choice.tags ?? []);
      return { path: choice.sourcePath, text: choice.text.trim(), kind, facts: own };
    });
    const ended = facts.some((fact) => fact.type === "PlayEnded");
    if (options.length === 0 && !ended) {
      throw new StoryError("The story ran out before a line tagged # ending:<id>");
    }
    return { facts, options: ended ? [] : options, state: story.state.toJson() };
  };

  return {
    begin: (take) => {
      story.ResetState();
      story.state.storySeed = seed;
      return tell(take);
    },
    choose: (state, index, take) => {
      story.state.LoadJson(state);
      story.ChooseChoiceIndex(index);
      return tell(take);
    },
    key: (state) => {
      const { turnIdx: _, ...rest } = JSON.parse(state) as Record<string, unknown>;
      return JSON.stringify(rest);
    },
    ahead: () => everything,
  };
}
