import { parameter, withDefault } from "../parameter";

export const poolFee = withDefault(
  parameter({
    name: "pool_fee",
    kind: "number",
    unit: "",
    bounds: { min: 0, below: 1 },
    tooHigh: { id: "hint.percent", factor: 0.01 },
  }),
  0,
);
export const uptime = withDefault(
  parameter({
    name: "uptime",
    kind: "number",
    unit: "",
    bounds: { above: 0, max: 1 },
    tooHigh: { id: "hint.percent", factor: 0.01 },
  }),
  1,
);
export const otherCost = withDefault(parameter({ name: "other_cost", kind: "number", unit: "USD/PH/day" }), 0);
export const depreciation = withDefault(
  parameter({ name: "depreciation", kind: "number", unit: "USD/PH/day", bounds: { min: 0 } }),
  0,
);
export const hashratePh = parameter({ name: "hashrate_ph", kind: "number", unit: "PH/s", bounds: { above: 0 } });
export const days = parameter({ name: "days", kind: "number", unit: "days", bounds: { above: 0, max: 36_600 } });
export const monthlyUsd = parameter({ name: "monthly_usd", kind: "number", unit: "USD" });
export const revenueShare = withDefault(
  parameter({
    name: "revenue_share",
    kind: "number",
    unit: "",
    bounds: { min: 0, max: 1 },
    tooHigh: { id: "hint.percent", factor: 0.01 },
  }),
  0,
);
export const profitShare = withDefault(
  parameter({
    name: "profit_share",
    kind: "number",
    unit: "",
    bounds: { min: 0, max: 1 },
    tooHigh: { id: "hint.percent", factor: 0.01 },
  }),
  0,
);
export const share = parameter({
  name: "share",
  kind: "number",
  unit: "",
  bounds: { min: 0, max: 1 },
  tooHigh: { id: "hint.percent", factor: 0.01 },
});

/** What running a machine takes away from its hashprice. */
export const operation = [poolFee, uptime, otherCost] as const;
