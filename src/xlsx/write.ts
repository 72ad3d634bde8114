import type { NamedRange } from "hucre";
import { writeXlsx } from "hucre";
import { resultName } from "../formula/result";
import { columnLetters } from "../models/address";
import { rangeAddress, sheetPrefix } from "../models/building/formula";
import type { ModelDescription, SheetDescription } from "../models/description";
import { resultPlaces } from "../models/result-places";
import { Values } from "./evaluate/evaluate";
import { fillResults } from "./fill-results";
import { sheetOf } from "./sheet";

/**
 * A model as an .xlsx file for readers without the add-in: every formula in plain Excel, beside the value that our
 * functions give, so that it shows numbers at once and can be recalculated.
 */
export function writeModel({ title, sheets, market }: ModelDescription): Promise<Uint8Array> {
  return writeSheets(title, [...sheets, market]);
}

/** Sheets that work together as one file, their results worked out now. */
function writeSheets(title: string, described: readonly SheetDescription[]): Promise<Uint8Array> {
  const sheets = fillResults(described, new Date());
  const values = new Values(sheets);
  return writeXlsx({
    sheets: sheets.map((sheet) => sheetOf(sheet, values)),
    namedRanges: sheets.flatMap((sheet) => [...namesOf(sheet), ...resultsOf(sheet), ...printTitles(sheet)]),
    properties: { title, creator: "Hashcell" },
  });
}

const namesOf = ({ name: sheet, names }: SheetDescription): NamedRange[] =>
  names.map(({ name, comment, ...place }) => ({ name, comment, range: sheetPrefix(sheet) + absolute(place) }));

/** By these the add-in finds the cells of a result when the file is opened with it. */
const resultsOf = ({ name: sheet, results = [] }: SheetDescription): NamedRange[] =>
  results.map((result) => ({
    name: result.name,
    comment: result.comment,
    range: resultName(result.formula, sheet, resultPlaces(result)).slice(1),
  }));

/** What every page repeats, as the reserved name: hucre's own setting leaves a sheet's name without its quotes. */
function printTitles({ name: sheet, print }: SheetDescription): NamedRange[] {
  const { titleRows = 0, titleColumns = 0 } = print ?? {};
  const titles = [
    ...(titleColumns > 0 ? [`$A:$${columnLetters(titleColumns - 1)}`] : []),
    ...(titleRows > 0 ? [`$1:$${titleRows}`] : []),
  ];
  const range = titles.map((title) => sheetPrefix(sheet) + title).join(",");
  return range === "" ? [] : [{ name: "_xlnm.Print_Titles", scope: sheet, range }];
}

const absolute = (place: { row: number; column: number }): string =>
  rangeAddress({ ...place, rows: 1, columns: 1 }).replace(/:.*/, "");
