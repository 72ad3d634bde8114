import { isEmpty } from "../cell";
import { isExcelError } from "../excel-error";
import { readFigure } from "../figure";
import type { Parameter } from "../parameter";
import { within } from "./bounds";
import type { Check } from "./check";
import { numberCheck } from "./number";
import { rowsOf } from "./range";
import { reject, rejectError, shown } from "./reject";

/**
 * The numbers of a row or a column, without a heading before the first; a text that reads as a figure is no heading but
 * a number that would be lost. Excel on Windows hands a blank cell over as 0, so
 * the two are the same here: both are 0 where the bounds take 0; where not, they may only stand at the end.
 */
export function seriesCheck(parameter: Parameter): Check {
  const one = numberCheck(parameter);
  const takesZero = within(parameter.bounds, 0) && !parameter.zeroIsBlank;
  const hint = parameter.zeroIsBlank ? ({ id: "hint.free_power" } as const) : undefined;
  return (raw) => {
    const rows = rowsOf(raw) ?? reject(parameter, "argument.object");
    const values: number[] = [];
    let position = 0;
    let gap = 0;
    // Counted loops: a year of hourly prices is read in half the time.
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r] ?? [];
      for (let c = 0; c < row.length; c++) {
        const cell = row[c];
        position++;
        if (typeof cell === "number" && (takesZero || cell !== 0)) {
          if (gap) reject(parameter, "argument.series_gap", { position: gap }, hint);
          values.push(one(cell) as number);
        } else if (isEmpty(cell)) {
          if (takesZero) values.push(0);
          else gap ||= position;
        } else if (isExcelError(cell)) {
          rejectError(parameter, cell);
        } else if (typeof cell !== "string" && typeof cell !== "boolean") {
          reject(parameter, "argument.object");
        } else if (typeof cell !== "string" || values.length > 0 || readFigure(cell, parameter.unit)) {
          rejectCell(parameter, cell, position);
        }
      }
    }
    if (values.length) return values;
    return gap && parameter.optional ? parameter.default : reject(parameter, "argument.series_empty", {}, hint);
  };
}

/** Refuses a cell that holds no number, with the one that its text seems to write. */
function rejectCell(parameter: Parameter, cell: unknown, position: number): never {
  const value = shown(cell);
  const suggestion = typeof cell === "string" ? readFigure(cell, parameter.unit)?.value : undefined;
  if (suggestion === undefined || !within(parameter.bounds, suggestion)) {
    return reject(parameter, "argument.series_cell", { value, position });
  }
  return reject(parameter, "argument.series_text", { value, position, suggestion });
}
