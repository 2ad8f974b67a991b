/** Dealing a class out into groups by chance. */
import { drawsFrom } from "../../play/shuffle.ts";

export const GROUP_SIZES = [2, 3, 4] as const;
export type GroupSize = (typeof GROUP_SIZES)[number];

/** Most in one group. */
export const GROUP_MOST = 4;

/**
 * Groups of that size, or of one more where they do not go up; of one fewer only where one more would
 * be too many. Nobody is alone but who is alone here. The same seed deals the same learners alike.
 */
export function deal(
  learners: readonly string[],
  size: GroupSize,
  seed: number,
): readonly (readonly string[])[] {
  const draw = drawsFrom(seed);
  const mixed = [...learners].toSorted();
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(draw() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  if (mixed.length === 0) return [];
  const few = Math.max(1, Math.floor(mixed.length / size));
  const count = Math.ceil(mixed.length / few) > GROUP_MOST ? few + 1 : few;
  return Array.from({ length: count }, (_, n) => mixed.filter((_each, at) => at % count === n));
}
