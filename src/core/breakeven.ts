/*
 * Where the hash margin is zero, solved for one of its terms. Other cost is paid whether the machines run or not, so
 * with it these are the figures of the business and without it those of the switch.
 */
import { hashcost } from "./cost";
import { impliedDifficulty } from "./hashprice";

/**
 * The power price of zero margin: (hashprice · (1 − poolFee) · uptime − otherCost) / (24 · efficiency · uptime). Below
 * 0 when other cost alone exceeds revenue.
 *
 * @param hashprice - USD/PH/day
 * @param efficiency - J/TH at the meter that is priced
 * @param poolFee - a fraction of revenue
 * @param uptime - the fraction of time that it runs, above 0
 * @param otherCost - cash cost beside power, USD per installed PH/s and day
 * @returns USD/kWh
 */
export function breakevenKwh(
  hashprice: number,
  efficiency: number,
  poolFee: number,
  uptime: number,
  otherCost: number,
): number {
  return (hashprice * (1 - poolFee) * uptime - otherCost) / (24 * efficiency * uptime);
}

/**
 * The hashprice of zero margin: (24 · efficiency · powerPrice · uptime + otherCost) / (uptime · (1 − poolFee)).
 *
 * @param powerPrice - USD/kWh
 * @param efficiency - J/TH at the meter that is priced
 * @param poolFee - a fraction of revenue, below 1
 * @param uptime - the fraction of time that it runs, above 0
 * @param otherCost - cash cost beside power, USD per installed PH/s and day
 * @returns USD/PH/day
 */
export function breakevenHashprice(
  powerPrice: number,
  efficiency: number,
  poolFee: number,
  uptime: number,
  otherCost: number,
): number {
  return hashcost(powerPrice, efficiency, uptime, otherCost, 0) / (uptime * (1 - poolFee));
}

/**
 * The efficiency of zero margin: (hashprice · (1 − poolFee) · uptime − otherCost) / (24 · powerPrice · uptime). There is
 * none unless the power price is above 0 and the answer is too.
 *
 * @param hashprice - USD/PH/day
 * @param powerPrice - USD/kWh, above 0
 * @param poolFee - a fraction of revenue
 * @param uptime - the fraction of time that it runs, above 0
 * @param otherCost - cash cost beside power, USD per installed PH/s and day
 * @returns J/TH at the meter that is priced
 */
export function breakevenEfficiency(
  hashprice: number,
  powerPrice: number,
  poolFee: number,
  uptime: number,
  otherCost: number,
): number {
  return (hashprice * (1 - poolFee) * uptime - otherCost) / (24 * powerPrice * uptime);
}

/**
 * The difficulty of zero margin: where hashprice has fallen to its break-even.
 *
 * @param btcPrice - USD/BTC
 * @param powerPrice - USD/kWh; with the other cost above 0, or no difficulty breaks even
 * @param efficiency - J/TH at the meter that is priced
 * @param blockFees - transaction fees, BTC/block
 * @param poolFee - a fraction of revenue, below 1
 * @param uptime - the fraction of time that it runs, above 0
 * @param otherCost - cash cost beside power, USD per installed PH/s and day
 * @param subsidy - BTC/block
 * @returns difficulty, a ratio without unit
 */
export function breakevenDifficulty(
  btcPrice: number,
  powerPrice: number,
  efficiency: number,
  blockFees: number,
  poolFee: number,
  uptime: number,
  otherCost: number,
  subsidy: number,
): number {
  const hashprice = breakevenHashprice(powerPrice, efficiency, poolFee, uptime, otherCost);
  return impliedDifficulty(hashprice, btcPrice, blockFees, subsidy);
}
