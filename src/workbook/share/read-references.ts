import type { Reference } from "../../formula/references";
import { runInExcel } from "../run";
import { isSupported } from "../requirements";

/** What the cells of a reference hold, row by row; "" is a blank cell. */
export type CellValues = readonly (readonly (number | string | boolean)[])[];

/** Ranges with more cells than this are left to Excel. */
const MOST_CELLS = 100_000;

/** What the references of a formula hold, by their texts. */
export type Readings = ReadonlyMap<string, CellValues>;

/**
 * Reads what the references of a formula on `home` stand for. What cannot be read, such as a name for a formula, is left
 * out.
 */
export const readReferences = (home: string, references: readonly Reference[]): Promise<Readings> =>
  runInExcel((context) => referencesIn(context, home, references));

/** The same within a batch. */
export async function referencesIn(
  context: Excel.RequestContext,
  home: string,
  references: readonly Reference[],
): Promise<Readings> {
  const wanted = new Map(references.map((reference) => [reference.text, reference.place]));
  const sheets = new Map<string, Excel.Worksheet>();
  for (const name of [home, ...[...wanted.values()].map(({ sheet }) => sheet ?? home)]) {
    if (!sheets.has(name)) sheets.set(name, context.workbook.worksheets.getItemOrNullObject(name).load("name"));
  }
  await context.sync();

  const names = new Map<string, Excel.NamedItem[]>();
  for (const [text, { kind, sheet, ...place }] of wanted) {
    const own = sheets.get(sheet ?? home)!;
    if (kind !== "name" || !("name" in place) || own.isNullObject) continue;
    const items = [own.names.getItemOrNullObject(place.name), context.workbook.names.getItemOrNullObject(place.name)];
    for (const item of items) item.load("type, value");
    names.set(text, items);
  }
  await context.sync();

  const ranges = new Map<string, Excel.Range>();
  const found = new Map<string, CellValues>();
  for (const [text, place] of wanted) {
    const sheet = sheets.get(place.sheet ?? home)!;
    if (sheet.isNullObject) continue;
    if (place.kind === "name") {
      // A sheet's own name comes before the workbook's.
      const item = names.get(text)?.find(({ isNullObject }) => !isNullObject);
      if (item?.type === "Range") ranges.set(text, item.getRangeOrNullObject());
      else if (item && ["Double", "Integer", "Boolean"].includes(item.type)) found.set(text, [[item.value]]);
      continue;
    }
    const range = sheet.getRange(place.cells);
    if (place.kind === "cells") {
      ranges.set(text, place.whole ? range.getIntersectionOrNullObject(sheet.getUsedRange()) : range);
    } else if (isSupported("1.12")) {
      ranges.set(text, range.getSpillingToRangeOrNullObject());
    }
  }
  for (const range of ranges.values()) range.load("cellCount");
  await context.sync();

  const readable = [...ranges].filter(([, range]) => !range.isNullObject && range.cellCount <= MOST_CELLS);
  for (const [, range] of readable) range.load("values");
  await context.sync();
  for (const [text, { values }] of readable) found.set(text, values);
  return found;
}
