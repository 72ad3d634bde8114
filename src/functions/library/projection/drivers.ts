import { monthly } from "../../parameter";
import {
  blockFees,
  btcPrice,
  difficulty,
  efficiency,
  fixedUsdMonth,
  hashprice,
  hashratePh,
  otherCost,
  poolFee,
  powerPrice,
  uptime,
} from "../../vocabulary";

/*
 * The quantities of a projection, each one value for all months or one a month. Hashrate may be 0 in some of them, as
 * when machines arrive later.
 */
export const monthlyPrice = monthly(btcPrice);
export const monthlyDifficulty = monthly(difficulty);
export const monthlyHashprice = monthly(hashprice);
export const monthlyHashrate = monthly({ ...hashratePh, bounds: { min: 0 } });
export const monthlyPowerPrice = monthly(powerPrice);
export const monthlyEfficiency = monthly(efficiency);
export const monthlyFees = monthly(blockFees);
export const monthlyOperation = [monthly(poolFee), monthly(uptime), monthly(otherCost)] as const;
export const monthlyFixedUsd = monthly(fixedUsdMonth);
