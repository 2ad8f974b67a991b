/**
 * Header by which a learner's page says whose it is: a device is shared, and its session may by now
 * be somebody else's. What is sent then is refused with 401 and waits.
 */
export const OWNER_HEADER = "x-redress-learner";

/** Most events of one batch, and most bytes of it as JSON. Apart, so that a page has no parser to load. */
export const BATCH_ITEMS = 200;
export const BATCH_BYTES = 262_144;
