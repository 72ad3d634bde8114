import { parameter, withDefault } from "../parameter";

export const startDate = parameter({ name: "start_date", kind: "time", unit: "UTC" });
export const months = parameter({ name: "months", kind: "integer", unit: "months", bounds: { min: 1, max: 600 } });
export const priceGrowthMonth = withDefault(
  parameter({
    name: "price_growth_month",
    kind: "number",
    unit: "",
    bounds: { above: -1, max: 1 },
    tooLow: { id: "hint.percent", factor: 0.01 },
    tooHigh: { id: "hint.percent", factor: 0.01 },
  }),
  0,
);
export const difficultyGrowthMonth = withDefault(
  parameter({
    name: "difficulty_growth_month",
    kind: "number",
    unit: "",
    bounds: { above: -1, max: 1 },
    tooLow: { id: "hint.percent", factor: 0.01 },
    tooHigh: { id: "hint.percent", factor: 0.01 },
  }),
  0,
);
export const fixedUsdMonth = withDefault(parameter({ name: "fixed_usd_month", kind: "number", unit: "USD/month" }), 0);
export const capexUsd = withDefault(
  parameter({ name: "capex_usd", kind: "number", unit: "USD", bounds: { min: 0 } }),
  0,
);
export const canStop = withDefault(parameter({ name: "can_stop", kind: "flag", unit: "" }), true);
export const discountYear = parameter({
  name: "discount_year",
  kind: "number",
  unit: "",
  bounds: { above: -1, max: 1 },
  tooLow: { id: "hint.percent", factor: 0.01 },
  tooHigh: { id: "hint.percent", factor: 0.01 },
});
export const decayMonth = withDefault(
  parameter({
    name: "decay_month",
    kind: "number",
    unit: "",
    bounds: { min: -1, below: 1 },
    tooLow: { id: "hint.percent", factor: 0.01 },
    tooHigh: { id: "hint.percent", factor: 0.01 },
  }),
  0,
);
export const seed = parameter({ name: "seed", kind: "integer", unit: "", bounds: { min: 0, max: 4_294_967_295 } });
export const paths = parameter({ name: "paths", kind: "integer", unit: "", bounds: { min: 10, max: 100_000 } });
export const priceVolYear = parameter({
  name: "price_vol_year",
  kind: "number",
  unit: "",
  bounds: { min: 0, max: 5 },
  tooHigh: { id: "hint.percent", factor: 0.01 },
});
export const priceDriftYear = withDefault(
  parameter({
    name: "price_drift_year",
    kind: "number",
    unit: "",
    bounds: { above: -1, max: 5 },
    tooLow: { id: "hint.percent", factor: 0.01 },
    tooHigh: { id: "hint.percent", factor: 0.01 },
  }),
  0,
);
export const difficultyVolYear = withDefault(
  parameter({
    name: "difficulty_vol_year",
    kind: "number",
    unit: "",
    bounds: { min: 0, max: 5 },
    tooHigh: { id: "hint.percent", factor: 0.01 },
  }),
  0,
);
export const correlation = withDefault(
  parameter({
    name: "correlation",
    kind: "number",
    unit: "",
    bounds: { min: -1, max: 1 },
    tooLow: { id: "hint.percent", factor: 0.01 },
    tooHigh: { id: "hint.percent", factor: 0.01 },
  }),
  0,
);
export const openingCash = withDefault(parameter({ name: "opening_cash", kind: "number", unit: "USD" }), 0);
