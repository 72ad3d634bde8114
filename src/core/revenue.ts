/** Hours of a year of 365 days. */
const HOURS_PER_YEAR = 8760;

/**
 * What a megawatt-hour earns when it is mined with: 1,000 · hashprice · (1 − poolFee) / (24 · efficiency), because
 * 1 PH/s at e J/TH draws e kW.
 *
 * @param hashprice - USD/PH/day
 * @param efficiency - J/TH at the meter that is priced
 * @param poolFee - a fraction of revenue
 * @returns USD/MWh
 */
export function revenueMwh(hashprice: number, efficiency: number, poolFee: number): number {
  return (1000 * hashprice * (1 - poolFee)) / (24 * efficiency);
}

/**
 * What a megawatt earns in a year of 8,760 hours when it is mined with.
 *
 * @param hashprice - USD/PH/day
 * @param efficiency - J/TH at the meter that is priced
 * @param poolFee - a fraction of revenue
 * @param uptime - the fraction of time that it runs
 * @returns USD/MW-year
 */
export function revenueMwYear(hashprice: number, efficiency: number, poolFee: number, uptime: number): number {
  return revenueMwh(hashprice, efficiency, poolFee) * HOURS_PER_YEAR * uptime;
}
