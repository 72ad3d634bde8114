import type { Hint } from "../parameter";
import { optional, parameter, withDefault } from "../parameter";

/** Power costs up to 25 cents a kWh, and 15 USD a MWh or more; between 15 and 25 either can be meant. */
const otherUnits: readonly Hint[] = [
  { id: "hint.cents", factor: 0.01, most: 0.25 },
  { id: "hint.per_mwh", factor: 0.001, least: 0.015 },
];

export const powerPrice = parameter({
  name: "power_price",
  kind: "number",
  unit: "USD/kWh",
  bounds: { min: -2, max: 2 },
  tooLow: otherUnits,
  tooHigh: otherUnits,
  zeroIsBlank: true,
});
export const energyPrice = parameter({
  name: "energy_price",
  kind: "number",
  unit: "USD/kWh",
  bounds: { min: -2, max: 2 },
  tooLow: otherUnits,
  tooHigh: otherUnits,
});
export const adders = withDefault(
  parameter({
    name: "adders",
    kind: "number",
    unit: "USD/kWh",
    bounds: { min: -2, max: 2 },
    tooLow: otherUnits,
    tooHigh: otherUnits,
  }),
  0,
);
export const demandKwMonth = withDefault(
  parameter({ name: "demand_kw_month", kind: "number", unit: "USD/kW-month", bounds: { min: 0 } }),
  0,
);
export const loadFactor = withDefault(
  parameter({
    name: "load_factor",
    kind: "number",
    unit: "",
    bounds: { above: 0, max: 1 },
    tooHigh: { id: "hint.percent", factor: 0.01 },
  }),
  1,
);
export const creditsKwMonth = withDefault(
  parameter({ name: "credits_kw_month", kind: "number", unit: "USD/kW-month", bounds: { min: 0 } }),
  0,
);
export const pricesMwh = parameter({ name: "prices_mwh", kind: "series", unit: "USD/MWh" });
export const adderMwh = withDefault(parameter({ name: "adder_mwh", kind: "number", unit: "USD/MWh" }), 0);
export const contractMwh = optional(parameter({ name: "contract_mwh", kind: "number", unit: "USD/MWh" }));
export const intervalHours = withDefault(
  parameter({ name: "interval_hours", kind: "number", unit: "hours", bounds: { above: 0, max: 744 } }),
  1,
);
export const hostingRateKwh = parameter({
  name: "hosting_rate_kwh",
  kind: "number",
  unit: "USD/kWh",
  bounds: { min: -2, max: 2 },
  tooLow: otherUnits,
  tooHigh: otherUnits,
});
