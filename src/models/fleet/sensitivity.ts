import { textCell } from "../cells";
import { FIRST } from "../building/columns";
import { MONEY, TWO } from "../building/formats";
import { alongRow, f } from "../building/formula";
import type { Formula } from "../building/formula";
import { inputOf } from "../building/given";
import type { ModelBuilder } from "../building/model-builder";
import { unitWord } from "../building/unit";
import { columnLetters } from "../address";
import type { FleetRows } from "./rows";

const HASHPRICE_CHANGES = [-0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4];
const POWER_CHANGES = [-0.2, -0.1, 0, 0.1, 0.2];
const CHANGE = "+0%;-0%;0%";
const GRID = FIRST + 1;

/**
 * The margin a day when hashprice and every power price change, machines that would lose money standing still. A plain
 * table of formulas, since Excel's own data tables cannot call an add-in.
 */
export function sensitivitySheet(model: ModelBuilder, rows: FleetRows): { readonly base: Formula } {
  const sheet = model.sheet("model.fleet.sensitivity.title", "model.sheet.sensitivity", [
    40,
    14,
    14,
    ...HASHPRICE_CHANGES.map(() => 13),
  ]);
  sheet.note("model.fleet.sensitivity.note");
  sheet.skip();
  const changes = { row: sheet.row, column: GRID };
  const label = (row: number, text: string, unit: string): void => {
    sheet.put({ row, column: 0 }, textCell(text, "label"));
    sheet.put({ row, column: 1 }, textCell(unitWord(sheet.language, unit), "unit"));
  };
  label(changes.row, sheet.word("model.fleet.hashprice_change"), "fraction");
  HASHPRICE_CHANGES.forEach((change, index) =>
    sheet.put({ row: changes.row, column: GRID + index }, inputOf(change, CHANGE)),
  );
  const change = alongRow(sheet.name, changes);
  const count = HASHPRICE_CHANGES.length;
  const hashprice = sheet.line(
    "market.field.hashprice",
    "USD/PH/day",
    TWO,
    count,
    f`${rows.hashprice}*(1+${change})`,
    GRID,
  );
  const powerChange: Formula = (at) => `$${columnLetters(FIRST)}${at.row + 1}`;
  const margin = f`(${rows.revenue.all}*(1+${change})-${rows.power.all}*(1+${powerChange}))`;
  const grid = POWER_CHANGES.map((power) => {
    const line = sheet.line(
      "model.fleet.margin_running",
      "USD/day",
      MONEY,
      count,
      f`SUMPRODUCT(${margin}*(${margin}>0))`,
      GRID,
    );
    sheet.put({ row: line.block.row, column: FIRST }, inputOf(power, CHANGE));
    return { power, line };
  });
  sheet.put(
    { row: changes.row, column: FIRST },
    textCell(sheet.word("model.fleet.power_change"), "heading", { align: "right", wrap: true }),
  );
  sheet.chart({
    row: sheet.row + 1,
    column: 0,
    rows: 20,
    columns: 9,
    kind: "line",
    title: sheet.word("model.fleet.sensitivity.chart"),
    categories: hashprice.block,
    series: grid.map(({ power, line }) => ({
      name: `${sheet.word("model.fleet.power_price")} ${power > 0 ? "+" : power < 0 ? "−" : ""}${Math.abs(power) * 100}%`,
      values: line.block,
    })),
    xTitle: `${sheet.word("market.field.hashprice")}, ${unitWord(sheet.language, "USD/PH/day")}`,
    yTitle: unitWord(sheet.language, "USD/day"),
  });
  const middle = grid[POWER_CHANGES.indexOf(0)]?.line;
  if (!middle) throw new Error("The table has no unchanged power price.");
  return { base: middle.at(HASHPRICE_CHANGES.indexOf(0)) };
}
