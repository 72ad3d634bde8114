import { isAbsolute } from "../../formula/absolute";
import { referenceTo } from "../../formula/block";
import { isSupported } from "../requirements";
import { partsOf } from "../parts-of";
import { catchUp } from "./catch-up";
import { onHelperSheet } from "./helper-sheet";
import type { NameRead } from "./names";
import type { Shown } from "./read-formulas";
import { shownIn } from "./read-formulas";
import { whenDone } from "./when-done";

/** What a name stands for: one value, or a block of them. */
export type NameValue = readonly (readonly Shown[])[];

/** How many names are calculated at once, and how far apart, so that none stands where another spills. */
const AT_ONCE = 100;
const APART_COLUMNS = 100;

/**
 * What each name stands for; null where that cannot be known: it means something else in every cell, or this Excel does
 * not spill. Excel tells a name's own value only where no add-in's function is in it (it says #VALUE! there), so the
 * names are calculated in cells of a sheet of their own.
 */
export async function readNameValues(names: readonly NameRead[]): Promise<(NameValue | null)[]> {
  const readable = names.filter(({ formula }) => isSupported("1.12") && isAbsolute(formula));
  if (readable.length === 0) return names.map(() => null);
  const values = await onHelperSheet(async (context, sheet) => {
    const found: (NameValue | null)[] = [];
    for (const part of partsOf(readable, AT_ONCE)) found.push(...(await calculate(context, sheet, part)));
    return found;
  });
  const valueOf = new Map(readable.map((name, index) => [name, values[index]!]));
  return names.map((name) => valueOf.get(name) ?? null);
}

async function calculate(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  names: readonly NameRead[],
): Promise<(NameValue | null)[]> {
  const cells = names.map((_, index) => sheet.getCell(0, index * APART_COLUMNS));
  for (const [index, cell] of cells.entries()) cell.formulas = [[`=${referenceTo(names[index]!)}`]];
  await catchUp(context, sheet);
  const values = await whenDone(() => shownBy(context, cells));
  for (const cell of cells) cell.clear();
  return values;
}

/** What the cells show, each with all that it spills. */
async function shownBy(context: Excel.RequestContext, cells: readonly Excel.Range[]): Promise<NameValue[]> {
  const read = cells.map((cell) => ({
    cell: cell.load("values, valueTypes"),
    spilled: cell.getSpillingToRangeOrNullObject().load("values, valueTypes"),
  }));
  await context.sync();
  return read.map(({ cell, spilled }) => {
    const { values, valueTypes } = spilled.isNullObject ? cell : spilled;
    return shownIn(values, valueTypes);
  });
}
