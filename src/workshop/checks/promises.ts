/** Promises that no play can keep: nothing ever keeps them, or they fall due before anything may. */
import type { StoryFact } from "../../play/event.ts";
import { readTag } from "../../story/tags.ts";
import { problemsOf, tagsOf, type Check } from "../examined.ts";
import type { Tag } from "../structure.ts";

const error = problemsOf("promise-never-kept", "error");
const warning = problemsOf("promise-never-kept", "warning");
const soon = problemsOf("promise-too-soon", "warning");

const read = (tag: Tag): readonly { readonly tag: Tag; readonly fact: StoryFact }[] =>
  tag.readings.flatMap((reading) => {
    const meaning = readTag(reading);
    return meaning.kind === "facts" ? meaning.facts.map((fact) => ({ tag, fact })) : [];
  });

/**
 * The part that needs no route: whether any tag keeps a promise that is made, and whether it falls
 * due, tolerance and all, within the shortest move of the clock there is. An error where a moment
 * stands or falls with the promise.
 */
export const checkPromises: Check = ({ structure, data }) => {
  if (!data) return [];
  const facts = tagsOf(structure).flatMap(read);
  const kept = new Set(
    facts.flatMap(({ fact }) => (fact.type === "PromiseKept" ? [fact.promise] : [])),
  );
  const steps = facts.flatMap(({ fact }) =>
    fact.type === "ClockMoved" && fact.minutes > 0 ? [fact.minutes] : [],
  );
  const shortest = Math.min(...steps, ...(data.start.perChoice > 0 ? [data.start.perChoice] : []));
  return facts.flatMap(({ tag, fact }) => {
    if (fact.type !== "PromiseMade") return [];
    const promise = data.promises.find(({ id }) => id === fact.promise);
    if (!promise) return [];
    if (!kept.has(promise.id)) {
      const problem = promise.moment === undefined ? warning : error;
      return [problem(tag, `nothing ever keeps this promise: no "# promise-kept:${promise.id}"`)];
    }
    return fact.minutes + promise.grace < shortest
      ? [
          soon(
            tag,
            `due in ${fact.minutes} minutes, and the clock never moves by less than ${shortest}`,
          ),
        ]
      : [];
  });
};
