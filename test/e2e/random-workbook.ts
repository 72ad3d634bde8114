/* Workbooks with formulas of ours, most of which show numbers. */
import fc from "fast-check";
import { declarations } from "../../src/functions/catalogue";
import type { AnyDeclaration } from "../../src/functions/declaration";
import { columnLetters } from "../../src/models/address";
import { around, formulasOf } from "../formula/arbitraries";
import { argumentOf, isSingle } from "../functions/arguments";
import type { Content } from "../../tools/browser/page";

/** Where the formulas stand, and the sheets that they refer to. */
export const HOME = "Home";
export const OTHERS = ["Market", "My sheet"] as const;
export const NAME = { name: "btc_price", sheet: "Market", cell: "B5" } as const;

/** The column of the formulas, and how many rows each has to itself and to what it spills. */
export const FORMULA_COLUMN = 2;
export const BAND = 8;

/** The inputs of a formula stand in a row of their own from this column on. */
const INPUT_COLUMN = 24;

interface Input {
  readonly sheet: string;
  readonly column: number;
  readonly value: Content;
}

interface Entry {
  readonly formula: (row: number) => string;
  readonly inputs: readonly Input[];
}

export interface WorkbookContent {
  /** By sheet and address. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, Content>>>>;
  readonly formulas: readonly string[];
}

/** Univer loses doubled quotes where it moves a reference. */
const surroundings = around.filter((build) => !build("").includes('""'));

const singles = declarations.filter(
  ({ parameters, result }) => result.shape !== "table" && parameters.length > 0 && parameters.every(isSingle),
);

const wrappers: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => `(${text})`,
  (text) => ` ${text} `,
  (text) => `IF(1>0,${text},C9)`,
  (text) => `IFERROR(${text},\n0)`,
];

const sheetPart = (sheet: string) => (sheet === HOME ? "" : sheet.includes(" ") ? `'${sheet}'!` : `${sheet}!`);

/** A call whose arguments stand in cells, so that it shows a result unless they do not go together. */
const sound = (declaration: AnyDeclaration): fc.Arbitrary<Entry> => {
  const given = declaration.parameters.map((parameter) =>
    fc.record({
      value: argumentOf(parameter) as fc.Arbitrary<Content | undefined>,
      sheet: fc.constantFrom(HOME, ...OTHERS),
      dollars: fc.tuple(fc.constantFrom("", "$"), fc.constantFrom("", "$")),
      wrap: fc.constantFrom(...wrappers),
    }),
  );
  return fc.tuple(fc.tuple(...given), fc.constantFrom(...surroundings.slice(0, 7))).map(([arguments_, build]) => ({
    formula: (row) => {
      const texts = arguments_.map(({ value, sheet, dollars: [before, between], wrap }, index) =>
        value === undefined
          ? ""
          : wrap(`${sheetPart(sheet)}${before}${columnLetters(INPUT_COLUMN + index)}${between}${row}`),
      );
      return build(`MINING.${declaration.id}(${texts.join(",")})`);
    },
    inputs: arguments_.flatMap(({ value, sheet }, index) =>
      value === undefined ? [] : [{ sheet, column: INPUT_COLUMN + index, value }],
    ),
  }));
};

/** What plain Excel cannot say: blocks, and machines from the catalogue, also inside longer formulas. */
const unsayable: fc.Arbitrary<Entry> = fc
  .constantFrom<(row: number) => string>(
    (row) => `=MINING.MINER("S21","JTH")*Market!Y$${row}`,
    (row) => `=MINING.COST_TIERS(Y${row},'My sheet'!$Z$${row})`,
    (row) => `=SUM( INDEX(MINING.COST_TIERS($Y${row}, 'My sheet'!Z${row}),2,2), btc_price )`,
    (row) => `=MINING.CASHFLOW(DATE(2026,3,1),3,936000,btc_price,1E14,Y${row},0.05,17.5)`,
    (row) => `=MINING.BEST_MODE(Market!Y${row}:AA${row},40,0.05)&"?"`,
    (row) => `=MINING.FLEET_TOTAL(Y${row}:AF${row},MINING.HASHPRICE(btc_price,1E14),"MW")+Market!$B$6`,
  )
  .map((formula) => ({
    formula,
    inputs: [
      { sheet: HOME, column: INPUT_COLUMN, value: 100 },
      { sheet: "Market", column: INPUT_COLUMN, value: 3 },
      { sheet: "My sheet", column: INPUT_COLUMN + 1, value: 5_000_000 },
    ],
  }));

/** Anything that can be typed, most of which shows an error. */
const wild: fc.Arbitrary<Entry> = formulasOf(
  fc.constantFrom(
    "A1",
    "$B$2",
    "Market!B5",
    "Market!$B$6",
    "'My sheet'!C$3",
    "Market!B2:B9",
    "btc_price",
    "0.05",
    "2%",
  ),
  surroundings,
).map((formula) => ({ formula: () => formula, inputs: [] }));

const entry = fc.oneof(
  { arbitrary: fc.constantFrom(...singles).chain(sound), weight: 6 },
  { arbitrary: unsayable, weight: 1 },
  { arbitrary: wild, weight: 2 },
);

/** A workbook of so many formulas. */
export const workbookContent = (count: number): fc.Arbitrary<WorkbookContent> =>
  fc.array(entry, { minLength: count, maxLength: count }).map((entries) => {
    const cells: Record<string, Record<string, Content>> = {
      [HOME]: {},
      Market: { B5: 67_800, B6: 1 },
      "My sheet": {},
    };
    const formulas = entries.map(({ formula, inputs }, index) => {
      const row = index * BAND + 1;
      for (const { sheet, column, value } of inputs) cells[sheet]![`${columnLetters(column)}${row}`] = value;
      return formula(row);
    });
    return { cells, formulas };
  });
