import { ModelBuilder } from "../building/model-builder";
import type { ModelSource } from "../building/model-builder";
import type { ModelDescription } from "../description";
import { charts } from "./charts";
import { closeChecks } from "./close-checks";
import { filingOn } from "./filing";
import { closeInputs } from "./inputs";
import { quartersOn } from "./quarters";
import { reconciliationOn } from "./reconciliation";
import { reportOn } from "./report";
import { sitesOn } from "./sites";
import { summaryOn } from "./summary";

/** A mining company's month closed: production against nameplate, coins, energy, and cost tiers tied to a filing. */
export function monthlyClose(source: ModelSource): ModelDescription {
  const model = new ModelBuilder(source, "model.close.name");
  const inputs = closeInputs(model);
  const filing = filingOn(model);
  const summary = model.sheet("model.close.summary.title", "model.sheet.summary", [56, 16, 20, 20, 20]);
  const report = reportOn(model, inputs);
  charts(report);
  const quarters = quartersOn(model, inputs, report);
  const sites = sitesOn(model, inputs, report);
  const reconciliation = reconciliationOn(model, filing, quarters);
  summaryOn(summary, inputs, report, quarters);
  closeChecks(model, summary, inputs, report, quarters, sites, reconciliation);
  return model.finish({
    title: "model.close.about.title",
    purpose: "model.close.purpose",
    steps: [
      "model.step.market",
      "model.close.step.month",
      "model.close.step.filing",
      "model.close.step.read",
      "model.step.checks",
    ],
    sources: [
      "model.source.market",
      "model.close.source.published",
      "model.close.source.network",
      "model.close.source.tiers",
      "model.source.functions",
    ],
    limits: [
      "model.close.limit.sample",
      "model.close.limit.unknown",
      "model.close.limit.luck",
      "model.close.limit.companies",
    ],
    sheets: [
      "model.close.sheet.inputs",
      "model.close.sheet.filing",
      "model.close.sheet.summary",
      "model.close.sheet.report",
      "model.close.sheet.quarters",
      "model.close.sheet.sites",
      "model.close.sheet.reconciliation",
      "model.sheet.checks.about",
    ],
  });
}
