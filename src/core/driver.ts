/** A quantity of a projection: one value for all months, or a value for each month, the last of which is then held. */
export type Driver = number | readonly number[];

/**
 * The value of a driver in a month.
 *
 * @param driver - a number, or at least one number
 * @param month - 1 for the first
 */
export function inMonth(driver: Driver, month: number): number {
  if (typeof driver === "number") return driver;
  return driver[Math.min(month, driver.length) - 1] ?? NaN;
}

/** What a constant rate makes of 1 by a month, leaving month 1 alone: (1 + growth)^(month − 1). */
export const growthFactor = (growthMonth: number, month: number): number => (1 + growthMonth) ** (month - 1);

/**
 * The value of a driver in a month, grown by a constant rate that leaves month 1 alone: value · (1 + growth)^(month − 1).
 *
 * @param driver - a number, or at least one number
 * @param growthMonth - a fraction per month
 * @param month - 1 for the first
 */
export function grownInMonth(driver: Driver, growthMonth: number, month: number): number {
  return inMonth(driver, month) * growthFactor(growthMonth, month);
}
