import { ModelBuilder } from "../building/model-builder";
import type { ModelSource } from "../building/model-builder";
import type { ModelDescription } from "../description";
import { breakevenChart } from "./breakeven-chart";
import { fleetChecks } from "./fleet-checks";
import { inputsSheet } from "./inputs";
import { machinesSheet } from "../building/machines-sheet";
import { rowsOf } from "./rows";
import { sensitivitySheet } from "./sensitivity";
import { totalsOf } from "./totals";

/** A fleet row by row, a row being machines of one kind at one site on one contract: what it earns and what it costs. */
export function fleetModel(source: ModelSource): ModelDescription {
  const model = new ModelBuilder(source, "model.fleet.name");
  const machines = machinesSheet(model);
  const inputs = inputsSheet(model, machines);
  const rows = rowsOf(model, inputs, machines);
  const totals = totalsOf(rows, inputs);
  breakevenChart(rows, totals);
  const { base } = sensitivitySheet(model, rows);
  fleetChecks(model, inputs, rows, totals, base);
  return model.finish({
    title: "model.fleet.about.title",
    purpose: "model.fleet.purpose",
    steps: ["model.step.market", "model.fleet.step.rows", "model.fleet.step.read", "model.step.checks"],
    sources: ["model.source.market", "model.source.machines", "model.source.functions"],
    limits: ["model.fleet.limit.sample", "model.fleet.limit.run", "model.fleet.limit.day"],
    sheets: [
      "model.fleet.sheet.machines",
      "model.fleet.sheet.inputs",
      "model.fleet.sheet.rows",
      "model.fleet.sheet.sensitivity",
      "model.sheet.checks.about",
    ],
  });
}
