import { FETCHED, MONEY, WHOLE } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { ModelBuilder } from "../building/model-builder";
import { Records } from "../building/records";
import type { Series } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import { CAPTIONS } from "./filing";
import type { Filing } from "./filing";
import { worked } from "./known";
import { FILING } from "./quarters";
import type { Quarters } from "./quarters";
import { COST_IDS } from "./tiers";

/** What checks read. */
export interface Reconciliation {
  readonly sheet: SheetBuilder;
  readonly captionsApart: Series;
  readonly costsApart: Series;
  readonly mapped: Formula;
  readonly printed: Formula;
  readonly unmapped: Formula;
}

/** The filing's lines against its captions, and against the months of the close, line of cost by line of cost. */
export function reconciliationOn(model: ModelBuilder, filing: Filing, quarters: Quarters): Reconciliation {
  const sheet = model.sheet("model.close.reconciliation.title", "model.sheet.reconciliation", [64, 20, 20, 20]);
  sheet.note("model.close.reconciliation.note");
  const { caption, line, tiers, none } = filing;

  sheet.section("model.close.captions");
  const captions = new Records(sheet, CAPTIONS);
  const name = captions.formula("model.close.caption", "–", FETCHED, caption.name.each);
  const printed = captions.formula("model.close.printed", "USD", MONEY, caption.usd.each);
  const lines = captions.formula(
    "model.close.sum_of_lines",
    "USD",
    MONEY,
    f`IF(${name.each}="",0,SUMIF(${line.caption.all},${name.each},${line.usd.all}))`,
  );
  const captionsApart = captions.formula("model.close.difference", "USD", MONEY, f`${lines.each}-${printed.each}`);

  sheet.section("model.close.by_cost");
  sheet.note("model.close.by_cost.note");
  const costs = new Records(sheet, COST_IDS.length);
  const cost = costs.formula("model.close.maps_to", "–", FETCHED, tiers.each);
  const ofTier = (tier: Formula): Formula => f`SUMIF(${line.tier.all},${tier},${line.usd.all})`;
  const filed = costs.formula("model.close.filed", "USD", MONEY, ofTier(cost.each));
  const closed = costs.formula("model.close.closed", "USD", MONEY, (at) =>
    quarters.cost[COST_IDS[at.index]!].at(FILING)(at),
  );
  const costsApart = costs.formula("model.close.difference", "USD", MONEY, worked(f`${filed.each}-${closed.each}`));

  sheet.section("model.fleet.totals");
  const mapped = sheet.value("model.close.mapped", "USD", MONEY, f`SUM(${filed.all})`);
  const outside = sheet.value("model.close.outside", "USD", MONEY, ofTier(none));
  const all = sheet.value("model.close.all_lines", "USD", MONEY, f`${mapped}+${outside}`);
  const total = sheet.value("model.close.all_printed", "USD", MONEY, f`SUM(${printed.all})`);
  const unmapped = sheet.value(
    "model.close.unmapped",
    "rows",
    WHOLE,
    f`SUMPRODUCT((${line.usd.all}<>0)*((${line.tier.all}="")+(${line.caption.all}="")>0))`,
  );
  return { sheet, captionsApart, costsApart, mapped: all, printed: total, unmapped };
}
