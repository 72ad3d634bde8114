import { textCell } from "../cells";
import { call } from "../building/call";
import { FIRST } from "../building/columns";
import { COINS, DATE, DATE_TIME, FOUR, MONEY, ONE, PERCENT, TRILLIONS, TWO, WHOLE } from "../building/formats";
import { cellAt, downColumn, f, rangeAt } from "../building/formula";
import type { Formula } from "../building/formula";
import type { ModelBuilder } from "../building/model-builder";
import type { SheetBuilder } from "../building/sheet-builder";
import { unitWord } from "../building/unit";
import { nameOfCopy } from "../copies";
import type { Block, Place } from "../description";
import type { WordId } from "../model-words";
import type { Financing } from "./financing";
import type { CashInputs } from "./inputs";
import { MONTHS } from "./months";
import type { Mine } from "./months";

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

/** An argument of the simulation: a figure of the model. */
type Argument = readonly [label: WordId, unit: string, format: string, figure: Formula];

/** Columns of the arguments. */
const NOW = FIRST;
const THEN = FIRST + 1;
const CHANGED = FIRST + 2;

/** Columns of the months. */
const MONTH = 0;
const ENDS = 1;
const SPREAD = FIRST;
const QUANTILES = ["P5", "P25", "P50", "P75", "P95"];
/** From the median outwards, dark to light: one fan and not five lines. */
const FAN = ["#196B24", "#4EA72E", "#B4D99A"];
const MEDIAN = QUANTILES.indexOf("P50");
const SPREAD_COLUMNS = QUANTILES.length + 2;
const DRIVERS = SPREAD + SPREAD_COLUMNS;
const DRIVER_COLUMNS = 3;
const DRIVERS_THEN = DRIVERS + DRIVER_COLUMNS;
const DRIVERS_CHANGED = DRIVERS_THEN + DRIVER_COLUMNS;
const DISORDERED = DRIVERS_CHANGED + 1;

/** Cash under uncertain price and difficulty, worked out when somebody asks for it and kept until the next time. */
export function simulationSheet(model: ModelBuilder, inputs: CashInputs, mine: Mine, financing: Financing): Simulation {
  const widths = [44, 14, 20, ...Array<number>(DISORDERED - 2).fill(16)];
  const sheet = model.sheet("model.cash.simulation.title", "model.sheet.simulation", widths);
  sheet.note("model.cash.simulation.note");
  sheet.note("model.cash.simulation.coins");
  const figures = figuresOf(inputs, financing);
  const places = placesFrom(sheet, Object.keys(figures).length);
  const stateFormat = stateOn(sheet, places);
  argumentsOn(sheet, Object.values(figures));
  monthsOn(sheet, places, inputs, mine, financing);
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

type Figures = ReturnType<typeof figuresOf>;

/** What the simulation reads beside the months' own figures. */
function figuresOf(inputs: CashInputs, financing: Financing) {
  return {
    seed: ["model.cash.seed", "–", WHOLE, inputs.seed],
    paths: ["model.cash.paths", "–", WHOLE, inputs.paths],
    priceVol: ["model.cash.price_vol", "fraction", PERCENT, inputs.priceVol],
    difficultyVol: ["model.cash.difficulty_vol", "fraction", PERCENT, inputs.difficultyVol],
    correlation: ["model.cash.correlation", "ratio", TWO, inputs.correlation],
    start: ["model.cash.start", "UTC", DATE, inputs.start],
    height: ["model.cash.height", "blocks", WHOLE, inputs.height],
    hashrate: ["model.cash.hashrate", "PH/s", ONE, inputs.hashrate],
    efficiency: ["model.cash.efficiency", "J/TH", TWO, inputs.efficiency],
    powerPrice: ["model.cash.power_price", "USD/kWh", FOUR, inputs.powerPrice],
    blockFees: ["market.field.block_fees", "BTC/block", COINS, inputs.market.blockFees],
    poolFee: ["model.pool_fee", "fraction", PERCENT, inputs.poolFee],
    uptime: ["model.uptime", "fraction", PERCENT, inputs.uptime],
    otherCost: ["model.other_cost", "USD/PH/day", TWO, inputs.otherCost],
    openingCash: ["model.cash.simulation.opening", "USD", MONEY, financing.cash.at(0)],
    canStop: ["model.cash.can_stop", "–", WHOLE, inputs.canStop],
  } as const satisfies Readonly<Record<string, Argument>>;
}

type Places = ReturnType<typeof placesFrom>;

/** Where everything stands: the state comes first and reads what is below it. */
function placesFrom({ row: top }: SheetBuilder, count: number) {
  const state: Place = { row: top + 2, column: FIRST };
  const firstArgument = state.row + 3 + 3;
  const firstMonth = firstArgument + count + 4;
  const argument = (column: number): Block => ({ row: firstArgument, column, rows: count, columns: 1 });
  const months = (column: number, columns: number): Block => ({ row: firstMonth, column, rows: MONTHS, columns });
  return {
    state,
    ranAt: { ...state, row: state.row + 1 },
    now: argument(NOW),
    then: argument(THEN),
    changed: argument(CHANGED),
    month: months(MONTH, 1),
    ends: months(ENDS, 1),
    spread: months(SPREAD, SPREAD_COLUMNS),
    drivers: months(DRIVERS, DRIVER_COLUMNS),
    driversThen: months(DRIVERS_THEN, DRIVER_COLUMNS),
    driversChanged: months(DRIVERS_CHANGED, 1),
    disordered: months(DISORDERED, 1),
  };
}

/** Whether the result is current, and when it was worked out. */
function stateOn(sheet: SheetBuilder, { state, ranAt, changed, driversChanged }: Places): string {
  const say = (id: WordId, when: string): string => `${when}"${sheet.word(id)}"`;
  const format = [
    say("model.cash.simulation.current", "[=0]"),
    say("model.cash.simulation.stale", "[=1]"),
    say("model.cash.simulation.never", ""),
  ].join(";");
  const changes = cellAt(sheet.name, { ...state, row: state.row + 2 });
  sheet.section("model.cash.simulation.state");
  sheet.value(
    "model.cash.simulation.is_current",
    "–",
    format,
    f`IF(ISNUMBER(${cellAt(sheet.name, ranAt)}),IF(${changes}>0,1,0),2)`,
  );
  sheet.leaveRow("model.cash.simulation.ran_at", "UTC", DATE_TIME);
  sheet.value(
    "model.cash.simulation.changes",
    "cells",
    WHOLE,
    f`SUM(${rangeAt(sheet.name, changed)})+SUM(${rangeAt(sheet.name, driversChanged)})`,
  );
  highlightState(sheet, state);
  return format;
}

/** Green while the result is current, marked otherwise. */
export function highlightState(sheet: SheetBuilder, place: Place): void {
  const { address } = sheet.cellOf(place);
  const block = { ...place, rows: 1, columns: 1 };
  sheet.highlight({ ...block, formula: `=${address}<>0`, look: "marked" });
  sheet.highlight({ ...block, formula: `=${address}=0`, look: "good" });
}

/** What the model says now, beside what it said at the last run. */
function argumentsOn(sheet: SheetBuilder, figures: readonly Argument[]): void {
  sheet.section("model.cash.simulation.reads");
  const headings = [
    "model.cash.simulation.now",
    "model.cash.simulation.then",
    "model.cash.simulation.changed",
  ] as const;
  sheet.headings(
    "model.cash.simulation.input",
    headings.map((id) => sheet.word(id)),
  );
  for (const [label, unit, format, figure] of figures) {
    const { row } = sheet;
    sheet.value(label, unit, format, figure);
    sheet.leave({ row, column: THEN, rows: 1, columns: 1 }, format);
    const at = (column: number): Formula => downColumn(sheet.name, { row, column });
    sheet.putFormula({ row, column: CHANGED }, 0, WHOLE, f`IF(${same(at(NOW), at(THEN))},0,1)`);
  }
}

/** Whether two numbers are equal up to what working one of them out again may change. */
const same = (now: Formula, then: Formula): Formula => f`ABS(${now}-${then})<=ABS(${then})/10^12`;

function monthsOn(sheet: SheetBuilder, places: Places, inputs: CashInputs, mine: Mine, financing: Financing): void {
  sheet.section("model.cash.simulation.spread");
  const { row } = places.month;
  const column = (at: number, heading: string, unit: string, format?: string, formula?: Formula): void => {
    const look = { align: "right" } as const;
    sheet.put({ row: row - 2, column: at }, textCell(unitWord(sheet.language, unit), "unit", look));
    sheet.put({ row: row - 1, column: at }, textCell(heading, "heading", { ...look, wrap: true }));
    if (!format || !formula) return;
    for (let index = 0; index < MONTHS; index += 1)
      sheet.putFormula({ row: row + index, column: at }, index, format, formula);
  };
  const each = (at: number): Formula => downColumn(sheet.name, { row, column: at });
  const ofMonth = (all: Formula): Formula => f`INDEX(${all},${each(MONTH)}+1)`;

  column(MONTH, sheet.word("model.cash.month"), "months");
  for (let month = 1; month <= MONTHS; month += 1) {
    const content = { kind: "number", number: month } as const;
    sheet.put({ row: row + month - 1, column: MONTH }, { content, role: "note", numberFormat: "0" });
  }
  column(ENDS, sheet.word("model.cash.end"), "UTC", DATE, ofMonth(mine.end.all));
  const spread = [...QUANTILES, sheet.word("model.cash.simulation.mean")];
  spread.forEach((heading, index) => column(SPREAD + index, heading, "USD"));
  column(SPREAD + spread.length, sheet.word("model.cash.simulation.ruined"), "fraction");
  sheet.leave({ ...places.spread, columns: spread.length }, MONEY);
  sheet.leave({ ...places.spread, column: SPREAD + spread.length, columns: 1 }, PERCENT);

  const drivers: readonly Argument[] = [
    ["market.field.btc_price", "USD/BTC", TWO, ofMonth(mine.price.all)],
    ["market.field.difficulty", "ratio", TRILLIONS, ofMonth(mine.difficulty.all)],
    ["model.cash.simulation.fixed", "USD/month", MONEY, f`${inputs.fixed}-${ofMonth(financing.debt.all)}`],
  ];
  drivers.forEach(([heading, unit, format, formula], index) => {
    const text = sheet.word(heading);
    column(DRIVERS + index, text, unit, format, formula);
    column(DRIVERS_THEN + index, `${text}, ${sheet.word("model.cash.simulation.then")}`, unit);
    sheet.leave({ ...places.driversThen, column: DRIVERS_THEN + index, columns: 1 }, format);
  });
  const sameDrivers = drivers.map((_, index) => same(each(DRIVERS + index), each(DRIVERS_THEN + index)));
  const [price, difficulty, fixed] = sameDrivers as [Formula, Formula, Formula];
  const changed = sheet.word("model.cash.simulation.changed");
  column(DRIVERS_CHANGED, changed, "–", WHOLE, f`IF(AND(${price},${difficulty},${fixed}),0,1)`);
  const [p5, p25, p50, p75, p95] = QUANTILES.map((_, index) => each(SPREAD + index)) as [
    Formula,
    Formula,
    Formula,
    Formula,
    Formula,
  ];
  const inOrder = f`AND(${p5}<=${p25},${p25}<=${p50},${p50}<=${p75},${p75}<=${p95})`;
  column(DISORDERED, sheet.word("model.cash.simulation.disordered"), "–", WHOLE, f`IF(${inOrder},0,1)`);
}

/** The quantiles over the months. */
function fanOn(sheet: SheetBuilder, { ends, spread, now }: Places): void {
  sheet.chart({
    row: now.row - 2,
    column: CHANGED + 1,
    rows: now.rows + 2,
    columns: 6,
    kind: "line",
    title: sheet.word("model.cash.simulation.chart"),
    categories: ends,
    series: QUANTILES.map((name, index) => ({
      ...{ name, values: { ...spread, column: SPREAD + index, columns: 1 } },
      color: FAN[Math.abs(index - MEDIAN)],
    })),
    xTitle: sheet.word("model.cash.end"),
    yTitle: unitWord(sheet.language, "USD"),
  });
}

/** The drift of the price and the growth of difficulty are in the months' own figures. */
function callOn(sheet: SheetBuilder, { now, drivers }: Places, figures: Figures): string {
  const at = { row: now.row, column: NOW, sheet: sheet.name, index: 0 };
  const figure = (id: keyof Figures): Formula =>
    cellAt(sheet.name, { row: now.row + Object.keys(figures).indexOf(id), column: NOW });
  const driver = (index: number): Formula => rangeAt(sheet.name, { ...drivers, column: DRIVERS + index, columns: 1 });
  const simulated = call(
    "SIMULATE",
    figure("seed"),
    figure("paths"),
    figure("start"),
    String(MONTHS),
    figure("height"),
    driver(0),
    driver(1),
    figure("hashrate"),
    figure("powerPrice"),
    figure("efficiency"),
    figure("priceVol"),
    figure("blockFees"),
    figure("poolFee"),
    figure("uptime"),
    figure("otherCost"),
    "",
    "",
    figure("difficultyVol"),
    figure("correlation"),
    driver(2),
    figure("openingCash"),
    f`${figure("canStop")}<>0`,
  );
  return `=${simulated(at)}`;
}
