/** The texts and tags that a stretch of Ink may come to, its alternatives taken each in turn. */
import type { ParsedObject } from "inkjs/compiler/Parser/ParsedHierarchy/Object";
import type { Sequence } from "inkjs/compiler/Parser/ParsedHierarchy/Sequence/Sequence";
import type { Tag as InkTag } from "inkjs/compiler/Parser/ParsedHierarchy/Tag";
import type { Text } from "inkjs/compiler/Parser/ParsedHierarchy/Text";
import type { Place, Tag } from "./structure.ts";

/** Stands for what a variable prints; no text has it. */
const PRINTED = "\uFFFC";
const MOST_READINGS = 24;
/** Sequence types (inkjs SequenceType) with nothing left in the end: once only. */
const ONCE = 8;

export interface InkText {
  readonly readings: readonly string[];
  readonly tags: readonly Tag[];
}

const EMPTY = [""];

/** Whether it does something in a running text, such as printing a variable. */
const prints = (object: ParsedObject): boolean =>
  "outputWhenComplete" in object && object.outputWhenComplete === true;

const each = (left: readonly string[], right: readonly string[]): readonly string[] =>
  [...new Set(left.flatMap((a) => right.map((b) => a + b)))].slice(0, MOST_READINGS);

/** The alternatives of `{a: x|y}` or `{x|y}`, or null if it is neither. */
function branchesOf(object: ParsedObject): readonly (readonly ParsedObject[])[] | null {
  if (object.typeName === "Conditional") {
    const branches = object.content.filter((one) => one.typeName === "ConditionalSingleBranch");
    const closed = branches.some((branch) => "isElse" in branch && branch.isElse === true);
    return [...branches.map((branch) => branch.content), ...(closed ? [] : [[]])];
  }
  if (object.typeName === "Sequence") {
    const { sequenceType, sequenceElements } = object as Sequence;
    const elements = sequenceElements.map((element) => element.content);
    return (sequenceType & ONCE) > 0 ? [...elements, []] : elements;
  }
  return null;
}

const shown = (text: string): string => text.replaceAll(PRINTED, "…");

/** Spaces as Ink shows them. */
const tidy = (text: string): string => shown(text).replaceAll(/\s+/g, " ").trim();

type PlaceOf = (object: ParsedObject) => Place;

/** Reads a stretch of Ink; `placeOf` says where a tag stands. */
export function inkText(objects: readonly ParsedObject[], placeOf: PlaceOf): InkText {
  const { readings, tags } = rawText(objects, placeOf);
  return { readings: [...new Set(readings.map(tidy))], tags };
}

/** The same with its spaces as they stand in the source. */
function rawText(objects: readonly ParsedObject[], placeOf: PlaceOf): InkText {
  let text: readonly string[] = EMPTY;
  const tags: Tag[] = [];
  let tag: { readonly place: Place; readings: readonly string[] } | null = null;

  const close = (): void => {
    if (!tag) return;
    const { readings } = tag;
    tags.push({
      ...tag.place,
      readings: [...new Set(readings.map(tidy))].filter((reading) => reading !== ""),
      known: readings.every((reading) => !reading.includes(PRINTED)),
    });
    tag = null;
  };
  const add = (readings: readonly string[]): void => {
    if (tag) tag.readings = each(tag.readings, readings);
    else text = each(text, readings);
  };
  const read = (object: ParsedObject): void => {
    const branches = branchesOf(object);
    if (object.typeName === "Text") add([(object as Text).text]);
    else if (object.typeName === "Tag") {
      close();
      if ((object as InkTag).isStart) tag = { place: placeOf(object), readings: EMPTY };
    } else if (branches) {
      const read = branches.map((branch) => rawText(branch, placeOf));
      add(read.flatMap(({ readings }) => readings));
      tags.push(...read.flatMap((branch) => branch.tags));
    } else if (object.typeName === "ContentList" || object.typeName === "Weave") {
      object.content.forEach(read);
    } else if (prints(object)) add([PRINTED]);
  };
  objects.forEach(read);
  close();
  return { readings: text, tags };
}
