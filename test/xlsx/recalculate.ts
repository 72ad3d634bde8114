/* Recalculates a file with an independent spreadsheet engine (IronCalc), which is told formulas and inputs only. */
import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import type { FileBook } from "./read-file";

initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });

const ALL_DIGITS = "0.00000000000000E+00";
/** As Excel's own TYPE gives it. */
const NUMBER = 1;

/** What each formula of the file gives, by sheet and address; an error is a text. */
export function recalculate({ sheets, names }: FileBook): Map<string, number | string> {
  const model = new Model("file", "en", "UTC", "en");
  try {
    model.pauseEvaluation();
    sheets.forEach(({ name }, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, name);
    });
    // It takes names for cells only, and no formula reads a result's.
    const ofCells = names.filter(({ name, range }) => !name.startsWith("_xlnm.") && !range.startsWith("CHOOSE("));
    for (const { name, range } of ofCells) model.newDefinedName(name, null, range);
    sheets.forEach(({ cells }, sheet) => {
      for (const { address, formula, value } of cells) {
        const { row, column } = placeOf(address);
        if (formula !== null) model.setUserInput(sheet, row, column, `=${formula}`);
        else if (value !== null)
          model.setUserInput(sheet, row, column, typeof value === "number" ? String(value) : `'${value}`);
      }
      const places = cells.map(({ address }) => placeOf(address));
      const width = Math.max(1, ...places.map(({ column }) => column));
      const height = Math.max(1, ...places.map(({ row }) => row));
      model.updateRangeStyle({ sheet, row: 1, column: 1, width, height }, "num_fmt", ALL_DIGITS);
    });
    model.resumeEvaluation();
    model.evaluate();
    return new Map(
      sheets.flatMap(({ name, cells }, sheet) =>
        cells
          .filter(({ formula }) => formula !== null)
          .map(({ address }) => [`${name}!${address}`, read(model, sheet, address)] as const),
      ),
    );
  } finally {
    model.free();
  }
}

function read(model: Model, sheet: number, address: string): number | string {
  const { row, column } = placeOf(address);
  const shown = model.getFormattedCellValue(sheet, row, column);
  return model.getCellType(sheet, row, column) === NUMBER ? Number(shown) : shown;
}

function placeOf(address: string): { row: number; column: number } {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(row), column: [...letters].reduce((so, letter) => so * 26 + letter.charCodeAt(0) - 64, 0) };
}
