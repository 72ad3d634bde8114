import { assumptions } from "../building/assumptions";
import { AMOUNT, POWER_PRICE, SHARE } from "../building/rules";
import { COINS, FOUR, MONEY, PERCENT, TWO, WHOLE, unlessZero } from "../building/formats";
import type { Formula } from "../building/formula";
import type { MarketLinks } from "../building/market-links";
import type { ModelBuilder } from "../building/model-builder";
import { Records } from "../building/records";
import type { Machines } from "../building/machines-sheet";
import type { Series } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import { ROOM, sampleRows } from "./sample";

/** Company-wide lines of cost, USD a month. */
export interface CompanyCosts {
  readonly credits: Formula;
  readonly sga: Formula;
  readonly sustaining: Formula;
  readonly interest: Formula;
  readonly depreciation: Formula;
}

/** What the fleet's sheets read. */
export interface FleetInputs {
  readonly sheet: SheetBuilder;
  readonly market: MarketLinks;
  readonly valuedOn: Formula;
  readonly poolFee: Formula;
  readonly periodDays: Formula;
  /** How far above nameplate a realised hashrate is still believed. */
  readonly aboveNameplate: Formula;
  readonly costs: CompanyCosts;
  readonly rows: {
    readonly site: Series;
    readonly machine: Series;
    readonly contract: Series;
    readonly count: Series;
    readonly powerPrice: Series;
    readonly uptime: Series;
    readonly pue: Series;
    readonly minedBtc: Series;
    readonly siteCost: Series;
    /** How many rows have machines, wherever they stand. */
    readonly filledIn: Formula;
  };
}

/** All that somebody may change, on one sheet. */
export function inputsSheet(model: ModelBuilder, machines: Machines): FleetInputs {
  const { sheet, market, valuedOn, poolFee } = assumptions(
    model,
    "model.fleet.inputs.title",
    [34, 28, 20, 12, 12, 12, 12, 16, 16, 40],
  );
  const periodDays = sheet.input("model.fleet.period", "days", WHOLE, {
    value: 30,
    rule: { kind: "whole", least: 1, most: 366 },
    note: sheet.word("model.fleet.period.note"),
  });
  const aboveNameplate = sheet.input("model.fleet.above_limit", "fraction", PERCENT, { value: 0.1, rule: SHARE });
  sheet.section("model.fleet.company");
  const cost = (label: Parameters<SheetBuilder["input"]>[0], value: number) =>
    sheet.input(label, "USD/month", MONEY, { value, rule: AMOUNT });
  const costs = {
    credits: cost("model.fleet.credits", 150_000),
    sga: cost("model.fleet.sga", 900_000),
    sustaining: cost("model.fleet.sustaining", 120_000),
    interest: cost("model.fleet.interest", 250_000),
    depreciation: cost("model.fleet.depreciation", 2_400_000),
  };
  sheet.section("model.fleet.rows");
  sheet.note("model.fleet.rows.note");
  const records = new Records(sheet, ROOM);
  const sample = sampleRows(sheet.language);
  const column = (at: number) => sample.map((row) => row[at] as string | number);
  const columns = {
    site: records.input("model.fleet.site", "–", WHOLE, column(0)),
    machine: records.input("model.fleet.machine", "–", WHOLE, column(1), {
      kind: "listed",
      source: machines.model.all({ row: 0, column: 0, sheet: sheet.name, index: 0 }),
    }),
    contract: records.input("model.fleet.contract", "–", WHOLE, column(2)),
    count: records.input("model.fleet.count", "machines", unlessZero(WHOLE), column(3), {
      kind: "whole",
      least: 0,
      most: 100_000_000,
    }),
    powerPrice: records.input("model.fleet.power_price", "USD/kWh", unlessZero(FOUR), column(4), POWER_PRICE),
    uptime: records.input("model.fleet.uptime", "fraction", unlessZero(PERCENT), column(5), SHARE),
    pue: records.input("model.fleet.pue", "ratio", unlessZero(TWO), column(6), { kind: "between", least: 0, most: 3 }),
    minedBtc: records.input("model.fleet.mined", "BTC", unlessZero(COINS), column(7), AMOUNT),
    siteCost: records.input("model.fleet.site_cost", "USD/month", unlessZero(MONEY), column(8), AMOUNT),
  };
  records.end();
  const rows = { ...columns, filledIn: records.filledIn(columns.count) };
  return { sheet, market, valuedOn, poolFee, periodDays, aboveNameplate, costs, rows };
}
