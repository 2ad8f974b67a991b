/** One line or choice of a story, as Ink gives it (text and raw tags), read into facts. */
import type { Mood, OptionKind, StoryFact } from "../play/event.ts";
import { readTag } from "./tags.ts";

/** A story broke while it was told: a bug of its author, named as closely as Ink allows. */
export class StoryError extends Error {
  override readonly name = "StoryError";
}

/** "JOAN: Hello" gives ["joan", "Hello"]; anything else is narration. */
function splitSpeaker(text: string): readonly [string, string] {
  const match = /^([A-Z][A-Z0-9_-]{1,23}):\s+(\S.*)$/.exec(text);
  return match ? [match[1]!.toLowerCase(), match[2]!] : ["", text];
}

export interface ReadLine {
  readonly facts: StoryFact[];
  readonly own?: string;
}

export function readLine(raw: string, tags: readonly string[]): ReadLine {
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

export interface ReadChoice {
  readonly kind: OptionKind;
  readonly facts: readonly StoryFact[];
}

export function readChoice(text: string, tags: readonly string[]): ReadChoice {
  let kind: OptionKind = "say";
  const facts: StoryFact[] = [];
  for (const tag of tags) {
    const meaning = readTag(tag);
    if (meaning.kind === "facts") facts.push(...meaning.facts);
    else if (meaning.kind === "ask") facts.push({ type: "AuthorityAsked", ask: meaning.ask });
    else if (meaning.kind === "look" || meaning.kind === "do") kind = meaning.kind;
    else if (meaning.kind === "error")
      throw new StoryError(`${meaning.message} (choice "${text}")`);
    else throw new StoryError(`"# ${tag}" belongs on a line, not on a choice (choice "${text}")`);
  }
  return { kind, facts };
}
