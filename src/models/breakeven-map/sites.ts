import { call } from "../building/call";
import { FETCHED, FOUR, TWO, WHOLE, unlessZero } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import { Records } from "../building/records";
import type { Series } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import { SITES } from "./inputs";
import type { MapInputs } from "./inputs";
import type { Used } from "./used";

export interface SiteRows {
  readonly counted: Series;
  readonly efficiency: Series;
  readonly breakeven: Series;
  readonly row: Series;
  readonly column: Series;
}

/** One's own sites: what they may pay for power, what they earn, and where they are on the map. */
export function sitesOn(sheet: SheetBuilder, inputs: MapInputs, used: Used): SiteRows {
  sheet.section("model.map.sites");
  const records = new Records(sheet, SITES);
  const { hashprice, poolFee, uptime, otherCost } = used;
  records.formula("model.map.site", "–", FETCHED, inputs.sites.name.each);
  const efficiency = records.formula("model.map.efficiency", "J/TH", unlessZero(TWO), inputs.sites.efficiency.each);
  const price = records.formula("model.map.power_price", "USD/kWh", unlessZero(FOUR), inputs.sites.powerPrice.each);
  const counted = records.formula("model.map.counted", "–", unlessZero(WHOLE), f`IF(${efficiency.each}>0,1,0)`);
  const ours = (value: Formula): Formula => f`IF(${counted.each}=1,${value},0)`;
  const breakeven = records.formula(
    "model.map.breakeven",
    "USD/kWh",
    unlessZero(FOUR),
    ours(call("BREAKEVEN_KWH", hashprice, efficiency.each, poolFee, uptime, otherCost)),
  );
  const margin = records.formula(
    "model.map.margin",
    "USD/PH/day",
    unlessZero(TWO),
    ours(call("HASH_MARGIN", hashprice, price.each, efficiency.each, poolFee, uptime, otherCost)),
  );
  records.formula(
    "model.map.breakeven_hashprice",
    "USD/PH/day",
    unlessZero(TWO),
    ours(call("BREAKEVEN_HASHPRICE", price.each, efficiency.each, poolFee, uptime, otherCost)),
  );
  const place = (value: Series, first: Formula, step: Formula): Formula =>
    f`IF(${counted.each}*${step}>0,ROUND((${value.each}-${first})/${step},0)+1,0)`;
  const row = records.formula(
    "model.map.row",
    "–",
    unlessZero(WHOLE),
    place(efficiency, used.firstEfficiency, used.efficiencyStep),
  );
  const column = records.formula(
    "model.map.column",
    "–",
    unlessZero(WHOLE),
    place(price, used.firstPrice, used.priceStep),
  );
  sheet.highlight({ ...margin.block, formula: `=${sheet.cellOf(margin.block).address}<0`, look: "bad" });
  return { counted, efficiency, breakeven, row, column };
}
