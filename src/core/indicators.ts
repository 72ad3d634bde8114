/** Mean of the last values but `skip`. */
function mean(values: readonly number[], count: number, skip: number): number {
  const end = values.length - skip;
  let sum = 0;
  for (const value of values.slice(Math.max(0, end - count), end)) sum += value;
  return sum / count;
}

/**
 * How far the 30-day mean of hashrate is above the 60-day mean: SMA30 / SMA60 − 1. Below zero miners are switching off.
 *
 * @param dailyHashrate - oldest first, at least 60 days, in any unit
 * @returns a fraction
 */
export function hashRibbon(dailyHashrate: readonly number[]): number {
  return mean(dailyHashrate, 30, 0) / mean(dailyHashrate, 60, 0) - 1;
}

/**
 * The Puell multiple: the last day's issuance over the mean of the last 365 days, that day among them.
 *
 * @param dailyIssuanceUsd - coins issued at the day's price, USD, oldest first, at least 365 days
 * @returns a ratio
 */
export function puell(dailyIssuanceUsd: readonly number[]): number {
  return mean(dailyIssuanceUsd, 1, 0) / mean(dailyIssuanceUsd, 365, 0);
}

/**
 * The production cost that a regression on difficulty gives: e^(10.2560 + 0.5250 · ln difficulty) / supply.
 * Source: Glassnode, difficulty regression model; difficulty is the ordinary one and not times 2^32.
 *
 * @param difficulty - a ratio without unit
 * @param supplyBtc - coins issued so far, BTC
 * @returns USD/BTC
 */
export function difficultyRegressionCost(difficulty: number, supplyBtc: number): number {
  return Math.exp(10.256 + 0.525 * Math.log(difficulty)) / supplyBtc;
}

/**
 * Growth of miners' revenue less growth of difficulty, each the mean of the last `days` over the mean of the `days`
 * before, less 1: single days of revenue depend on the luck of 144 blocks. Above zero miners are being paid more for
 * the same hashes.
 *
 * @param dailyRevenueUsd - USD, oldest first, at least twice as many days
 * @param dailyDifficulty - difficulty in force, of the same days
 * @param days - length of either window
 * @returns a fraction
 */
export function revenueDifficultyGap(
  dailyRevenueUsd: readonly number[],
  dailyDifficulty: readonly number[],
  days: number,
): number {
  const growth = (values: readonly number[]): number => mean(values, days, 0) / mean(values, days, days) - 1;
  return growth(dailyRevenueUsd) - growth(dailyDifficulty);
}
