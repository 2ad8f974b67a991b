/** What was ticked, in words and by dimension, also where it is of an older list. */
import { observable } from "../../../lesson/triad/observable.ts";
import { DIMENSIONS, type Dimension } from "../../../play/event.ts";
import { BEHAVIOURS } from "../../../play/rubric/behaviours.ts";

/** Reads after "The agent". */
export const behaviourWords = (behaviour: string): string =>
  observable(behaviour)?.words ?? BEHAVIOURS[behaviour] ?? behaviour;

/** By the letter that every behaviour begins with. Null: of no dimension. */
export const dimensionOf = (behaviour: string): Dimension | null =>
  DIMENSIONS.find((each) => behaviour.startsWith(`${each.toLowerCase()}.`)) ?? null;
