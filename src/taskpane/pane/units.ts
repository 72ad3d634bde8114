import { UNIT_WORDS } from "../../models/market/rows";
import type { Speaker, WordId } from "./words";

/** Units with a word in them; signs are the same in every language. */
const WORDS: Readonly<Record<string, WordId>> = {
  ...UNIT_WORDS,
  "BTC/PH/day": "pane.unit.btc_ph_day",
  "USD/month": "pane.unit.usd_month",
  "USD/kW-month": "pane.unit.usd_kw_month",
  "USD/MW-year": "pane.unit.usd_mw_year",
  s: "pane.unit.seconds",
  hours: "pane.unit.hours",
  days: "pane.unit.days",
  months: "pane.unit.months",
  years: "pane.unit.years",
};

/** A unit in the reader's language. */
export function unitText(say: Speaker["say"], unit: string): string {
  const id = WORDS[unit];
  return id ? say(id) : unit;
}
