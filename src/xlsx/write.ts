import type { NamedRange } from "hucre";
import { writeXlsx } from "hucre";
import { rangeAddress, sheetPrefix } from "../models/building/formula";
import type { ModelDescription, SheetDescription } from "../models/description";
import { Values } from "./evaluate/evaluate";
import { sheetOf } from "./sheet";

/**
 * A model as an .xlsx file for readers without the add-in: every formula in plain Excel, beside the value that our
 * functions give, so that it shows numbers at once and can be recalculated.
 */
export function writeModel({ title, sheets, market }: ModelDescription): Promise<Uint8Array> {
  return writeSheets(title, [...sheets, market]);
}

/** Sheets that work together as one file. */
export function writeSheets(title: string, sheets: readonly SheetDescription[]): Promise<Uint8Array> {
  const values = new Values(sheets);
  return writeXlsx({
    sheets: sheets.map((sheet) => sheetOf(sheet, values)),
    namedRanges: sheets.flatMap((sheet) => [...namesOf(sheet), ...printTitles(sheet)]),
    properties: { title, creator: "Hashcell" },
  });
}

const namesOf = ({ name: sheet, names }: SheetDescription): NamedRange[] =>
  names.map(({ name, comment, ...place }) => ({ name, comment, range: sheetPrefix(sheet) + absolute(place) }));

/** The rows that every page repeats, as the reserved name: hucre's own setting leaves a sheet's name without its quotes. */
const printTitles = ({ name: sheet, print }: SheetDescription): NamedRange[] =>
  print?.titleRows
    ? [{ name: "_xlnm.Print_Titles", scope: sheet, range: `${sheetPrefix(sheet)}$1:$${print.titleRows}` }]
    : [];

const absolute = (place: { row: number; column: number }): string =>
  rangeAddress({ ...place, rows: 1, columns: 1 }).replace(/:.*/, "");
