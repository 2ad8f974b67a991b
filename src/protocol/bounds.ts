/** Bounds of what people type into forms: the server refuses what is beyond, and pages say so before. */

/** Characters in a name of a learner or a class. */
export const NAME_LENGTH = 80;

/** Characters in a name of a centre or of a member of its staff. */
export const LINE_LENGTH = 200;

/** Characters. Length is what makes a password strong; what it is made of is nobody's business. */
export const PASSWORD_MIN = 12;

/** Days that plays may be kept after their end; a century is as good as for ever. */
export const RETENTION_LEAST = 1;
export const RETENTION_MOST = 36_500;
