/* What the cells of a model show, found by their labels as a reader finds them. */
import { bundled } from "../../src/market/bundled";
import type { Content, ModelDescription, SheetDescription } from "../../src/models/description";
import { gallery } from "../../src/models/gallery";
import { Values } from "../../src/xlsx/evaluate/evaluate";
import { fillResults } from "../../src/xlsx/fill-results";
import type { Value } from "../../src/xlsx/evaluate/value";

/** A model in English with the bundled market. */
export function modelOf(id: string): ModelDescription {
  const model = gallery.find((one) => one.id === id);
  if (!model) throw new Error(`There is no model ${id}.`);
  return model.build({ language: "en", snapshot: bundled, copy: 1, marketCopy: 1 });
}

/** The model with other inputs or another market, by sheet, row and column. */
export function changed(model: ModelDescription, inputs: Readonly<Record<string, number | string>>): ModelDescription {
  const change = (sheet: SheetDescription): SheetDescription => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells.map((cell, column) => {
        const input = inputs[`${sheet.name}!${row},${column}`];
        return cell && input !== undefined ? { ...cell, content: contentOf(input) } : cell;
      }),
    ),
  });
  return { ...model, sheets: model.sheets.map(change), market: change(model.market) };
}

const contentOf = (input: number | string): Content =>
  typeof input === "number" ? { kind: "number", number: input } : { kind: "text", text: input };

/** The model with every result as a run at this time leaves it. */
export const ran = (model: ModelDescription, now = new Date()): ModelDescription => ({
  ...model,
  sheets: fillResults([...model.sheets, model.market], now).slice(0, -1),
});

/** Reads the figures of a model. */
export function reader(model: ModelDescription) {
  const values = new Values([...model.sheets, model.market]);
  const sheetOf = (name: string): SheetDescription => {
    const sheet = model.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  };
  const rowOf = (name: string, label: string, nth = 0): number => {
    const rows = sheetOf(name).rows.flatMap((cells, row) =>
      cells[0] && values.at(name, row, 0) === label ? [row] : [],
    );
    const row = rows[nth];
    if (row === undefined) throw new Error(`The sheet ${name} has no row ${label}.`);
    return row;
  };
  return {
    at: (name: string, row: number, column: number): Value => values.at(name, row, column),
    rowOf,
    /** The figure of a row, in its first column or further on. */
    figure: (name: string, label: string, further = 0, nth = 0): Value =>
      values.at(name, rowOf(name, label, nth), 2 + further),
    /** How many of the model's checks fail. */
    failed: (): Value => values.at(model.sheets.at(-1)!.name, 1, 2),
  };
}
