/** Seconds. */
export const DAY = 86_400;

/** Days of a mean month. */
export const MEAN_MONTH_DAYS = 365 / 12;

/**
 * The days on which the months of a projection begin, and the day after the last: each month runs from the start date's
 * day of the month to the day before it in the next month, or from the last of a month that has no such day: 31 January is
 * followed by 28 February. From the first of a month these are the calendar's months. The time of day is dropped.
 *
 * @param startDate - first day of month 1, Unix seconds
 * @param months - number of months
 * @returns one more than the months, Unix seconds at 0:00 UTC
 */
export function monthStarts(startDate: number, months: number): number[] {
  const from = new Date(startDate * 1000);
  const [year, month, day] = [from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate()];
  return Array.from({ length: months + 1 }, (_, after) => dayOrLast(year, month + after, day));
}

/** A day of a month, or its last where it has no such day; Unix seconds. */
function dayOrLast(year: number, month: number, day: number): number {
  return Math.min(Date.UTC(year, month, day), Date.UTC(year, month + 1, 0)) / 1000;
}
