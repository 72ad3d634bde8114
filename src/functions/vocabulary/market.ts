import { parameter, withDefault } from "../parameter";

export const btcPrice = parameter({ name: "btc_price", kind: "number", unit: "USD/BTC", bounds: { above: 0 } });
/** Below a thousand, which was passed in 2010, only trillions can be meant. */
export const difficulty = parameter({
  name: "difficulty",
  kind: "number",
  unit: "",
  bounds: { min: 1000 },
  tooLow: { id: "hint.difficulty_trillions", factor: 1e12 },
});
export const difficultyThen = parameter({
  name: "difficulty_then",
  kind: "number",
  unit: "",
  bounds: { min: 1000 },
  tooLow: { id: "hint.difficulty_trillions", factor: 1e12 },
});
export const difficultyNow = parameter({
  name: "difficulty_now",
  kind: "number",
  unit: "",
  bounds: { min: 1000 },
  tooLow: { id: "hint.difficulty_trillions", factor: 1e12 },
});
export const blockFees = withDefault(
  parameter({
    name: "block_fees",
    kind: "number",
    unit: "BTC/block",
    bounds: { min: 0, max: 50 },
    tooHigh: { id: "hint.satoshi", factor: 1e-8 },
  }),
  0,
);
export const subsidy = withDefault(
  parameter({
    name: "subsidy",
    kind: "number",
    unit: "BTC/block",
    bounds: { above: 0, max: 50 },
    tooHigh: { id: "hint.satoshi", factor: 1e-8 },
  }),
  3.125,
);
export const hashprice = parameter({
  name: "hashprice",
  kind: "number",
  unit: "USD/PH/day",
  bounds: { min: 0.5 },
  tooLow: { id: "hint.hashprice_per_th", factor: 1000 },
});
export const forwardHashprice = parameter({
  name: "forward_hashprice",
  kind: "number",
  unit: "USD/PH/day",
  bounds: { min: 0.5 },
  tooLow: { id: "hint.hashprice_per_th", factor: 1000 },
});
export const settledHashprice = parameter({
  name: "settled_hashprice",
  kind: "number",
  unit: "USD/PH/day",
  bounds: { min: 0.5 },
  tooLow: { id: "hint.hashprice_per_th", factor: 1000 },
});
export const supplyBtc = parameter({
  name: "supply_btc",
  kind: "number",
  unit: "BTC",
  bounds: { min: 1_000_000, max: 21_000_000 },
  tooLow: { id: "hint.supply_millions", factor: 1e6 },
});
