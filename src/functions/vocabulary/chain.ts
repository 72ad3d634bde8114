import { optional, parameter, withDefault } from "../parameter";

export const height = parameter({ name: "height", kind: "integer", unit: "", bounds: { min: 0, max: 100_000_000 } });
export const blockTime = withDefault(
  parameter({ name: "block_time", kind: "number", unit: "s", bounds: { min: 60, max: 6000 } }),
  600,
);
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
