/** Sixteen years: room for a lease of fifteen and a year of conversion before it. */
export const MONTHS = 192;
