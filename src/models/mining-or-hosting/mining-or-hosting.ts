import { FIRST } from "../building/columns";
import { ModelBuilder } from "../building/model-builder";
import type { ModelSource } from "../building/model-builder";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import { unitWord } from "../building/unit";
import type { ModelDescription } from "../description";
import type { WordId } from "../model-words";
import { YEARS } from "./by-year";
import { MONTHS } from "./horizon";
import { hostingChecks } from "./hosting-checks";
import { indifferenceOn, valuationOn } from "./indifference";
import { hostingInputs } from "./inputs";
import { leasingOn } from "./leasing";
import { miningOn } from "./mining";
import { worthOn } from "./worth";
import { publishedLeases } from "./published-leases";
import { WIDTHS, sensitivityOn } from "./sensitivity";
import { summaryOn } from "./summary";
import { yearSheet } from "./year";

/** A site that could be let to an AI/HPC tenant: what letting it is worth, net of conversion and of the mining lost. */
export function miningOrHosting(source: ModelSource): ModelDescription {
  const model = new ModelBuilder(source, "model.hosting.name");
  const inputs = hostingInputs(model);
  const published = publishedLeases(model);
  const summarySheet = model.sheet("model.hosting.summary.title", "model.sheet.summary", [
    66,
    16,
    18,
    ...Array<number>(YEARS - 1).fill(14),
  ]);
  const year = yearSheet(model, inputs);
  const monthsSheet = model.sheet("model.hosting.title", null, [56, 14, ...Array<number>(MONTHS + 1).fill(15)]);
  monthsSheet.note("model.hosting.months.note");
  monthsSheet.skip();
  const mining = miningOn(monthsSheet, inputs, year.renewal);
  const leasing = leasingOn(monthsSheet, inputs, mining);
  const worth = worthOn(monthsSheet, inputs, mining, leasing);
  charts(monthsSheet, mining.end, [
    ["model.hosting.site_cumulative", worth.site],
    ["model.hosting.keep_cumulative", worth.keep],
  ]);
  const table = model.sheet("model.hosting.sensitivity.title", "model.sheet.scenarios", WIDTHS);
  const valuation = valuationOn(table, inputs, mining, leasing, worth);
  const { base } = sensitivityOn(table, inputs, valuation);
  const { hashprice, gap } = indifferenceOn(table, inputs, mining, worth, valuation);
  const parts = { inputs, published, year, mining, leasing, worth, valuation };
  const summary = summaryOn(summarySheet, { ...parts, npvHashprice: hashprice });
  hostingChecks(model, summarySheet, { ...parts, gap, summary, base });
  return model.finish({
    title: "model.hosting.about.title",
    purpose: "model.hosting.purpose",
    steps: [
      "model.step.market",
      "model.hosting.step.site",
      "model.hosting.step.lease",
      "model.hosting.step.read",
      "model.step.checks",
    ],
    sources: [
      "model.source.market",
      "model.hosting.source.leases",
      "model.hosting.source.capex",
      "model.hosting.source.rents",
      "model.source.functions",
    ],
    limits: [
      "model.hosting.limit.sample",
      "model.hosting.limit.power",
      "model.hosting.limit.risk",
      "model.hosting.limit.machines",
      "model.hosting.limit.year",
      "model.hosting.limit.tax",
    ],
    sheets: [
      "model.hosting.sheet.inputs",
      "model.hosting.sheet.leases",
      "model.hosting.sheet.summary",
      "model.hosting.sheet.year",
      "model.hosting.sheet.months",
      "model.hosting.sheet.sensitivity",
      "model.sheet.checks.about",
    ],
  });
}

function charts(sheet: SheetBuilder, end: Line, series: readonly (readonly [WordId, Line])[]): void {
  sheet.chart({
    row: sheet.row + 1,
    column: FIRST,
    rows: 22,
    columns: 8,
    kind: "line",
    title: sheet.word("model.hosting.chart.cumulative"),
    categories: end.block,
    series: series.map(([name, line]) => ({ name: sheet.word(name), values: line.block })),
    xTitle: sheet.word("model.cash.end"),
    yTitle: unitWord(sheet.language, "USD"),
  });
}
