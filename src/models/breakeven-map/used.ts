import { FOUR, PERCENT, TWO } from "../building/formats";
import type { Formula } from "../building/formula";
import type { SheetBuilder } from "../building/sheet-builder";
import type { MapInputs } from "./inputs";

/** The inputs as cells of the map's own sheet. */
export interface Used {
  readonly hashprice: Formula;
  readonly poolFee: Formula;
  readonly uptime: Formula;
  readonly otherCost: Formula;
  readonly referencePrice: Formula;
  readonly firstPrice: Formula;
  readonly priceStep: Formula;
  readonly firstEfficiency: Formula;
  readonly efficiencyStep: Formula;
}

export function usedOn(sheet: SheetBuilder, inputs: MapInputs): Used {
  sheet.section("model.used");
  return {
    hashprice: sheet.value("market.field.hashprice", "USD/PH/day", TWO, inputs.market.hashprice),
    poolFee: sheet.value("model.pool_fee", "fraction", PERCENT, inputs.poolFee),
    uptime: sheet.value("model.uptime", "fraction", PERCENT, inputs.uptime),
    otherCost: sheet.value("model.other_cost", "USD/PH/day", TWO, inputs.otherCost),
    referencePrice: sheet.value("model.map.reference_price", "USD/kWh", FOUR, inputs.referencePrice),
    firstPrice: sheet.value("model.map.first_price", "USD/kWh", FOUR, inputs.firstPrice),
    priceStep: sheet.value("model.map.price_step", "USD/kWh", FOUR, inputs.priceStep),
    firstEfficiency: sheet.value("model.map.first_efficiency", "J/TH", TWO, inputs.firstEfficiency),
    efficiencyStep: sheet.value("model.map.efficiency_step", "J/TH", TWO, inputs.efficiencyStep),
  };
}
