/** What was ticked, in words and by dimension, also where it is of an older list. */
import { observable } from "../../../lesson/triad/observable.ts";
import { DIMENSIONS, type Dimension } from "../../../play/event.ts";

/** Reads after "The agent". The whole library is not asked: every play would fetch it with the start. */
export const behaviourWords = (behaviour: string): string =>
  observable(behaviour)?.words ?? `did something of an older list (${behaviour})`;

/** By the letter that every behaviour begins with. Null: of no dimension. */
export const dimensionOf = (behaviour: string): Dimension | null =>
  DIMENSIONS.find((each) => behaviour.startsWith(`${each.toLowerCase()}.`)) ?? null;
