/** The facts that the tags of a story state, each with where it stands. */
import type { StoryFact } from "../../play/event.ts";
import { readTag } from "../../story/tags.ts";
import type { Choice, Structure, Tag } from "../structure.ts";

export interface Stated {
  readonly tag: Tag;
  readonly fact: StoryFact;
}

const factsOf = (tag: Tag): readonly Stated[] =>
  tag.readings.flatMap((reading) => {
    const meaning = readTag(reading);
    return meaning.kind === "facts" ? meaning.facts.map((fact) => ({ tag, fact })) : [];
  });

/** Every fact of the source. A tag with alternatives states each of them. */
export const statedIn = ({ choices, lines }: Structure): readonly Stated[] =>
  [...choices, ...lines].flatMap(({ tags }) => tags.flatMap(factsOf));

/** What a choice and the lines under it may state. */
export const statedBy = ({ lines }: Structure, { index, tags }: Choice): readonly StoryFact[] =>
  [...tags, ...lines.filter(({ choice }) => choice === index).flatMap((line) => line.tags)]
    .flatMap(factsOf)
    .map(({ fact }) => fact);
