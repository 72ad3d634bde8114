import type { ProductionCost } from "../../market/snapshot";
import { addressOf } from "../address";
import { DATE_FORMAT, formulaCell, inputCell, textCell } from "../cells";
import type { Block, CellDescription } from "../description";
import type { Language } from "../language";
import { word } from "../words";
import type { WordId } from "../words";
import { headingRow, noteCell, sourceCell, statusCell, timeCell, unitCell } from "./evidence";
import { marketName } from "./names";

/** The first seven are those of the fields above. */
const HEADINGS: readonly WordId[] = [
  "market.column.model",
  "market.column.published_cost",
  "market.column.unit",
  "market.column.source",
  "market.column.published",
  "market.column.note",
  "market.column.status",
  "market.column.difficulty_then",
  "market.column.elasticity",
  "market.column.rolled_cost",
];

const COST_COLUMN = 1;
const DIFFICULTY_COLUMN = 7;
const ELASTICITY_COLUMN = 8;

interface CostRows {
  readonly rows: readonly (readonly CellDescription[])[];
  /** Where the costs stand, headings included. */
  readonly table: Block;
}

/**
 * What others have published as the cost of a coin, each carried to the difficulty of the sheet by a plain formula, which
 * works without the add-in and goes on in the rows that a user adds.
 *
 * @param top - the row where the block begins
 */
export function costRows(costs: readonly ProductionCost[], language: Language, copy: number, top: number): CostRows {
  const headingsAt = top + 2;
  return {
    rows: [
      [textCell(word(language, "market.costs.title"), "section")],
      [textCell(word(language, "market.costs.hint"), "note")],
      headingRow(HEADINGS, language),
      ...costs.map((cost, index) => costRow(cost, language, copy, headingsAt + 1 + index)),
    ],
    table: { row: headingsAt, column: 0, rows: costs.length + 1, columns: HEADINGS.length },
  };
}

function costRow(cost: ProductionCost, language: Language, copy: number, row: number): CellDescription[] {
  return [
    textCell(`${cost.author}: ${cost.model[language]}`, "label", { wrap: true }),
    inputCell(cost.cost, "#,##0"),
    unitCell(cost.unit, language),
    sourceCell(cost.source, language),
    timeCell(cost.published, DATE_FORMAT),
    noteCell(cost.note, language),
    statusCell(cost.status, language),
    inputCell(cost.difficulty, "#,##0"),
    inputCell(cost.elasticity, "0.000"),
    rolledCell(row, copy),
  ];
}

/** cost · (difficulty now / difficulty then)^elasticity. */
function rolledCell(row: number, copy: number): CellDescription {
  const at = (column: number) => addressOf({ row, column });
  const ratio = `(${marketName("difficulty", copy)}/${at(DIFFICULTY_COLUMN)})`;
  return formulaCell(`=${at(COST_COLUMN)}*${ratio}^${at(ELASTICITY_COLUMN)}`, "#,##0");
}
