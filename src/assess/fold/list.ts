/** Changing one of a list without changing the list that was. */

/** The one with the id changed; the same things if there is none. */
export const changed = <T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  change: (one: T) => T,
): readonly T[] => list.map((one) => (one.id === id ? change(one) : one));

export const lastChanged = <T>(list: readonly T[], change: (one: T) => T): readonly T[] =>
  list.map((one, at) => (at === list.length - 1 ? change(one) : one));
