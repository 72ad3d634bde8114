import { blockMonths } from "./block-month";
import type { CashflowInputs } from "./cashflow";
import { growthFactor, inMonth } from "./driver";
import { hashprice } from "./hashprice";
import { netCashOf, operate } from "./operation";
import { remember } from "./remember";

/**
 * Makes a function that gives the net cash of a cash flow, capex first and then month by month, as `cashflow` gives it
 * for the same inputs, without the rest of its rows. It remembers the months of its last call, so a grid of cash flows
 * that differ in a price or a cost works out calendar, subsidies and growth once.
 */
export function netCashes(): (inputs: CashflowInputs) => number[] {
  const monthsOf = remember(blockMonths);
  const priceGrowth = remember(growthFactors);
  const difficultyGrowth = remember(growthFactors);
  // Taken out of the object once: V8 boxes a number each time that it is read from one.
  return ({
    startDate,
    months,
    height,
    btcPrice,
    difficulty,
    hashratePh,
    powerPrice,
    efficiency,
    blockFees,
    poolFee,
    uptime,
    otherCost,
    priceGrowthMonth,
    difficultyGrowthMonth,
    fixedUsdMonth,
    capexUsd,
    canStop,
  }) => {
    const prices = priceGrowth(priceGrowthMonth, months);
    const difficulties = difficultyGrowth(difficultyGrowthMonth, months);
    const flows = [0 - capexUsd];
    for (const { month, days, subsidy } of monthsOf(startDate, months, height)) {
      const level = hashprice(
        inMonth(btcPrice, month) * (prices[month - 1] ?? NaN),
        inMonth(difficulty, month) * (difficulties[month - 1] ?? NaN),
        inMonth(blockFees, month),
        subsidy,
      );
      const installed = inMonth(hashratePh, month);
      const operation = operate(
        installed * days * inMonth(uptime, month),
        level * (1 - inMonth(poolFee, month)),
        24 * inMonth(efficiency, month) * inMonth(powerPrice, month),
        inMonth(otherCost, month) * installed * days + inMonth(fixedUsdMonth, month),
        canStop,
      );
      flows.push(netCashOf(operation));
    }
    return flows;
  };
}

const growthFactors = (growthMonth: number, months: number): number[] =>
  Array.from({ length: months }, (_, before) => growthFactor(growthMonth, before + 1));
