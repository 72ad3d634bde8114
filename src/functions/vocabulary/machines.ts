import { optional, parameter, withDefault } from "../parameter";

export const efficiency = parameter({
  name: "efficiency",
  kind: "number",
  unit: "J/TH",
  bounds: { min: 1, max: 1000 },
  tooLow: { id: "hint.efficiency_per_gh", factor: 1000 },
  tooHigh: { id: "hint.efficiency_watts" },
  asText: "hint.machine",
});
export const oldEfficiency = parameter({
  name: "old_efficiency",
  kind: "number",
  unit: "J/TH",
  bounds: { min: 1, max: 1000 },
  tooLow: { id: "hint.efficiency_per_gh", factor: 1000 },
  tooHigh: { id: "hint.efficiency_watts" },
  asText: "hint.machine",
});
export const newEfficiency = parameter({
  name: "new_efficiency",
  kind: "number",
  unit: "J/TH",
  bounds: { min: 1, max: 1000 },
  tooLow: { id: "hint.efficiency_per_gh", factor: 1000 },
  tooHigh: { id: "hint.efficiency_watts" },
  asText: "hint.machine",
});
export const maxEfficiency = optional(
  parameter({
    name: "max_efficiency",
    kind: "number",
    unit: "J/TH",
    bounds: { min: 1, max: 1000 },
    tooLow: { id: "hint.efficiency_per_gh", factor: 1000 },
    tooHigh: { id: "hint.efficiency_watts" },
    asText: "hint.machine",
  }),
);
export const machineWatts = parameter({ name: "machine_watts", kind: "number", unit: "W", bounds: { above: 0 } });
export const machineTh = parameter({ name: "machine_th", kind: "number", unit: "TH/s", bounds: { above: 0 } });
export const pue = withDefault(parameter({ name: "pue", kind: "number", unit: "", bounds: { min: 1, max: 3 } }), 1);
export const lineLoss = withDefault(
  parameter({
    name: "line_loss",
    kind: "number",
    unit: "",
    bounds: { min: 0, below: 1 },
    tooHigh: { id: "hint.percent", factor: 0.01 },
  }),
  0,
);
export const machineUsdTh = parameter({
  name: "machine_usd_th",
  kind: "number",
  unit: "USD/TH",
  bounds: { above: 0, max: 1000 },
  tooHigh: { id: "hint.machine_price" },
});
export const newUsdTh = parameter({
  name: "new_usd_th",
  kind: "number",
  unit: "USD/TH",
  bounds: { above: 0, max: 1000 },
  tooHigh: { id: "hint.machine_price" },
});
export const resaleUsdTh = withDefault(
  parameter({ name: "resale_usd_th", kind: "number", unit: "USD/TH", bounds: { min: 0, max: 1000 } }),
  0,
);
export const salvageUsdTh = withDefault(
  parameter({ name: "salvage_usd_th", kind: "number", unit: "USD/TH", bounds: { min: 0, max: 1000 } }),
  0,
);
export const lifeYears = parameter({
  name: "life_years",
  kind: "number",
  unit: "years",
  bounds: { above: 0, max: 20 },
  tooHigh: { id: "hint.life_months", factor: 1 / 12 },
});
export const model = parameter({ name: "model", kind: "text", unit: "" });
export const miners = optional(parameter({ name: "miners", kind: "table", unit: "" }));
export const modes = parameter({ name: "modes", kind: "table", unit: "" });
