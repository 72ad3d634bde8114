/** The longest formula that Excel takes, in a cell and in a name. */
export const MAX_LENGTH = 8192;

/** The longest text within a formula. */
export const MAX_TEXT = 255;

/** As deeply as functions may stand within functions. */
export const MAX_LEVELS = 64;
