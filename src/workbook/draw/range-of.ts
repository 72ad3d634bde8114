import type { Block } from "../../models/description";

export const rangeOf = (worksheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range =>
  worksheet.getRangeByIndexes(row, column, rows, columns);
