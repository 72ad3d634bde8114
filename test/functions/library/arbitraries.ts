import fc from "fast-check";

export * from "../../core/arbitraries";

/** USD/PH/day */
export const depreciation = fc.double({ min: 0, max: 20, noNaN: true });
