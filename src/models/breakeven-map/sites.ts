import { call } from "../building/call";
import { FETCHED, FOUR, TWO, WHOLE, unlessZero } from "../building/formats";
import { f } from "../building/formula";
import { Records } from "../building/records";
import type { Series } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import { economicsOn, whereCounted } from "./economics";
import { SITES } from "./inputs";
import type { MapInputs } from "./inputs";
import type { Placed } from "./row-names";
import { stepOn } from "./step";
import type { Used } from "./used";

export interface SiteRows extends Placed {
  readonly counted: Series;
  readonly efficiency: Series;
  readonly breakeven: Series;
  readonly column: Series;
}

/** One's own sites: what they may pay for power, what they earn, and where they are on the map. */
export function sitesOn(sheet: SheetBuilder, { sites }: MapInputs, used: Used): SiteRows {
  sheet.section("model.map.sites");
  const records = new Records(sheet, SITES);
  const name = records.formula("model.map.site", "–", FETCHED, sites.name.each);
  const efficiency = records.formula("model.map.efficiency", "J/TH", unlessZero(TWO), sites.efficiency.each);
  const price = records.formula("model.map.power_price", "USD/kWh", unlessZero(FOUR), sites.powerPrice.each);
  const counted = records.formula("model.map.counted", "–", unlessZero(WHOLE), f`IF(${efficiency.each}>0,1,0)`);
  const runners = { counted, efficiency, price: price.each, margin: "model.map.margin" } as const;
  const breakeven = economicsOn(sheet, records, used, runners);
  const { poolFee, uptime, otherCost } = used;
  records.formula(
    "model.map.breakeven_hashprice",
    "USD/PH/day",
    unlessZero(TWO),
    whereCounted(runners, call("BREAKEVEN_HASHPRICE", price.each, efficiency.each, poolFee, uptime, otherCost)),
  );
  const row = stepOn(records, "model.map.row", counted, efficiency, used.efficiencies);
  const column = stepOn(records, "model.map.column", counted, price, used.prices);
  return { name, counted, efficiency, breakeven, row, column };
}
