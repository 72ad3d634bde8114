import { serialOf } from "../../functions/time";

/** What may be typed where a fraction is meant. */
export const SHARE = { kind: "between", least: 0, most: 1 } as const;
/** Any figure of a filing or a contract, either sign. */
export const FIGURE = { kind: "between", least: -1e12, most: 1e12 } as const;
/** Any amount of dollars or coins that is not negative. */
export const AMOUNT = { kind: "between", least: 0, most: 1e12 } as const;
/** What a pool may keep. */
export const POOL_FEE = { kind: "between", least: 0, most: 0.5 } as const;
export const POWER_PRICE = { kind: "between", least: -2, most: 2 } as const;
/** 1 for yes, 0 for no. */
export const YES_NO = { kind: "whole", least: 0, most: 1 } as const;
/** From the year of the first block on, as Excel counts days. */
export const DAY = {
  kind: "day",
  least: serialOf(Date.UTC(2009, 0, 1) / 1000),
  most: serialOf(Date.UTC(2199, 11, 31) / 1000),
} as const;
