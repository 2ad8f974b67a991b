/** What of the server's bounds a learner can come up against. */

/** Characters of one text. */
export const TEXT_MOST = 20_000;
/** Characters of a title. */
export const TITLE_MOST = 300;
/** Bytes of one file. */
export const FILE_MOST = 20 * 1024 * 1024;
