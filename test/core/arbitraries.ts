/* Ranges in which the economics are tested: wide, but such as a miner may meet. */
import fc from "fast-check";

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

/** USD/BTC */
export const btcPrice = between(1000, 1e6);
export const difficulty = between(1e12, 1e16);
/** BTC/block */
export const blockFees = between(0, 5);
/** BTC/block */
export const subsidy = fc.constantFrom(6.25, 3.125, 1.5625);
/** USD/kWh */
export const powerPrice = between(0.005, 0.3);
/** J/TH */
export const efficiency = between(8, 120);
/** USD/PH/day */
export const dailyHashprice = between(5, 500);
/** A fraction of revenue. */
export const poolFee = between(0, 0.2);
/** A fraction of time. */
export const uptime = between(0.05, 1);
/** USD/PH/day */
export const otherCost = between(0, 20);
