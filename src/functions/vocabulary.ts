import { optional, parameter, withDefault } from "./parameter";

/*
 * Every parameter once: a name means the same, in the same unit, wherever it stands.
 * Excel on Windows hands a blank cell over as 0, so an optional parameter takes 0 only where 0 is what leaving it out means.
 */

// Market

export const btcPrice = parameter({ name: "btc_price", kind: "number", unit: "USD/BTC", bounds: { above: 0 } });

/** Below a thousand since 2010 only trillions can be meant. */
export const difficulty = parameter({
  name: "difficulty",
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

// Power and machines

export const powerPrice = parameter({
  name: "power_price",
  kind: "number",
  unit: "USD/kWh",
  bounds: { min: -2, max: 2 },
  tooLow: { id: "hint.cents", factor: 0.01 },
  tooHigh: { id: "hint.cents", factor: 0.01 },
});

export const efficiency = parameter({
  name: "efficiency",
  kind: "number",
  unit: "J/TH",
  bounds: { min: 1, max: 1000 },
  tooLow: { id: "hint.efficiency_per_gh", factor: 1000 },
  tooHigh: { id: "hint.efficiency_watts" },
});

// Operation

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

/** What running a machine takes away from its hashprice. */
export const operation = [poolFee, uptime, otherCost] as const;

// The chain

export const height = parameter({ name: "height", kind: "integer", unit: "", bounds: { min: 0, max: 100_000_000 } });
export const asOf = parameter({ name: "as_of", kind: "time", unit: "UTC" });
export const epochStart = parameter({ name: "epoch_start", kind: "time", unit: "UTC" });
export const windowStart = optional(parameter({ name: "window_start", kind: "time", unit: "UTC" }));
export const previousChange = optional(
  parameter({
    name: "previous_change",
    kind: "number",
    unit: "",
    bounds: { min: -0.75, max: 3 },
    tooLow: { id: "hint.percent", factor: 0.01 },
    tooHigh: { id: "hint.percent", factor: 0.01 },
  }),
);
export const tipTime = optional(parameter({ name: "tip_time", kind: "time", unit: "UTC" }));
export const bits = parameter({ name: "bits", kind: "bits", unit: "" });
export const firstTime = parameter({ name: "first_time", kind: "time", unit: "UTC" });
export const lastTime = parameter({ name: "last_time", kind: "time", unit: "UTC" });
