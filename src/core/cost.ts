import { hashvalue } from "./hashprice";

/**
 * What installed hashrate costs in a day: 24 · efficiency · powerPrice · uptime + otherCost + depreciation, because
 * 1 PH/s at e J/TH draws e kW.
 *
 * @param powerPrice - USD/kWh
 * @param efficiency - J/TH at the meter that is priced
 * @param uptime - the fraction of time that it runs; idle machines draw nothing
 * @param otherCost - cash cost beside power, USD per installed PH/s and day
 * @param depreciation - USD per installed PH/s and day
 * @returns USD/PH/day
 */
export function hashcost(
  powerPrice: number,
  efficiency: number,
  uptime: number,
  otherCost: number,
  depreciation: number,
): number {
  return 24 * efficiency * powerPrice * uptime + otherCost + depreciation;
}

/**
 * What a coin costs to mine: hashcost / (hashvalue · uptime · (1 − poolFee)). It is also the bitcoin price at which
 * the same costs break even.
 *
 * @param powerPrice - USD/kWh
 * @param efficiency - J/TH at the meter that is priced
 * @param difficulty - a ratio without unit
 * @param blockFees - transaction fees, BTC/block
 * @param poolFee - a fraction of revenue, below 1
 * @param uptime - the fraction of time that it runs, above 0
 * @param otherCost - cash cost beside power, USD per installed PH/s and day
 * @param depreciation - USD per installed PH/s and day
 * @param subsidy - BTC/block
 * @returns USD/BTC
 */
export function costPerCoin(
  powerPrice: number,
  efficiency: number,
  difficulty: number,
  blockFees: number,
  poolFee: number,
  uptime: number,
  otherCost: number,
  depreciation: number,
  subsidy: number,
): number {
  const coins = hashvalue(difficulty, blockFees, subsidy) * uptime * (1 - poolFee);
  return hashcost(powerPrice, efficiency, uptime, otherCost, depreciation) / coins;
}

/**
 * A published cost per coin, carried to another difficulty: cost · (now / then)^elasticity. With elasticity 1 a coin
 * costs as many hashes more as the difficulty rose; a regression on difficulty has a smaller one.
 *
 * @param costBtc - the published cost, USD/BTC
 * @param difficultyThen - the difficulty it was computed at
 * @param difficultyNow - the difficulty to carry it to
 * @param elasticity - percent of cost per percent of difficulty
 * @returns USD/BTC
 */
export function rollCost(costBtc: number, difficultyThen: number, difficultyNow: number, elasticity: number): number {
  return costBtc * (difficultyNow / difficultyThen) ** elasticity;
}

/**
 * Straight-line depreciation of a machine: 1,000 · (machineUsdTh − salvageUsdTh) / (365 · lifeYears).
 *
 * @param machineUsdTh - price paid, USD/TH
 * @param lifeYears - years of use, above 0
 * @param salvageUsdTh - value at their end, USD/TH
 * @returns USD/PH/day
 */
export function depreciationPerPh(machineUsdTh: number, lifeYears: number, salvageUsdTh: number): number {
  return (1000 * (machineUsdTh - salvageUsdTh)) / (365 * lifeYears);
}

/**
 * A monthly bill spread over installed hashrate: monthlyUsd · 12 / 365 / hashratePh.
 *
 * @param monthlyUsd - USD/month
 * @param hashratePh - installed, PH/s, above 0
 * @returns USD/PH/day
 */
export function otherCostPerPh(monthlyUsd: number, hashratePh: number): number {
  return (monthlyUsd * 12) / 365 / hashratePh;
}

/**
 * What a kilowatt-hour costs in all: energy + adders + (demand − credits) / (730 · loadFactor). A charge per kW of peak
 * demand and month spreads over the 730 hours of a mean month, as far as the load factor fills them.
 *
 * @param energyPrice - USD/kWh
 * @param adders - delivery, taxes and the like, USD/kWh
 * @param demandKwMonth - demand charge, USD per kW and month
 * @param loadFactor - mean load over peak load, a fraction above 0
 * @param creditsKwMonth - demand response credits received, USD per kW and month
 * @returns USD/kWh
 */
export function netPowerPrice(
  energyPrice: number,
  adders: number,
  demandKwMonth: number,
  loadFactor: number,
  creditsKwMonth: number,
): number {
  return energyPrice + adders + (demandKwMonth - creditsKwMonth) / (730 * loadFactor);
}

/**
 * Efficiency at the meter: watts / TH/s · pue / (1 − lineLoss).
 *
 * @param machineWatts - what the machine draws, W
 * @param machineTh - what it makes of them, TH/s, above 0
 * @param pue - power of the whole site over power of its machines, 1 or more
 * @param lineLoss - the fraction of metered energy lost in transformers and lines, below 1
 * @returns J/TH
 */
export function wallEfficiency(machineWatts: number, machineTh: number, pue: number, lineLoss: number): number {
  return ((machineWatts / machineTh) * pue) / (1 - lineLoss);
}
