import { FIRST } from "../building/columns";
import { DAY } from "../building/rules";
import { DATE, TWO } from "../building/formats";
import { alongRow, f } from "../building/formula";
import type { ModelBuilder } from "../building/model-builder";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import { monthsOn, opensOn } from "../building/timeline";
import { unitWord } from "../building/unit";
import { serialOfUtc } from "../market/evidence";
import type { CashInputs } from "./inputs";
import { MONTHS } from "./months";

/** Months of the invented sample: about as far ahead as brokers quote. */
const QUOTED = 12;
/** What the sample loses a month. */
const SAMPLE_DECAY = 0.01;
/** USD/PH/day. */
const QUOTE = { kind: "between", least: 0.5, most: 10_000 } as const;

/** A sheet for a hashprice curve as a broker quotes it; what it gives is every month's hashprice, the last quote held. */
export function curveSheet(model: ModelBuilder, inputs: CashInputs): Line {
  const widths = [44, 14, ...Array<number>(MONTHS + 1).fill(15)];
  const sheet = model.sheet("model.cash.curve.title", "model.sheet.curve", widths);
  const { asOf, fields } = model.source.snapshot;
  sheet.note("model.cash.curve.note");
  sheet.section("model.cash.curve.evidence");
  sheet.input("model.cash.curve.source", "–", TWO, { value: sheet.word("model.cash.curve.sample") });
  sheet.input("model.cash.curve.as_of", "UTC", DATE, { value: Math.floor(serialOfUtc(asOf)), rule: DAY });
  sheet.section("model.cash.curve.quotes");
  const months = monthsOn(sheet, MONTHS);
  const opens = opensOn(months, inputs);
  const quotes = quotesOn(sheet, inputs, fields.hashprice.value);
  const before = alongRow(sheet.name, { row: sheet.row, column: FIRST }, -1);
  const held = months.row(
    "model.cash.curve.held",
    "USD/PH/day",
    TWO,
    f`IF(N(${quotes.each})>0,${quotes.each},${before})`,
  );
  sheet.chart({
    row: sheet.row + 1,
    column: FIRST,
    rows: 20,
    columns: 8,
    kind: "line",
    title: sheet.word("model.cash.curve.title"),
    categories: opens.block,
    series: [{ name: sheet.word("model.cash.curve.held"), values: held.block }],
    xTitle: sheet.word("model.cash.opens"),
    yTitle: unitWord(sheet.language, "USD/PH/day"),
  });
  return held;
}

/** Month 0 is today's hashprice, which holds until the first quote. */
function quotesOn(sheet: SheetBuilder, inputs: CashInputs, spot: number): Line {
  const sample = Array.from({ length: QUOTED }, (_, before) =>
    Number((spot * (1 - SAMPLE_DECAY) ** (before + 1)).toFixed(2)),
  );
  const blank = Array<string>(MONTHS - QUOTED).fill("");
  const quotes = sheet.inputLine("model.cash.curve.quoted", "USD/PH/day", TWO, [0, ...sample, ...blank]);
  const { row, column, columns } = quotes.block;
  sheet.putFormula({ row, column }, 0, TWO, f`${inputs.market.hashprice}`);
  sheet.allow({ row, column: column + 1, rows: 1, columns: columns - 1 }, QUOTE);
  return quotes;
}
