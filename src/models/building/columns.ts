/** Columns of a sheet made of rows: what it is, then its unit, then its figure or figures. */
export const LABEL = 0;
export const FIRST = 2;
