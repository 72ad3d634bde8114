import type { FieldId, Fields, Status } from "../../market/snapshot";
import { TIME_FORMAT } from "../cells";
import type { WordId } from "../words";

interface RowTexts<Id extends FieldId> {
  readonly label: WordId;
  readonly numberFormat: string;
  /** Said even where there is no figure. */
  readonly unit: NonNullable<Fields[Id]>["unit"];
}

/** How the sheet shows each field. */
export const FIELD_ROWS: { readonly [Id in FieldId]: RowTexts<Id> } = {
  btc_price: { label: "market.field.btc_price", numberFormat: "#,##0.00", unit: "USD/BTC" },
  btc_usdt: { label: "market.field.btc_usdt", numberFormat: "#,##0.00", unit: "USDT/BTC" },
  all_time_high: { label: "market.field.all_time_high", numberFormat: "#,##0", unit: "USD/BTC" },
  height: { label: "market.field.height", numberFormat: "#,##0", unit: "blocks" },
  tip_time: { label: "market.field.tip_time", numberFormat: TIME_FORMAT, unit: "UTC" },
  difficulty: { label: "market.field.difficulty", numberFormat: "#,##0", unit: "ratio" },
  period_start_time: { label: "market.field.period_start_time", numberFormat: TIME_FORMAT, unit: "UTC" },
  period_start_height: { label: "market.field.period_start_height", numberFormat: "#,##0", unit: "blocks" },
  window_start_time: { label: "market.field.window_start_time", numberFormat: TIME_FORMAT, unit: "UTC" },
  previous_change: { label: "market.field.previous_change", numberFormat: "+0.000%;-0.000%;0.000%", unit: "fraction" },
  block_fees: { label: "market.field.block_fees", numberFormat: "0.0000", unit: "BTC/block" },
  subsidy: { label: "market.field.subsidy", numberFormat: "0.000#####", unit: "BTC/block" },
  hashrate_3d: { label: "market.field.hashrate_3d", numberFormat: "#,##0.0", unit: "EH/s" },
  hashprice: { label: "market.field.hashprice", numberFormat: "0.00", unit: "USD/PH/day" },
  hashprice_index: { label: "market.field.hashprice_index", numberFormat: "0.00", unit: "USD/PH/day" },
  puell_multiple: { label: "market.field.puell_multiple", numberFormat: "0.00", unit: "ratio" },
  fear_greed: { label: "market.field.fear_greed", numberFormat: "0", unit: "0–100" },
};

export const STATUS_WORDS: Readonly<Record<Status, WordId>> = {
  good: "market.status.good",
  stale: "market.status.stale",
  flagged: "market.status.flagged",
};
