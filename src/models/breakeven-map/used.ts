import { FOUR, PERCENT, TWO } from "../building/formats";
import type { Formula } from "../building/formula";
import type { SheetBuilder } from "../building/sheet-builder";
import type { MapInputs } from "./inputs";

/** One side of the map: its first figure, and how far apart its figures are. */
export interface Axis {
  readonly first: Formula;
  readonly step: Formula;
}

/** The inputs as cells of the map's own sheet. */
export interface Used {
  readonly hashprice: Formula;
  readonly poolFee: Formula;
  readonly uptime: Formula;
  readonly otherCost: Formula;
  readonly referencePrice: Formula;
  readonly prices: Axis;
  readonly efficiencies: Axis;
}

/** Rows that show what the map is drawn from. */
export function usedOn(sheet: SheetBuilder, inputs: MapInputs): Used {
  sheet.section("model.used");
  return {
    hashprice: sheet.value("market.field.hashprice", "USD/PH/day", TWO, inputs.market.hashprice),
    poolFee: sheet.value("model.pool_fee", "fraction", PERCENT, inputs.poolFee),
    uptime: sheet.value("model.uptime", "fraction", PERCENT, inputs.uptime),
    otherCost: sheet.value("model.other_cost", "USD/PH/day", TWO, inputs.otherCost),
    referencePrice: sheet.value("model.map.reference_price", "USD/kWh", FOUR, inputs.referencePrice),
    prices: {
      first: sheet.value("model.map.first_price", "USD/kWh", FOUR, inputs.firstPrice),
      step: sheet.value("model.map.price_step", "USD/kWh", FOUR, inputs.priceStep),
    },
    efficiencies: {
      first: sheet.value("model.map.first_efficiency", "J/TH", TWO, inputs.firstEfficiency),
      step: sheet.value("model.map.efficiency_step", "J/TH", TWO, inputs.efficiencyStep),
    },
  };
}
