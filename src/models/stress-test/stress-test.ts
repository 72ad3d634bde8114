import { MONEY, TWO, WHOLE } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import { marketChecks } from "../building/market-checks";
import { ModelBuilder } from "../building/model-builder";
import type { ModelSource } from "../building/model-builder";
import type { ModelDescription } from "../description";
import { articleSheet } from "./article-sheet";
import { stressInputs } from "./inputs";
import type { StressInputs } from "./inputs";
import { stressSheet } from "./stress-sheet";

/** Rows of the fleet that would be taken for something else: hashrate that uses nothing, or a site without hashrate. */
const unratedIn = ({ fleet: { site, ph, efficiency, powerPrice, uptime } }: StressInputs): Formula => {
  const lacking = f`(${efficiency.all}=0)+(${uptime.all}=0)+(${powerPrice.all}="")>0`;
  return f`SUMPRODUCT((${ph.all}>0)*(${lacking}))+SUMPRODUCT((${site.all}<>"")*(${ph.all}=""))`;
};

/** Figures of the named days that are missing. */
const blankIn = ({ days }: StressInputs): Formula => {
  const counts = Object.values(days).map(({ all }) => f`SUMPRODUCT((${all}="")*1)`);
  return (at) => counts.map((count) => count(at)).join("+");
};

/** One's own fleet on named days of the market, and an article of one of them held claim by claim against the formulas. */
export function stressTest(source: ModelSource): ModelDescription {
  const model = new ModelBuilder(source, "model.stress.name");
  const inputs = stressInputs(model);
  const stressed = stressSheet(model, inputs);
  const { sheet, hashprice, after, installed, saved } = stressed;
  const { misjudged } = articleSheet(model);
  marketChecks(model, sheet, inputs.market, inputs.valuedOn);
  sheet.section("model.again");
  const sumAfter = sheet.value("model.stress.sum_after", "USD/day", MONEY, f`SUM(${after.all})`);
  const sumAll = sheet.value("model.stress.sum_all", "USD/day", MONEY, f`SUM(${installed.all})+SUM(${saved.all})`);
  const byDecision = sheet.value("model.stress.sum_decided", "USD/day", MONEY, f`SUM(${stressed.byDecision.all})`);
  const prices = sheet.value("model.stress.sum_hashprice", "USD/PH/day", TWO, f`SUM(${hashprice.all})`);
  const plain = sheet.value("model.stress.sum_plain", "USD/PH/day", TWO, stressed.hashpricePlain);
  const unrated = sheet.value("model.stress.unrated", "rows", WHOLE, unratedIn(inputs));
  const undated = sheet.value("model.stress.undated", "cells", WHOLE, blankIn(inputs));
  const typed = sheet.value("model.rows_typed", "rows", WHOLE, inputs.fleet.filledIn);
  const counted = sheet.value("model.rows_counted", "rows", WHOLE, f`COUNTIF(${stressed.decisions},">=0")`);
  model.checks.add("model.check.rows", "rows", counted, typed, 0);
  model.checks.add("model.check.hashprice_now", "USD/PH/day", hashprice.at(0), inputs.market.hashprice, 0.01);
  model.checks.add("model.stress.check.stop", "USD/day", sumAfter, sumAll, 1);
  model.checks.add("model.stress.check.decided", "USD/day", sumAfter, byDecision, 1);
  model.checks.add("model.stress.check.hashprices", "USD/PH/day", prices, plain, 0.01);
  model.checks.add("model.stress.check.unrated", "rows", unrated, 0, 0);
  model.checks.add("model.stress.check.undated", "cells", undated, 0, 0);
  model.checks.add("model.stress.check.claims", "rows", misjudged, 0, 0);
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
