import { assumptions } from "../building/assumptions";
import { AMOUNT, POWER_PRICE } from "../building/rules";
import type { Assumptions } from "../building/assumptions";
import { FOUR, PERCENT, TWO, WHOLE, unlessZero } from "../building/formats";
import type { Formula } from "../building/formula";
import type { ModelBuilder } from "../building/model-builder";
import { Records } from "../building/records";
import { sampleSites } from "../building/sample-sites";
import type { Series } from "../building/series";

export interface MapInputs extends Assumptions {
  readonly uptime: Formula;
  readonly otherCost: Formula;
  readonly firstPrice: Formula;
  readonly priceStep: Formula;
  readonly firstEfficiency: Formula;
  readonly efficiencyStep: Formula;
  readonly referencePrice: Formula;
  readonly sites: {
    readonly name: Series;
    readonly efficiency: Series;
    readonly powerPrice: Series;
    /** How many sites have an efficiency, wherever they stand. */
    readonly filledIn: Formula;
  };
}

/** Room for this many sites of one's own. */
export const SITES = 12;

export function mapInputs(model: ModelBuilder): MapInputs {
  const given = assumptions(model, "model.map.inputs.title", [40, 16, 20, 60]);
  const { sheet } = given;
  const positive = { kind: "between", least: 0.0001, most: 200 } as const;
  const input = sheet.input.bind(sheet);
  const inputs = {
    ...given,
    uptime: input("model.uptime", "fraction", PERCENT, { value: 1, rule: { kind: "between", least: 0.01, most: 1 } }),
    otherCost: input("model.other_cost", "USD/PH/day", TWO, {
      value: 0,
      rule: AMOUNT,
      note: sheet.word("model.other_cost.note"),
    }),
    referencePrice: input("model.map.reference_price", "USD/kWh", FOUR, { value: 0.05, rule: POWER_PRICE }),
  };
  sheet.section("model.map.axes");
  const axes = {
    firstPrice: input("model.map.first_price", "USD/kWh", FOUR, { value: 0.03, rule: POWER_PRICE }),
    priceStep: input("model.map.price_step", "USD/kWh", FOUR, {
      value: 0.005,
      rule: { kind: "between", least: 0.0001, most: 1 },
    }),
    firstEfficiency: input("model.map.first_efficiency", "J/TH", TWO, { value: 10, rule: positive }),
    efficiencyStep: input("model.map.efficiency_step", "J/TH", TWO, { value: 2, rule: positive }),
  };
  sheet.section("model.map.sites");
  sheet.note("model.map.sites.note");
  const records = new Records(sheet, SITES);
  const sample = sampleSites(sheet.language);
  const columns = {
    name: records.input("model.map.site", "–", WHOLE, sample.site),
    efficiency: records.input("model.map.efficiency", "J/TH", unlessZero(TWO), sample.efficiency, {
      kind: "between",
      least: 0,
      most: 200,
    }),
    powerPrice: records.input("model.map.power_price", "USD/kWh", unlessZero(FOUR), sample.powerPrice, POWER_PRICE),
  };
  records.end();
  return { ...inputs, ...axes, sites: { ...columns, filledIn: records.filledIn(columns.efficiency) } };
}
