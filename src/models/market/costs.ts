import type { ProductionCost } from "../../market/snapshot";
import { addressOf } from "../address";
import { DATE_FORMAT, formulaCell, inputCell, textCell } from "../cells";
import type { Block, CellDescription, Place } from "../description";
import type { Language } from "../language";
import { word } from "../words";
import type { WordId } from "../words";
import { headingRow, noteCell, sourceCell, statusCell, timeCell, unitCell } from "./evidence";
import { marketName } from "./names";

/** The columns of the published costs, by their headings; the first seven are those of the fields above. */
export const COST_HEADINGS = {
  model: "market.column.model",
  cost: "market.column.published_cost",
  unit: "market.column.unit",
  source: "market.column.source",
  published: "market.column.published",
  note: "market.column.note",
  status: "market.column.status",
  difficulty: "market.column.difficulty_then",
  elasticity: "market.column.elasticity",
  rolled: "market.column.rolled_cost",
} as const satisfies Record<string, WordId>;

export type CostColumn = keyof typeof COST_HEADINGS;

export const COST_COLUMNS = Object.keys(COST_HEADINGS) as readonly CostColumn[];

export const costHeading = (column: CostColumn, language: Language): string => word(language, COST_HEADINGS[column]);

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
  const row = top + 2;
  const at = (cost: ProductionCost, index: number) =>
    costCells(cost, language, copy, (column) => ({ row: row + 1 + index, column: COST_COLUMNS.indexOf(column) }));
  return {
    rows: [
      [textCell(word(language, "market.costs.title"), "section")],
      [textCell(word(language, "market.costs.hint"), "note")],
      headingRow(Object.values(COST_HEADINGS), language),
      ...costs.map((cost, index) => Object.values(at(cost, index))),
    ],
    table: { row, column: 0, rows: costs.length + 1, columns: COST_COLUMNS.length },
  };
}

/** What a published cost is known by on the sheet. */
export const costLabel = ({ author, model }: ProductionCost, language: Language): string =>
  `${author}: ${model[language]}`;

/**
 * A published cost as the cells of its row, in the order of the columns.
 *
 * @param placeOf - where the row has each of them
 */
export function costCells(
  cost: ProductionCost,
  language: Language,
  copy: number,
  placeOf: (column: CostColumn) => Place,
): Readonly<Record<CostColumn, CellDescription>> {
  return {
    model: textCell(costLabel(cost, language), "label", { wrap: true }),
    cost: inputCell(cost.cost, "#,##0"),
    unit: unitCell(cost.unit, language),
    source: sourceCell(cost.source, language),
    published: timeCell(cost.published, DATE_FORMAT),
    note: noteCell(cost.note, language),
    status: statusCell(cost.status, language),
    difficulty: inputCell(cost.difficulty, "#,##0"),
    elasticity: inputCell(cost.elasticity, "0.000"),
    rolled: rolledCell(copy, placeOf),
  };
}

/** cost · (difficulty now / difficulty then)^elasticity. */
function rolledCell(copy: number, placeOf: (column: CostColumn) => Place): CellDescription {
  const at = (column: CostColumn) => addressOf(placeOf(column));
  const ratio = `(${marketName("difficulty", copy)}/${at("difficulty")})`;
  return formulaCell(`=${at("cost")}*${ratio}^${at("elasticity")}`, "#,##0");
}
