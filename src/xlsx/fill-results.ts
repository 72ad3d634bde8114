import { serialOf } from "../functions/time";
import type { Block, CellDescription, ResultDescription, SheetDescription } from "../models/description";
import { Values } from "./evaluate/evaluate";
import type { Value } from "./evaluate/value";
import { CellError, isMatrix } from "./evaluate/value";

/** The sheets with every result worked out, as if each had been asked for just now. */
export function fillResults(sheets: readonly SheetDescription[], now: Date): readonly SheetDescription[] {
  const values = new Values(sheets);
  return sheets.map((sheet) => (sheet.results ?? []).reduce((so, result) => fill(so, result, values, now), sheet));
}

function fill(sheet: SheetDescription, result: ResultDescription, values: Values, now: Date): SheetDescription {
  const rows = sheet.rows.map((cells) => [...cells]);
  const put = ({ row, column }: Block, block: readonly (readonly Value[])[]): void =>
    block.forEach((line, y) =>
      line.forEach((value, x) => {
        rows[row + y]![column + x] = filled(rows[row + y]![column + x]!, value);
      }),
    );
  const found = values.of(result.formula, sheet.name);
  if (!isMatrix(found)) throw new Error(`${result.formula} gives no table.`);
  put(
    result.values,
    found.slice(result.headings.rows).map((line) => line.slice(result.headings.columns)),
  );
  for (const { from, to } of result.kept) {
    const { row, column, rows: height, columns: width } = from;
    const line = (y: number) => Array.from({ length: width }, (_, x) => values.at(sheet.name, row + y, column + x));
    put(
      to,
      Array.from({ length: height }, (_, y) => line(y)),
    );
  }
  put({ ...result.ranAt, rows: 1, columns: 1 }, [[serialOf(now.getTime() / 1000)]]);
  return { ...sheet, rows };
}

function filled(cell: CellDescription, value: Value): CellDescription {
  if (typeof value === "number") return { ...cell, content: { kind: "number", number: value } };
  return { ...cell, content: { kind: "text", text: value instanceof CellError ? value.code : String(value ?? "") } };
}
