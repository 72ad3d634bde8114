import { hashcost } from "./cost";

/**
 * What installed hashrate leaves in a day: hashprice · (1 − poolFee) · uptime − 24 · efficiency · powerPrice · uptime −
 * otherCost.
 *
 * @param hashprice - USD/PH/day
 * @param powerPrice - USD/kWh
 * @param efficiency - J/TH at the meter that is priced
 * @param poolFee - a fraction of revenue
 * @param uptime - the fraction of time that it runs
 * @param otherCost - cash cost beside power, USD per installed PH/s and day
 * @returns USD per installed PH/s and day
 */
export function hashMargin(
  hashprice: number,
  powerPrice: number,
  efficiency: number,
  poolFee: number,
  uptime: number,
  otherCost: number,
): number {
  return hashprice * (1 - poolFee) * uptime - hashcost(powerPrice, efficiency, uptime, otherCost, 0);
}
