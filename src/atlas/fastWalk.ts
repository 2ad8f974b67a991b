/** A compiled story as the explorer walks it: on the fast engine, each turn told once. */
import { READINGS, type Reading } from "../play/customer/readings.ts";
import type { StoryFact } from "../play/event.ts";
import { readTag } from "../story/tags.ts";
import { aheadOf, type Ahead } from "./ahead.ts";
import { futureOf, keyOf, type Future } from "./ink/live.ts";
import { loadProgram } from "./ink/program.ts";
import { begin, choose, type InkState } from "./ink/run.ts";
import type { Look, Looked, Take, Walk } from "./walk.ts";

/** Tags that neither the score, nor the customer's feelings, nor any check of routes depends on. */
const HARMLESS: ReadonlySet<string> = new Set(["mood", "sound", "prop", "channel", "own"]);

const harmless = (tag: string): boolean => HARMLESS.has(tag.split(":", 1)[0]!.trim());

const isReading = (name: string): name is Reading => Object.hasOwn(READINGS, name);

const factsOf = (tag: string): readonly StoryFact[] => {
  const meaning = readTag(tag);
  return meaning.kind === "facts" ? meaning.facts : [];
};

/** Throws UnsupportedInk for a story that the fast engine does not run. */
export function fastWalk(compiled: Record<string, unknown>): Walk<InkState> {
  const program = loadProgram(compiled, { harmless });
  const readingOf = (name: string): Reading => {
    if (!isReading(name)) throw new Error(`The engine sets no variable "${name}".`);
    return name;
  };
  const from =
    (take: Take) =>
    (name: string): number | boolean =>
      take(readingOf(name));
  const heeded = (looked?: Looked) =>
    looked && ((name: string, look: Look) => looked(readingOf(name), look));
  const stated = new Map<string, readonly StoryFact[]>();
  const statedBy = (tag: string): readonly StoryFact[] => {
    let facts = stated.get(tag);
    if (!facts) stated.set(tag, (facts = factsOf(tag)));
    return facts;
  };
  // Many states have one future.
  const aheads = new Map<Future, Ahead>();
  return {
    begin: (take, looked) => begin(program, from(take), heeded(looked)),
    choose: (state, index, take, looked) =>
      choose(program, state, index, from(take), heeded(looked)),
    key: (state) => keyOf(program, state),
    ahead: (state) => {
      const future = futureOf(program, state);
      let ahead = aheads.get(future);
      if (!ahead) {
        ahead = aheadOf([...future.tags].flatMap(statedBy), future.open);
        aheads.set(future, ahead);
      }
      return ahead;
    },
  };
}
