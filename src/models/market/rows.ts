import type { FieldId, Status } from "../../market/snapshot";
import { TIME_FORMAT } from "../cells";
import type { WordId } from "../words";

interface RowTexts {
  readonly label: WordId;
  readonly numberFormat: string;
}

/** How the sheet shows each field. */
export const FIELD_ROWS: Readonly<Record<FieldId, RowTexts>> = {
  btc_price: { label: "market.field.btc_price", numberFormat: "#,##0.00" },
  btc_usdt: { label: "market.field.btc_usdt", numberFormat: "#,##0.00" },
  all_time_high: { label: "market.field.all_time_high", numberFormat: "#,##0" },
  height: { label: "market.field.height", numberFormat: "#,##0" },
  tip_time: { label: "market.field.tip_time", numberFormat: TIME_FORMAT },
  difficulty: { label: "market.field.difficulty", numberFormat: "#,##0" },
  period_start_time: { label: "market.field.period_start_time", numberFormat: TIME_FORMAT },
  period_start_height: { label: "market.field.period_start_height", numberFormat: "#,##0" },
  window_start_time: { label: "market.field.window_start_time", numberFormat: TIME_FORMAT },
  previous_change: { label: "market.field.previous_change", numberFormat: "+0.000%;-0.000%;0.000%" },
  block_fees: { label: "market.field.block_fees", numberFormat: "0.0000" },
  subsidy: { label: "market.field.subsidy", numberFormat: "0.000#####" },
  hashrate_3d: { label: "market.field.hashrate_3d", numberFormat: "#,##0.0" },
  hashprice: { label: "market.field.hashprice", numberFormat: "0.00" },
  hashprice_index: { label: "market.field.hashprice_index", numberFormat: "0.00" },
  puell_multiple: { label: "market.field.puell_multiple", numberFormat: "0.00" },
  fear_greed: { label: "market.field.fear_greed", numberFormat: "0" },
};

export const STATUS_WORDS: Readonly<Record<Status, WordId>> = {
  good: "market.status.good",
  stale: "market.status.stale",
  flagged: "market.status.flagged",
};
