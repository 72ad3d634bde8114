import { cellAt, f, rangeAt } from "../../building/formula";
import type { Formula } from "../../building/formula";
import type { ModelBuilder } from "../../building/model-builder";
import { nameOfCopy } from "../../copies";
import type { Financing } from "../financing";
import type { CashInputs } from "../inputs";
import { MONTHS } from "../months";
import type { Mine } from "../months";
import { callOn } from "./call";
import { fanOn } from "./chart";
import { figuresOf, figuresOn } from "./figures";
import { SPREAD, SPREAD_COLUMNS, DISORDERED, placesFrom } from "./places";
import { spreadOn } from "./spread";
import { stateOn } from "./state";

/** What a run has left, for the summary and the checks. */
export interface Simulation {
  /** 0 for a result that is current, 1 for one whose inputs have changed, 2 before the first run. */
  readonly state: Formula;
  readonly stateFormat: string;
  /** Cells that are blank before the first run. */
  readonly ranAt: Formula;
  readonly final: Readonly<Record<"p5" | "p50" | "p95" | "ruined", Formula>>;
  /** Months whose quantiles are out of their order. */
  readonly disordered: Formula;
}

/** Cash under uncertain price and difficulty, worked out when somebody asks for it and kept until the next time. */
export function simulationSheet(model: ModelBuilder, inputs: CashInputs, mine: Mine, financing: Financing): Simulation {
  const widths = [44, 14, 20, ...Array<number>(DISORDERED - 2).fill(16)];
  const sheet = model.sheet("model.cash.simulation.title", "model.sheet.simulation", widths);
  sheet.note("model.cash.simulation.note");
  sheet.note("model.cash.simulation.coins");
  const figures = figuresOf(inputs, financing);
  const places = placesFrom(sheet, Object.keys(figures).length);
  const stateFormat = stateOn(sheet, places);
  figuresOn(sheet, Object.values(figures));
  spreadOn(sheet, places, inputs, mine, financing);
  fanOn(sheet, places);
  sheet.result({
    name: nameOfCopy("hashcell_result_cash_flow", model.source.copy),
    comment: sheet.word("model.cash.simulation.title"),
    formula: callOn(sheet, places, figures),
    values: places.spread,
    headings: { rows: 1, columns: 1 },
    ranAt: places.ranAt,
    kept: [
      { from: places.now, to: places.then },
      { from: places.drivers, to: places.driversThen },
    ],
  });
  const lastMonth = places.spread.row + MONTHS - 1;
  const final = (column: number): Formula => cellAt(sheet.name, { row: lastMonth, column: SPREAD + column });
  return {
    state: cellAt(sheet.name, places.state),
    stateFormat,
    ranAt: cellAt(sheet.name, places.ranAt),
    final: { p5: final(0), p50: final(2), p95: final(4), ruined: final(SPREAD_COLUMNS - 1) },
    disordered: f`SUM(${rangeAt(sheet.name, places.disordered)})`,
  };
}
