import { marketChecks } from "../building/market-checks";
import { ModelBuilder } from "../building/model-builder";
import type { ModelSource } from "../building/model-builder";
import type { ModelDescription } from "../description";
import { checksOn, simulationChecks } from "./cash-checks";
import { chartsOn } from "./charts";
import { curveSheet } from "./curve";
import { financingOn } from "./financing";
import { cashInputs } from "./inputs";
import { MONTHS, mineOn } from "./months";
import { simulationSheet } from "./simulation/simulation";
import { simulationOn, summaryOn } from "./summary";

/** Sixty months of a mine: the halving at its height, debt, coins and cash rolled forward, covenants, and what it is worth. */
export function cashFlow(source: ModelSource): ModelDescription {
  const model = new ModelBuilder(source, "model.cash.name");
  const inputs = cashInputs(model);
  const curve = curveSheet(model, inputs);
  const summary = model.sheet("model.cash.summary.title", "model.sheet.summary", [56, 16, 22, 60]);
  const sheet = model.sheet("model.cash.title", null, [44, 14, ...Array<number>(MONTHS + 1).fill(15)]);
  sheet.note("model.cash.note");
  sheet.skip();
  const mine = mineOn(sheet, inputs, curve);
  const financing = financingOn(sheet, inputs, mine);
  chartsOn(sheet, mine, financing);
  const simulation = simulationSheet(model, inputs, mine, financing);
  const npv = summaryOn(summary, inputs, mine, financing);
  simulationOn(summary, simulation);
  marketChecks(model, summary, inputs.market, inputs.valuedOn);
  checksOn(model, summary, inputs, mine, financing, npv);
  simulationChecks(model, summary, simulation);
  return model.finish({
    title: "model.cash.about.title",
    purpose: "model.cash.purpose",
    steps: [
      "model.step.market",
      "model.cash.step.inputs",
      "model.cash.step.curve",
      "model.cash.step.read",
      "model.cash.step.simulate",
      "model.step.checks",
    ],
    sources: ["model.source.market", "model.cash.source.consensus", "model.source.functions"],
    limits: [
      "model.cash.limit.sample",
      "model.cash.limit.month",
      "model.cash.limit.curve",
      "model.cash.limit.simulation",
      "model.cash.limit.tax",
    ],
    sheets: [
      "model.cash.sheet.inputs",
      "model.cash.sheet.curve",
      "model.cash.sheet.summary",
      "model.cash.sheet.months",
      "model.cash.sheet.simulation",
      "model.sheet.checks.about",
    ],
  });
}
