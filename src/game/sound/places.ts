/** Places that have a sound of their own. */
export const PLACE_NAMES = [
  "shop",
  "leisure",
  "hotel",
  "contact-centre",
  "meeting-room",
  "office",
] as const;

export type Place = (typeof PLACE_NAMES)[number];

const SAME_AS: ReadonlyMap<string, Place> = new Map([
  ["boardroom", "meeting-room"],
  ["college", "office"],
  ["print-room", "office"],
  ["surgery", "office"],
]);

/** The place whose sound fits, or null where silence is all there is. */
export function placeFor(name: string | null): Place | null {
  if (name === null) return null;
  return PLACE_NAMES.find((place) => place === name) ?? SAME_AS.get(name) ?? null;
}
