/**
 * Tells a compiled Ink story one turn at a time, turning its text and tags into facts. The same
 * story, seed and choices always give the same facts: that is what makes a log checkable.
 */
import { Story } from "inkjs";
import type { Mood, Option, OptionKind, StoryFact } from "../play/event.ts";
import { readTag } from "./tags.ts";

/** The state of the customer as a story may read it through variables of the same names. */
export interface Temper {
  /** 0 settled, 1 uneasy, 2 cross, 3 furious. */
  readonly mood: 0 | 1 | 2 | 3;
  /** 0 low, 1 middling, 2 high. */
  readonly trust: 0 | 1 | 2;
  readonly asks_manager: boolean;
  readonly wants_writing: boolean;
  readonly walks_out: boolean;
  readonly opens_up: boolean;
}

export interface Turn {
  readonly facts: readonly StoryFact[];
  /** In the story's own order; empty when the story has ended. */
  readonly options: readonly Option[];
  readonly own?: string;
}

export interface Teller {
  /** Tells the first turn. Call once. */
  begin(temper: Temper): Turn;
  /** Facts in the tags of an option, before it is chosen. */
  consequences(index: number): readonly StoryFact[];
  /** Takes an option and tells the next turn, the customer being as `temper` says. */
  choose(index: number, temper: Temper): Turn;
}

/** A story broke while it was told: a bug of its author, named as closely as Ink allows. */
export class StoryError extends Error {
  override readonly name = "StoryError";
}

/** "JOAN: Hello" gives ["joan", "Hello"]; anything else is narration. */
function splitSpeaker(text: string): readonly [string, string] {
  const match = /^([A-Z][A-Z0-9_-]{1,23}):\s+(\S.*)$/.exec(text);
  return match ? [match[1]!.toLowerCase(), match[2]!] : ["", text];
}

interface ReadLine {
  readonly facts: StoryFact[];
  readonly own?: string;
}

function readLine(raw: string, tags: readonly string[]): ReadLine {
  const [prefix, text] = splitSpeaker(raw.trim());
  const facts: StoryFact[] = [];
  let who = prefix;
  let own: string | undefined;
  const extra: { mood?: Mood; sound?: string } = {};
  for (const tag of tags) {
    const meaning = readTag(tag);
    if (meaning.kind === "facts") facts.push(...meaning.facts);
    else if (meaning.kind === "speaker") who = meaning.who;
    else if (meaning.kind === "mood") extra.mood = meaning.mood;
    else if (meaning.kind === "sound") extra.sound = meaning.sound;
    else if (meaning.kind === "own") own = meaning.prompt;
    else if (meaning.kind === "error") throw new StoryError(`${meaning.message} (at "${text}")`);
    else throw new StoryError(`"# ${tag}" belongs on a choice, not on a line (at "${text}")`);
  }
  // The scene is set before the line is heard; an ending or a record comes after it.
  const scene = facts.filter((fact) => fact.type === "SceneSet");
  const rest = facts.filter((fact) => fact.type !== "SceneSet");
  const line: StoryFact[] = text ? [{ type: "LineSpoken", who, text, ...extra }] : [];
  return { facts: [...scene, ...line, ...rest], ...(own ? { own } : {}) };
}

interface ReadChoice {
  readonly kind: OptionKind;
  readonly facts: readonly StoryFact[];
}

function readChoice(text: string, tags: readonly string[]): ReadChoice {
  let kind: OptionKind = "say";
  const facts: StoryFact[] = [];
  for (const tag of tags) {
    const meaning = readTag(tag);
    if (meaning.kind === "facts") facts.push(...meaning.facts);
    else if (meaning.kind === "look" || meaning.kind === "do") kind = meaning.kind;
    else if (meaning.kind === "error")
      throw new StoryError(`${meaning.message} (choice "${text}")`);
    else throw new StoryError(`"# ${tag}" belongs on a line, not on a choice (choice "${text}")`);
  }
  return { kind, facts };
}

/** Opens a compiled story. Throws StoryError if the JSON is not a story this runtime can tell. */
export function openStory(compiled: string | Record<string, unknown>, seed: number): Teller {
  let story: Story;
  try {
    story = typeof compiled === "string" ? new Story(compiled) : new Story(compiled);
  } catch (error) {
    throw new StoryError(`The compiled story cannot be read: ${String(error)}`);
  }
  // Ink seeds itself from the wall clock; a recorded seed is what makes a play repeatable.
  story.state.storySeed = seed % 100;
  story.onError = (message) => {
    throw new StoryError(message);
  };

  const setTemper = (temper: Temper): void => {
    for (const [name, value] of Object.entries(temper)) {
      if (story.variablesState.GlobalVariableExistsWithName(name)) {
        story.variablesState.$(name, value);
      }
    }
  };

  const tell = (): Turn => {
    const facts: StoryFact[] = [];
    let own: string | undefined;
    while (story.canContinue) {
      const text = story.Continue() ?? "";
      const line = readLine(text, story.currentTags ?? []);
      facts.push(...line.facts);
      own = line.own ?? own;
    }
    const options = story.currentChoices.map(
      (choice, index): Option => ({
        index,
        text: choice.text.trim(),
        kind: readChoice(choice.text, choice.tags ?? []).kind,
      }),
    );
    const ended = facts.some((fact) => fact.type === "PlayEnded");
    if (options.length === 0 && !ended) {
      throw new StoryError("The story ran out before a line tagged # ending:<id>");
    }
    return { facts, options: ended ? [] : options, ...(own ? { own } : {}) };
  };

  const choiceAt = (index: number): ReadChoice => {
    const choice = story.currentChoices[index];
    if (!choice) throw new StoryError(`There is no choice ${index} here`);
    return readChoice(choice.text, choice.tags ?? []);
  };

  return {
    begin: (temper) => {
      setTemper(temper);
      return tell();
    },
    consequences: (index) => choiceAt(index).facts,
    choose: (index, temper) => {
      choiceAt(index);
      story.ChooseChoiceIndex(index);
      setTemper(temper);
      return tell();
    },
  };
}
