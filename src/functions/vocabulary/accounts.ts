import { optional, parameter, withDefault } from "../parameter";

export const minedBtc = parameter({ name: "mined_btc", kind: "number", unit: "BTC", bounds: { above: 0 } });
export const energyUsd = parameter({ name: "energy_usd", kind: "number", unit: "USD", bounds: { min: 0 } });
export const creditsUsd = optional(parameter({ name: "credits_usd", kind: "number", unit: "USD", bounds: { min: 0 } }));
export const siteUsd = optional(parameter({ name: "site_usd", kind: "number", unit: "USD", bounds: { min: 0 } }));
export const sgaUsd = optional(parameter({ name: "sga_usd", kind: "number", unit: "USD", bounds: { min: 0 } }));
export const sustainingCapexUsd = optional(
  parameter({ name: "sustaining_capex_usd", kind: "number", unit: "USD", bounds: { min: 0 } }),
);
export const interestUsd = optional(
  parameter({ name: "interest_usd", kind: "number", unit: "USD", bounds: { min: 0 } }),
);
export const depreciationUsd = optional(
  parameter({ name: "depreciation_usd", kind: "number", unit: "USD", bounds: { min: 0 } }),
);
export const stockCompUsd = optional(
  parameter({ name: "stock_comp_usd", kind: "number", unit: "USD", bounds: { min: 0 } }),
);
export const costBtc = parameter({ name: "cost_btc", kind: "number", unit: "USD/BTC", bounds: { above: 0 } });
export const elasticity = withDefault(
  parameter({ name: "elasticity", kind: "number", unit: "", bounds: { above: 0, max: 2 } }),
  1,
);
export const cashUsd = parameter({ name: "cash_usd", kind: "number", unit: "USD", bounds: { min: 0 } });
export const btcHeld = parameter({
  name: "btc_held",
  kind: "number",
  unit: "BTC",
  bounds: { min: 0, max: 21_000_000 },
});
export const burnUsdMonth = parameter({ name: "burn_usd_month", kind: "number", unit: "USD/month" });
export const minCashUsd = withDefault(
  parameter({ name: "min_cash_usd", kind: "number", unit: "USD", bounds: { min: 0 } }),
  0,
);
export const loanUsd = parameter({ name: "loan_usd", kind: "number", unit: "USD", bounds: { above: 0 } });
export const collateralBtc = parameter({
  name: "collateral_btc",
  kind: "number",
  unit: "BTC",
  bounds: { above: 0, max: 21_000_000 },
});
export const ltvTrigger = parameter({
  name: "ltv_trigger",
  kind: "number",
  unit: "",
  bounds: { above: 0, max: 1 },
  tooHigh: { id: "hint.percent", factor: 0.01 },
});
export const leaseMwYear = parameter({
  name: "lease_mw_year",
  kind: "number",
  unit: "USD/MW-year",
  bounds: { min: 10_000 },
  tooLow: { id: "hint.kw_month", factor: 12000, least: 100_000 },
});
export const capexMw = parameter({ name: "capex_mw", kind: "number", unit: "USD/MW", bounds: { min: 0 } });
export const years = parameter({ name: "years", kind: "number", unit: "years", bounds: { above: 0, max: 100 } });
export const leaseOpexMwYear = withDefault(
  parameter({ name: "lease_opex_mw_year", kind: "number", unit: "USD/MW-year", bounds: { min: 0 } }),
  0,
);
