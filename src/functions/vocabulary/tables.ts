import { optional, parameter, withDefault } from "../parameter";

export const rows = parameter({ name: "rows", kind: "table", unit: "" });
export const field = parameter({ name: "field", kind: "text", unit: "" });
export const runningOnly = withDefault(parameter({ name: "running_only", kind: "flag", unit: "" }), false);
export const costCurve = parameter({ name: "cost_curve", kind: "table", unit: "" });
export const cashflows = parameter({ name: "cashflows", kind: "table", unit: "" });
export const output = parameter({ name: "output", kind: "text", unit: "" });
export const inputs = parameter({ name: "inputs", kind: "table", unit: "" });
export const rowName = parameter({ name: "row_name", kind: "text", unit: "" });
export const rowValues = parameter({ name: "row_values", kind: "series", unit: "" });
export const colName = optional(parameter({ name: "col_name", kind: "text", unit: "" }));
export const colValues = optional(parameter({ name: "col_values", kind: "series", unit: "" }));
export const dailyHashrate = parameter({ name: "daily_hashrate", kind: "series", unit: "", bounds: { above: 0 } });
export const dailyIssuanceUsd = parameter({
  name: "daily_issuance_usd",
  kind: "series",
  unit: "USD",
  bounds: { above: 0 },
});
export const dailyRevenueUsd = parameter({
  name: "daily_revenue_usd",
  kind: "series",
  unit: "USD",
  bounds: { above: 0 },
});
export const dailyDifficulty = parameter({ name: "daily_difficulty", kind: "series", unit: "", bounds: { above: 0 } });
