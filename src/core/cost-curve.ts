import { hashcost } from "./cost";
import { BLOCK_SECONDS } from "./retarget";
import { HASHES_PER_DIFFICULTY } from "./work";

/** A part of the network whose machines cost the same to run. */
export interface CostTranche {
  /** EH/s. */
  readonly hashrateEh: number;
  /** J/TH at the meter that is priced. */
  readonly efficiency: number;
  /** USD/kWh. */
  readonly powerPrice: number;
  /** Cost beside power that stops with the machines, USD/PH/day. */
  readonly avoidable: number;
}

/**
 * The hashprice below which a tranche stops: (24 · efficiency · powerPrice + avoidable) / (1 − poolFee).
 *
 * @param tranche - a row of the cost curve
 * @param poolFee - a fraction of revenue, below 1
 * @returns USD/PH/day
 */
export function shutdownHashprice(tranche: CostTranche, poolFee: number): number {
  return hashcost(tranche.powerPrice, tranche.efficiency, 1, tranche.avoidable, 0) / (1 - poolFee);
}

/**
 * The share of the network's hashrate that loses money while it runs. A tranche that just breaks even is not part of it.
 *
 * @param curve - tranches in any order, with hashrate in all
 * @param hashprice - USD/PH/day
 * @param poolFee - a fraction of revenue, below 1
 * @returns a fraction
 */
export function underwaterShare(curve: readonly CostTranche[], hashprice: number, poolFee: number): number {
  const underwater = curve.filter((tranche) => shutdownHashprice(tranche, poolFee) > hashprice);
  return hashrate(underwater) / hashrate(curve);
}

/**
 * The hashprice at which a share of the network is under water: the shutdown hashprice of the tranche in which the share
 * is reached, counted from the dearest. Anywhere below it, at least that share loses money; with a share of 0 it is the
 * hashprice at which all break even.
 *
 * @param curve - tranches in any order, at least one with hashrate
 * @param share - a fraction of hashrate
 * @param poolFee - a fraction of revenue, below 1
 * @returns USD/PH/day
 */
export function underwaterHashprice(curve: readonly CostTranche[], share: number, poolFee: number): number {
  const dearestFirst = byCost(curve, poolFee).reverse();
  const wanted = share * hashrate(curve) * (1 - 1e-12); // shares typed in decimals meet sums in binary
  let underwater = 0;
  let hashprice = NaN;
  for (const tranche of dearestFirst) {
    underwater += tranche.hashrateEh;
    hashprice = tranche.cost;
    if (underwater >= wanted) break;
  }
  return hashprice;
}

/**
 * The difficulty at which no tranche gains by starting or stopping. A = 144 · (subsidy + blockFees) · btcPrice is what
 * the network earns in a day, so H of it running makes the hashprice A / H. With costs c ascending and the hashrate H up
 * to each of them, the network runs at the greatest of min(H, A / c), or H where c ≤ 0. Only where that ends inside a
 * tranche does its last machine break even exactly; between two tranches the dearer one stays off and the cheaper earns.
 *
 * @param curve - tranches in any order, at least one with hashrate
 * @param btcPrice - USD/BTC
 * @param blockFees - transaction fees, BTC/block
 * @param poolFee - a fraction of revenue, below 1
 * @param subsidy - BTC/block
 * @returns difficulty, a ratio without unit
 */
export function equilibriumDifficulty(
  curve: readonly CostTranche[],
  btcPrice: number,
  blockFees: number,
  poolFee: number,
  subsidy: number,
): number {
  const networkRevenue = 144 * (subsidy + blockFees) * btcPrice;
  let installed = 0;
  let running = 0;
  for (const { hashrateEh, cost } of byCost(curve, poolFee)) {
    installed += hashrateEh * 1000;
    running = Math.max(running, cost > 0 ? Math.min(installed, networkRevenue / cost) : installed);
  }
  return (running * 1e15 * BLOCK_SECONDS) / HASHES_PER_DIFFICULTY;
}

/** Tranches with hashrate and their shutdown hashprices, cheapest first. */
function byCost(curve: readonly CostTranche[], poolFee: number): { hashrateEh: number; cost: number }[] {
  return curve
    .filter((tranche) => tranche.hashrateEh > 0)
    .map((tranche) => ({ hashrateEh: tranche.hashrateEh, cost: shutdownHashprice(tranche, poolFee) }))
    .sort((a, b) => a.cost - b.cost);
}

function hashrate(curve: readonly CostTranche[]): number {
  return curve.reduce((sum, tranche) => sum + tranche.hashrateEh, 0);
}
