/** Bounds of what is written into an assessment: the server refuses what is beyond, pages say so before. */

/** Characters of a title, a name, a place. */
export const NAME_MOST = 300;
/** Characters of a note, an answer, a reason. */
export const TEXT_MOST = 20_000;
/** Criteria of one plan, note or question; pieces of evidence of one decision. */
export const CRITERIA_MOST = 200;
/** Units, cases, adjustments, people present. */
export const LIST_MOST = 50;
/** Events of one request. */
export const EVENTS_MOST = 100;
/** Events of one assessment, and characters of all of them as JSON: it is read whole each time. */
export const ASSESSMENT_MOST = 5_000;
export const ASSESSMENT_LONGEST = 4_000_000;
/** Bytes of one file. */
export const FILE_BYTES = 20 * 1024 * 1024;
/** Files of one assessment, and bytes of all of them. */
export const FILES_MOST = 100;
export const FILES_BYTES = 300 * 1024 * 1024;
/** Files that a witness may send with their testimony. */
export const WITNESS_FILES = 3;
/** Days that a witness's link may run. */
export const WITNESS_DAYS = 90;
/** Agreements of a centre, and characters of one criterion's official wording. */
export const AGREEMENTS_MOST = 100;
export const OFFICIAL_MOST = 4_000;
