/* What an analyst types into each model, and which checks fail then. */
import type { Place, SheetDescription } from "../../src/models/description";
import type { ModelId } from "../../src/models/gallery";
import { modelOf } from "../models/shown";

/** A cell of a model or of its market, and what is typed there. */
interface Typed extends Place {
  readonly sheet: string;
  readonly value: number | string;
}

export interface Edit {
  /** What is typed, in words. */
  readonly what: string;
  readonly cells: readonly Typed[];
  /** The labels of the checks that must fail then. */
  readonly fails?: readonly string[];
  /** The sheets whose charts must look different then. */
  readonly charts?: readonly string[];
}

const HASHPRICE = "Hashprice equals its plain Excel formula from price, difficulty, fees and subsidy";

/** The market's figure that is typed over, found by its name. */
function market(id: ModelId, field: string, value: number): Typed {
  const { market: sheet } = modelOf(id);
  const name = sheet.names.find((one) => one.name === `market_${field}`);
  if (!name) throw new Error(`The market has no ${field}.`);
  return { sheet: sheet.name, row: name.row, column: name.column, value };
}

function inputsOf(id: ModelId): SheetDescription {
  const sheet = modelOf(id).sheets.find(({ name }) => name.endsWith(" inputs"));
  if (!sheet) throw new Error(`The model ${id} has no inputs.`);
  return sheet;
}

const textsOf = (sheet: SheetDescription): (string | undefined)[][] =>
  sheet.rows.map((cells) => cells.map((cell) => (cell?.content.kind === "text" ? cell.content.text : undefined)));

/** The input of a row, in its first column or further on, found by its label. */
function input(id: ModelId, label: string, value: number | string, further = 0): Typed {
  const sheet = inputsOf(id);
  const row = textsOf(sheet).findIndex(
    ([text], index) => text === label && sheet.rows[index]?.[2 + further]?.role === "input",
  );
  if (row < 0) throw new Error(`${sheet.name} has no input ${label}.`);
  return { sheet: sheet.name, row, column: 2 + further, value };
}

/** The input of a record, counted from 0, found by its column's heading. */
function record(id: ModelId, heading: string, index: number, value: number | string): Typed {
  const sheet = inputsOf(id);
  for (const [row, texts] of textsOf(sheet).entries()) {
    const column = texts.indexOf(heading);
    const at = { row: row + 1 + index, column };
    const isHeading = sheet.rows[row]?.[column]?.role === "heading";
    if (isHeading && sheet.rows[at.row]?.[column]?.role === "input") return { sheet: sheet.name, ...at, value };
  }
  throw new Error(`${sheet.name} has no column ${heading}.`);
}

/** Each edit is made on top of those before it. */
export const ANALYST_EDITS: Readonly<Record<ModelId, readonly Edit[]>> = {
  fleet: [
    {
      what: "a lower BTC price",
      cells: [market("fleet", "btc_price", 52_000)],
      charts: ["Fleet", "Fleet sensitivity"],
    },
    {
      what: "a dearer contract and more machines",
      cells: [record("fleet", "Power price", 0, 0.062), record("fleet", "Machines", 1, 9000)],
      charts: ["Fleet", "Fleet sensitivity"],
    },
    {
      what: "an uptime of 80%",
      cells: [record("fleet", "Uptime", 3, 0.8)],
      charts: ["Fleet sensitivity"],
    },
    {
      what: "a hashprice that is not that of its price",
      cells: [market("fleet", "hashprice", 41)],
      fails: [HASHPRICE, "Revenue equals coins × BTC price"],
      charts: ["Fleet", "Fleet sensitivity"],
    },
    {
      what: "more coins than the machines can have mined",
      cells: [record("fleet", "Coins mined", 0, 60)],
      fails: [HASHPRICE, "Revenue equals coins × BTC price", "No row mined more than its nameplate can"],
    },
  ],
  "breakeven-map": [
    { what: "a higher BTC price", cells: [market("breakeven-map", "btc_price", 91_000)] },
    {
      what: "another site's machines and contract",
      cells: [
        record("breakeven-map", "Efficiency at the meter", 2, 21.5),
        record("breakeven-map", "Power price", 2, 0.071),
      ],
    },
    { what: "a wider step of the map", cells: [input("breakeven-map", "Step of the power price", 0.01)] },
    {
      what: "a hashprice that is not that of its price",
      cells: [market("breakeven-map", "hashprice", 28)],
      fails: [HASHPRICE],
    },
  ],
  "stress-test": [
    { what: "a lower BTC price", cells: [market("stress-test", "btc_price", 49_000)], charts: ["Stress test"] },
    {
      what: "more machines on dearer power",
      cells: [record("stress-test", "Hashrate", 0, 1900), record("stress-test", "Power price", 0, 0.058)],
      charts: ["Stress test"],
    },
    { what: "less cash", cells: [input("stress-test", "Cash", 6_000_000)] },
    {
      what: "a hashprice that is not that of its price",
      cells: [market("stress-test", "hashprice", 44)],
      fails: [HASHPRICE, "Hashprice of the market column is the market's"],
    },
  ],
  "cash-flow": [
    { what: "a lower BTC price", cells: [market("cash-flow", "btc_price", 55_000)], charts: ["Cash flow"] },
    {
      what: "dearer power and fewer machines",
      cells: [input("cash-flow", "Power price", 0.052), input("cash-flow", "Hashrate installed", 2200)],
      charts: ["Cash flow"],
    },
    {
      what: "the forward curve instead of growth",
      cells: [input("cash-flow", "Hashprice follows", "Hashprice forward curve")],
      charts: ["Cash flow"],
    },
    {
      what: "a hashprice that is not that of its price",
      cells: [market("cash-flow", "hashprice", 33)],
      fails: [HASHPRICE],
    },
  ],
  "mining-or-hosting": [
    {
      what: "a higher BTC price",
      cells: [market("mining-or-hosting", "btc_price", 95_000)],
      charts: ["Mining or hosting", "Mining or hosting summary"],
    },
    {
      what: "dearer power and a lower rent",
      cells: [
        input("mining-or-hosting", "Power price", 0.058),
        input("mining-or-hosting", "Rent in the first year", 110),
      ],
      charts: ["Mining or hosting", "Mining or hosting summary"],
    },
    {
      what: "tranches that leave a part of the site out",
      cells: [record("mining-or-hosting", "Share of the site", 2, 0.3)],
      fails: ["The tranches make up the whole site"],
      charts: ["Mining or hosting"],
    },
  ],
  "monthly-close": [
    {
      what: "another price of a month",
      cells: [input("monthly-close", "BTC price, mean of the month", 61_000, 11)],
      charts: ["Monthly close"],
    },
    {
      what: "less downtime and a lower cost of energy",
      cells: [
        input("monthly-close", "Share of nameplate hashrate down", 0.01, 10),
        input("monthly-close", "SG&A without stock compensation", 8_000_000, 10),
      ],
      charts: ["Monthly close"],
    },
    {
      what: "more coins than the machines can have mined",
      cells: [input("monthly-close", "Coins mined by pool statement", 900, 6)],
      fails: [
        "Coins held agree with the wallet statements",
        "Printed figures agree with what is worked out",
        "No month mined more than its nameplate can",
      ],
      charts: ["Monthly close"],
    },
  ],
};
