import { MONEY, TWO, WHOLE } from "../building/formats";
import { f } from "../building/formula";
import { marketChecks } from "../building/market-checks";
import { ModelBuilder } from "../building/model-builder";
import type { ModelSource } from "../building/model-builder";
import type { ModelDescription } from "../description";
import { articleSheet } from "./article-sheet";
import { stressInputs } from "./inputs";
import { stressSheet } from "./stress-sheet";

/** One's own fleet on named days of the market, and an article of one of them held claim by claim against the formulas. */
export function stressTest(source: ModelSource): ModelDescription {
  const model = new ModelBuilder(source, "model.stress.name");
  const inputs = stressInputs(model);
  const stressed = stressSheet(model, inputs);
  const { sheet, hashprice, after, installed, saved } = stressed;
  const { claims } = articleSheet(model);
  marketChecks(model, sheet, inputs.market, inputs.valuedOn);
  sheet.section("model.again");
  const sumAfter = sheet.value("model.stress.sum_after", "USD/day", MONEY, f`SUM(${after.all})`);
  const sumAll = sheet.value("model.stress.sum_all", "USD/day", MONEY, f`SUM(${installed.all})+SUM(${saved.all})`);
  const worst = sheet.value("model.stress.worst", "USD/PH/day", TWO, f`MIN(${hashprice.all})`);
  const floor = sheet.value("model.stress.below_worst", "cells", WHOLE, f`SUMPRODUCT((${hashprice.all}<${worst})*1)`);
  model.checks.add("model.check.hashprice_now", "USD/PH/day", hashprice.at(0), inputs.market.hashprice, 0.01);
  model.checks.add("model.stress.check.stop", "USD/day", sumAfter, sumAll, 1);
  model.checks.add("model.stress.check.worst", "cells", floor, 0, 0);
  model.checks.add("model.stress.check.claims", "rows", claims.judged, claims.agreeing, 0);
  return model.finish({
    title: "model.stress.about.title",
    purpose: "model.stress.purpose",
    steps: ["model.step.market", "model.stress.step.fleet", "model.stress.step.days", "model.step.checks"],
    sources: [
      "model.source.market",
      "model.stress.source.days",
      "model.stress.source.article",
      "model.source.functions",
    ],
    limits: ["model.stress.limit.sample", "model.stress.limit.day", "model.stress.limit.article"],
    sheets: [
      "model.stress.sheet.inputs",
      "model.stress.sheet.stress",
      "model.stress.sheet.article",
      "model.sheet.checks.about",
    ],
  });
}
