/**
 * Header of a batch that says whose play it is: a device is shared, and its session may by now be
 * somebody else's.
 */
export const OWNER_HEADER = "x-redress-learner";

/** Most events of one batch, and most bytes of it as JSON. Apart, so that a page has no parser to load. */
export const BATCH_ITEMS = 200;
export const BATCH_BYTES = 262_144;
