const DAY = 86_400;

/** Days of a mean month. */
export const MEAN_MONTH_DAYS = 365 / 12;

/** One month of a projection. */
export interface ProjectionMonth {
  /** Its last day, Unix seconds at 0:00 UTC. */
  readonly end: number;
  /** Days in it, the last one counted. */
  readonly days: number;
}

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
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay)) / 1000;
}

/**
 * Days from a date to so many months after it.
 *
 * @param date - Unix seconds
 * @param months - whole months
 */
export function daysTo(date: number, months: number): number {
  return (addMonths(date, months) - addMonths(date, 0)) / DAY;
}

/**
 * A month of a projection: from the start date's day of the month to the day before it in the next month. From the first
 * of a month these are the calendar's months.
 *
 * @param startDate - first day of month 1, Unix seconds
 * @param month - 1 for the first
 */
export function projectionMonth(startDate: number, month: number): ProjectionMonth {
  const days = daysTo(startDate, month) - daysTo(startDate, month - 1);
  return { end: addMonths(startDate, month) - DAY, days };
}
