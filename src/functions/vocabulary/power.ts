import { optional, parameter, withDefault } from "../parameter";

export const powerPrice = parameter({
  name: "power_price",
  kind: "number",
  unit: "USD/kWh",
  bounds: { min: -2, max: 2 },
  tooLow: { id: "hint.cents", factor: 0.01 },
  tooHigh: { id: "hint.cents", factor: 0.01 },
  zeroIsBlank: true,
});
export const energyPrice = parameter({
  name: "energy_price",
  kind: "number",
  unit: "USD/kWh",
  bounds: { min: -2, max: 2 },
  tooLow: { id: "hint.cents", factor: 0.01 },
  tooHigh: { id: "hint.cents", factor: 0.01 },
});
export const adders = withDefault(
  parameter({
    name: "adders",
    kind: "number",
    unit: "USD/kWh",
    bounds: { min: -2, max: 2 },
    tooLow: { id: "hint.cents", factor: 0.01 },
    tooHigh: { id: "hint.cents", factor: 0.01 },
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
  tooLow: { id: "hint.cents", factor: 0.01 },
  tooHigh: { id: "hint.cents", factor: 0.01 },
});
