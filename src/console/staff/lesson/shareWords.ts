/** How many votes something has, as everybody reads it. */

/** "7 votes, 54%". */
export const shareWords = (count: number, share: number): string =>
  `${count} ${count === 1 ? "vote" : "votes"}, ${Math.round(share * 100)}%`;
