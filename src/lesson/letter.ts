/** "A" for the first option, as everybody calls it in the room; on every screen the same. */
export const letterOf = (at: number): string => String.fromCodePoint(65 + (at % 26));
