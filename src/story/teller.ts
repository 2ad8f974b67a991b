/**
 * Tells a compiled Ink story one turn at a time, turning its text and tags into facts. The same
 * story, seed and choices always give the same facts: that is what makes a log checkable.
 */
import { Story } from "inkjs";
import type { Temper } from "../play/customer/readings.ts";
import type { Option, StoryFact } from "../play/event.ts";
import { bounded } from "./bounds.ts";
import { readChoice, readLine, StoryError, type ReadChoice } from "./lines.ts";

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

/**
 * Opens a compiled story. Throws StoryError if the JSON is not a story this runtime can tell; its
 * turns throw one where the story breaks, or goes past the bounds of bounds.ts.
 */
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

  const meter = bounded(story);

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
    meter.turn();
    while (story.canContinue) {
      const text = story.Continue() ?? "";
      meter.line();
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
