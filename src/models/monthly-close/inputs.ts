import { serialOf } from "../../functions/time";
import { assumptions } from "../building/assumptions";
import { AMOUNT, DAY, SHARE } from "../building/rules";
import type { Assumptions } from "../building/assumptions";
import { FIRST } from "../building/columns";
import { BESIDE_FIGURES, textCell } from "../cells";
import type { Rule } from "../description";
import { COINS, DATE, MONEY, ONE, PERCENT, WHOLE, unlessZero } from "../building/formats";
import { alongRow, f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { ModelBuilder } from "../building/model-builder";
import { Records } from "../building/records";
import type { Line, Series } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import type { WordId } from "../model-words";
import { OPENING_BTC, PUBLISHED, SAMPLE, SITES, SITE_SAMPLE } from "./sample";
import { COSTS } from "./tiers";
import type { Cost } from "./tiers";

export const MONTHS = 12;
export const QUARTERS = 4;

const FIRST_DAY = serialOf(Date.UTC(2025, 0, 1) / 1000);
/** Riot prints coins as received; with no fee the hashrate that they imply is the one that it prints. */
const POOL_FEE = 0;

type MonthLine = Exclude<keyof typeof SAMPLE, Cost> | Cost;

/** What the model's sheets read. */
export interface CloseInputs extends Assumptions {
  /** The closing month as it was typed. */
  readonly chosen: Formula;
  readonly closing: Formula;
  readonly filingQuarter: Formula;
  readonly openingBtc: Formula;
  readonly aboveNameplate: Formula;
  readonly publishedApart: Formula;
  readonly usdApart: Formula;
  readonly btcApart: Formula;
  readonly month: Formula;
  readonly begins: Line;
  readonly months: Readonly<Record<MonthLine, Line>>;
  readonly published: Readonly<Record<keyof typeof PUBLISHED, Line>>;
  readonly sites: Readonly<Record<"name" | "nameplate" | "coins" | "mwh" | "energy" | "credits", Series>>;
}

/** All that somebody may change but the filing's lines, on one sheet. */
export function closeInputs(model: ModelBuilder): CloseInputs {
  const widths = [56, 14, ...Array<number>(MONTHS).fill(20), 110];
  const given = assumptions(model, "model.close.inputs.title", widths, POOL_FEE);
  const { sheet } = given;
  const input = (label: WordId, unit: string, format: string, value: number, rule: Rule, note?: WordId): Formula =>
    sheet.input(label, unit, format, { value, rule, ...(note && { note: sheet.word(note) }) });
  const from1To = (most: number): Rule => ({ kind: "whole", least: 1, most });
  sheet.section("model.close.period");
  const start = input("model.close.start", "UTC", DATE, FIRST_DAY, DAY);
  const closing = input("model.close.closing", "–", WHOLE, MONTHS, from1To(MONTHS), "model.close.closing.note");
  const quarter = input("model.close.filing_quarter", "–", WHOLE, 1, from1To(QUARTERS), "model.close.quarter.note");
  const openingBtc = input("model.close.opening_btc", "BTC", COINS, OPENING_BTC, AMOUNT, "model.close.note.held");
  const aboveNameplate = input("model.fleet.above_limit", "fraction", PERCENT, 0.02, SHARE);
  const publishedApart = input("model.close.published_apart", "fraction", PERCENT, 0.01, SHARE);
  const usdApart = input("model.close.usd_apart", "USD", MONEY, 1, AMOUNT);
  const btcApart = input("model.close.btc_apart", "BTC", COINS, 1, AMOUNT);
  return {
    ...given,
    chosen: closing,
    closing: atLeastOne(closing),
    filingQuarter: atLeastOne(quarter),
    openingBtc,
    aboveNameplate,
    publishedApart,
    usdApart,
    btcApart,
    ...monthsOn(sheet, start),
    published: publishedOn(sheet),
    sites: sitesOn(sheet),
  };
}

/** A blank number of a month or a quarter, which a check flags, stands for the first: INDEX would give all for 0. */
const atLeastOne = (number: Formula): Formula => f`MAX(1,${number})`;

function monthsOn(sheet: SheetBuilder, start: Formula): Pick<CloseInputs, "month" | "begins" | "months"> {
  sheet.section("model.close.months");
  sheet.note("model.close.months.note");
  const first = { row: sheet.row, column: FIRST };
  sheet.put({ ...first, column: 0 }, textCell(sheet.word("model.cash.month"), "heading"));
  sheet.put({ ...first, column: 1 }, textCell("–", "unit"));
  for (let month = 1; month <= MONTHS; month += 1) {
    const content = { kind: "number", number: month } as const;
    sheet.put({ ...first, column: FIRST + month - 1 }, { content, role: "note", numberFormat: "0" });
  }
  const month = alongRow(sheet.name, first);
  const begins = sheet.line("model.close.begins", "UTC", DATE, MONTHS, f`EDATE(${start},${month}-1)`);
  const row = (label: WordId, unit: string, format: string, key: MonthLine, note: WordId, rule: Rule = AMOUNT): Line =>
    noted(sheet, sheet.inputLine(label, unit, format, SAMPLE[key], rule), note);
  const usd = (key: Cost, note: WordId, label: WordId = COSTS[key]): Line => row(label, "USD", MONEY, key, note);
  const signed = { kind: "between", least: -1e6, most: 1e6 } as const;
  const months = {
    difficulty: row("model.close.difficulty", "ratio", WHOLE, "difficulty", "model.close.note.difficulty", DIFFICULTY),
    blockFees: row("model.close.fees", "BTC/block", COINS, "blockFees", "model.close.note.network"),
    subsidy: row("market.field.subsidy", "BTC/block", COINS, "subsidy", "model.close.note.subsidy"),
    price: row("model.close.price", "USD/BTC", MONEY, "price", "model.close.note.price"),
    nameplate: row("model.close.nameplate", "PH/s", ONE, "nameplate", "model.close.note.nameplate"),
    coins: row("model.close.coins", "BTC", COINS, "coins", "model.close.note.coins"),
    curtailed: row("model.close.curtailed", "fraction", PERCENT, "curtailed", "model.close.note.sample", SHARE),
    downtime: row("model.close.downtime", "fraction", PERCENT, "downtime", "model.close.note.sample", SHARE),
    sold: row("model.cash.btc_sold", "BTC", COINS, "sold", "model.close.note.sold"),
    proceeds: row("model.close.proceeds", "USD", MONEY, "proceeds", "model.close.note.sold"),
    otherCoins: row("model.close.other_coins", "BTC", COINS, "otherCoins", "model.close.note.other_coins", signed),
    held: row("model.close.held", "BTC", COINS, "held", "model.close.note.held"),
    energyMwh: row("model.fleet.energy", "MWh", WHOLE, "energyMwh", "model.close.note.mwh"),
    energy: usd("energy", "model.close.note.cost"),
    credits: usd("credits", "model.close.note.credits", "model.fleet.credits"),
    site: usd("site", "model.close.note.cost"),
    sga: usd("sga", "model.close.note.sga"),
    sustaining: usd("sustaining", "model.close.note.sample"),
    interest: usd("interest", "model.close.note.company"),
    depreciation: usd("depreciation", "model.close.note.company"),
    stockComp: usd("stockComp", "model.close.note.company"),
    operating: row("model.close.operating", "PH/s", ONE, "operating", "model.close.note.operating"),
  };
  return { month, begins, months };
}

/** Difficulty is 1 at least, and above any amount of dollars. */
const DIFFICULTY = { kind: "between", least: 1, most: 1e20 } as const;

function publishedOn(sheet: SheetBuilder): CloseInputs["published"] {
  sheet.section("model.close.published");
  sheet.note("model.close.published.note");
  sheet.headings("model.close.quarter", quarterWords(sheet));
  const row = (label: WordId, unit: string, key: keyof typeof PUBLISHED, note: WordId): Line => {
    const line = sheet.inputLine(label, unit, MONEY, PUBLISHED[key], AMOUNT);
    sheet.put({ row: line.block.row, column: FIRST + QUARTERS }, textCell(sheet.word(note), "note", BESIDE_FIGURES));
    return line;
  };
  return {
    revenue: row("model.close.published.revenue", "USD", "revenue", "model.close.note.revenue"),
    costToMine: row("model.close.published.cost", "USD/BTC", "costToMine", "model.close.note.cost_to_mine"),
    withDepreciation: row(
      "model.close.published.depreciation",
      "USD/BTC",
      "withDepreciation",
      "model.close.note.with_depreciation",
    ),
  };
}

export const quarterWords = (sheet: SheetBuilder): string[] =>
  (["model.close.q1", "model.close.q2", "model.close.q3", "model.close.q4"] as const).map((id) => sheet.word(id));

function sitesOn(sheet: SheetBuilder): CloseInputs["sites"] {
  sheet.section("model.close.sites");
  sheet.note("model.close.sites.note");
  const records = new Records(sheet, SITES);
  const column = (at: number) => SITE_SAMPLE.map((row) => row[at] as string | number);
  records.end();
  return {
    name: records.input("model.fleet.site", "–", WHOLE, column(0)),
    nameplate: records.input("model.close.nameplate", "PH/s", unlessZero(ONE), column(1), AMOUNT),
    coins: records.input("model.close.coins", "BTC", unlessZero(COINS), column(2), AMOUNT),
    mwh: records.input("model.fleet.energy", "MWh", unlessZero(WHOLE), column(3), AMOUNT),
    energy: records.input("model.close.cost.energy", "USD", unlessZero(MONEY), column(4), AMOUNT),
    credits: records.input("model.fleet.credits", "USD", unlessZero(MONEY), column(5), AMOUNT),
  };
}

/** Says behind a row where its figures are from. */
function noted(sheet: SheetBuilder, line: Line, note: WordId): Line {
  sheet.put({ row: line.block.row, column: FIRST + MONTHS }, textCell(sheet.word(note), "note", BESIDE_FIGURES));
  return line;
}
