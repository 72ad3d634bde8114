import { WHOLE } from "../building/formats";
import { f } from "../building/formula";
import { machinesSheet } from "../building/machines-sheet";
import { marketChecks } from "../building/market-checks";
import { ModelBuilder } from "../building/model-builder";
import type { ModelSource } from "../building/model-builder";
import type { ModelDescription } from "../description";
import { catalogueOn } from "./catalogue";
import { gridOn } from "./grid";
import { mapInputs } from "./inputs";
import { nameRows } from "./row-names";
import { sitesOn } from "./sites";
import { usedOn } from "./used";

const MILL = 0.001;

/** The margin over power price and efficiency, with one's own sites and the machines of the catalogue on it. */
export function breakevenMap(source: ModelSource): ModelDescription {
  const model = new ModelBuilder(source, "model.map.name");
  const machines = machinesSheet(model);
  const inputs = mapInputs(model);
  const sheet = model.sheet("model.map.title", null, [34, 13, 13, ...Array<number>(13).fill(14), 10]);
  sheet.note("model.map.note");
  const used = usedOn(sheet, inputs);
  const sites = sitesOn(sheet, inputs, used);
  sheet.section("model.map.map");
  sheet.note("model.map.map.note");
  const grid = gridOn(sheet, used, sites);
  while (sheet.row < grid.bottom) sheet.skip();
  nameRows(sheet, grid.row, sites, catalogueOn(sheet, machines, used));
  marketChecks(model, sheet, inputs.market, inputs.valuedOn);
  sheet.section("model.again");
  const above = sheet.value("model.map.profitable", "cells", WHOLE, f`SUMPRODUCT((${grid.margins}>0)*1)`);
  const below = sheet.value("model.map.cheaper", "cells", WHOLE, f`SUMPRODUCT((${grid.prices}<${grid.breakevens})*1)`);
  const { hashprice, poolFee, uptime, otherCost } = used;
  const power = f`SUMPRODUCT(${sites.efficiency.all},${sites.breakeven.all})*24*${uptime}`;
  const left = sheet.value(
    "model.map.margin_at_breakeven",
    "USD/PH/day",
    WHOLE,
    f`SUM(${sites.counted.all})*(${hashprice}*(1-${poolFee})*${uptime}-${otherCost})-${power}`,
  );
  const { name, efficiency, powerPrice } = inputs.sites;
  const unrated = sheet.value(
    "model.fleet.unrated",
    "rows",
    WHOLE,
    f`SUMPRODUCT((${name.all}<>"")*((${efficiency.all}=0)+(${powerPrice.all}="")>0))`,
  );
  const typed = sheet.value("model.rows_typed", "rows", WHOLE, inputs.sites.filledIn);
  const counted = sheet.value("model.rows_counted", "rows", WHOLE, f`SUM(${sites.counted.all})`);
  model.checks.add("model.check.rows", "rows", counted, typed, 0);
  model.checks.add("model.map.check.unrated", "rows", unrated, 0, 0);
  model.checks.add("model.map.check.cells", "cells", above, below, 0);
  model.checks.add("model.map.check.zero", "USD/PH/day", left, 0, MILL);
  return model.finish({
    title: "model.map.about.title",
    purpose: "model.map.purpose",
    steps: ["model.step.market", "model.map.step.sites", "model.map.step.axes", "model.step.checks"],
    sources: ["model.source.market", "model.source.machines", "model.source.functions"],
    limits: ["model.map.limit.sample", "model.map.limit.nearest", "model.map.limit.cash"],
    sheets: ["model.fleet.sheet.machines", "model.map.sheet.inputs", "model.map.sheet.map", "model.sheet.checks.about"],
  });
}
