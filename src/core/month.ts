/** Seconds. */
export const DAY = 86_400;

/** Days of a mean month. */
export const MEAN_MONTH_DAYS = 365 / 12;

/**
 * The day so many months after a date, or the last of its month where there is no such day: 31 January + 1 month is 28
 * February. The time of day is dropped.
 *
 * @param date - Unix seconds
 * @param months - whole months
 * @returns Unix seconds, 0:00 UTC
 */
export function addMonths(date: number, months: number): number {
  const from = new Date(date * 1000);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  return Math.min(Date.UTC(year, month, from.getUTCDate()), Date.UTC(year, month + 1, 0)) / 1000;
}

/**
 * The days on which the months of a projection begin, and the day after the last: each month runs from the start date's
 * day of the month to the day before it in the next month. From the first of a month these are the calendar's months.
 *
 * @param startDate - first day of month 1, Unix seconds
 * @param months - number of months
 * @returns one more than the months, Unix seconds at 0:00 UTC
 */
export function monthStarts(startDate: number, months: number): number[] {
  return Array.from({ length: months + 1 }, (_, after) => addMonths(startDate, after));
}
