/**
 * Tells any Ink story a turn at a time, for its author: like the teller of a play, but from any
 * knot, within bounds, and forgiving. A tag that means nothing here is handed on to be shown, and a
 * story that stops without an ending has ended.
 */
import { Story } from "inkjs/full";
import type { Temper } from "../../../play/customer/readings.ts";
import type { Option, StoryFact } from "../../../play/event.ts";
import { bounded, type Meter } from "../../../story/bounds.ts";
import { readChoice, readLine, StoryError } from "../../../story/lines.ts";
import { readTag, type TagMeaning } from "../../../story/tags.ts";
import { outsideFunctions, type Compiled } from "./compiled.ts";
import { goToStart, withBeginning } from "./beginning.ts";
import type { Start } from "./start.ts";
import { traced, type Trace } from "./trace.ts";

/** An option as it is on offer, and the one place in the compiled story that it comes from. */
interface TellingOption extends Option {
  /** Path of the choice in the compiled story: the same choice has the same key in every play. */
  readonly key: string;
  readonly knot: string | null;
  /** Its tags as written. */
  readonly tags: readonly string[];
}

export interface Told {
  readonly facts: readonly StoryFact[];
  /** In the story's own order; empty when the story has ended. */
  readonly options: readonly TellingOption[];
  readonly own?: string;
  /** Knots entered in this turn, in order. */
  readonly knots: readonly string[];
  /** Tags that Redress does not know, as written. */
  readonly unread: readonly string[];
  /** How it ended: with an ending's tag, by running out, or not yet. */
  readonly ended: "ending" | "ran-out" | null;
}

export interface Telling {
  readonly begin: (temper: Temper | null) => Told;
  readonly consequences: (index: number) => readonly StoryFact[];
  readonly choose: (index: number, temper: Temper | null) => Told;
  readonly story: Story;
}

const ON_LINES: ReadonlySet<TagMeaning["kind"]> = new Set([
  "facts",
  "speaker",
  "mood",
  "sound",
  "own",
]);
const ON_CHOICES: ReadonlySet<TagMeaning["kind"]> = new Set(["facts", "look", "do", "ask"]);

/** Parts the tags that can be read in this place from those that cannot. */
function sift(tags: readonly string[], known: ReadonlySet<TagMeaning["kind"]>) {
  return Object.groupBy(tags, (tag) => (known.has(readTag(tag).kind) ? "read" : "unread"));
}

/** Tells a story from its beginning with a seed; what was told before is over then. */
export type Teller = (seed: number) => Telling;

/**
 * Opens a compiled story once for any number of tellings, one at a time. `entered` is told of each
 * knot when it is entered. Throws StoryError, here or while a story is told.
 */
export function tellerOf(
  compiled: Compiled,
  start: Start,
  entered: (knot: string) => void = () => {},
): Teller {
  const story = new Story(withBeginning(compiled, start));
  story.onError = (message) => {
    throw new StoryError(message);
  };
  story.allowExternalFunctionFallbacks = true;
  for (const name of outsideFunctions(compiled)) story.BindExternalFunctionGeneral(name, () => 0);
  const trace = traced(story, entered);
  const meter = bounded(story);
  return (seed) => {
    // Ink sets variables to what they are declared as, which may call functions.
    meter.turn();
    story.ResetState();
    trace.reset();
    story.state.storySeed = seed % 100;
    goToStart(story, start);
    return tellingOf(story, start, trace, meter);
  };
}

function tellingOf(story: Story, start: Start, trace: Trace, meter: Meter): Telling {
  const setTemper = (temper: Temper | null): void => {
    for (const [name, value] of Object.entries(temper ?? {})) {
      if (Object.hasOwn(start.values, name)) continue;
      if (story.variablesState.GlobalVariableExistsWithName(name)) {
        story.variablesState.$(name, value);
      }
    }
  };

  const tell = (): Told => {
    meter.turn();
    const facts: StoryFact[] = [];
    const unread: string[] = [];
    let own: string | undefined;
    while (story.canContinue) {
      const text = story.Continue() ?? "";
      meter.line();
      const tags = sift(story.currentTags ?? [], ON_LINES);
      const line = readLine(text, tags.read ?? []);
      facts.push(...line.facts);
      unread.push(...(tags.unread ?? []));
      own = line.own ?? own;
    }
    const options = story.currentChoices.map((choice, index): TellingOption => {
      const tags = sift(choice.tags ?? [], ON_CHOICES);
      unread.push(...(tags.unread ?? []));
      const { kind } = readChoice(choice.text, tags.read ?? []);
      const key = choice.sourcePath;
      const knot = knotOfPath(key);
      return { index, text: choice.text.trim(), kind, key, knot, tags: choice.tags ?? [] };
    });
    const ended = facts.some((fact) => fact.type === "PlayEnded")
      ? "ending"
      : options.length === 0
        ? "ran-out"
        : null;
    const knots = trace.take();
    return {
      facts,
      options: ended ? [] : options,
      ...(own ? { own } : {}),
      knots,
      unread,
      ended,
    };
  };

  return {
    story,
    begin: (temper) => {
      setTemper(temper);
      return tell();
    },
    consequences: (index) => {
      const choice = story.currentChoices[index];
      if (!choice) throw new StoryError(`There is no choice ${index} here`);
      return readChoice(choice.text, sift(choice.tags ?? [], ON_CHOICES).read ?? []).facts;
    },
    choose: (index, temper) => {
      story.ChooseChoiceIndex(index);
      setTemper(temper);
      return tell();
    },
  };
}

/** "arrival.0.3" is of the knot "arrival"; "0.10" lies before the first knot. */
function knotOfPath(path: string): string | null {
  const [first = ""] = path.split(".");
  return /^\d+$/.test(first) ? null : first;
}
