import type { FieldId } from "../../market/snapshot";
import { readLayout } from "../market/layout";
import type { Layout } from "../market/layout";
import { readPointers } from "../market/pointers";
import type { Pointer } from "../market/pointers";
import { topLeftOf } from "../market/top-left";

/** A figure of a market sheet, with what that sheet says of it. */
export interface MarketFigure {
  readonly sheet: string;
  readonly key: FieldId | "as_of";
  readonly value: string | number | boolean;
  readonly numberFormat: string;
  readonly unit: string;
  readonly source: string;
  /** An Excel date, or what the user has put there. */
  readonly observed: string | number | boolean;
  readonly note: string;
}

type Target = NonNullable<Pointer["target"]>;

/** The figures of every market sheet, found by their names wherever the user has moved them; blank ones are left out. */
export async function readMarketFigures(context: Excel.RequestContext): Promise<readonly MarketFigure[]> {
  const placed = (await readPointers(context)).flatMap(({ key, target }) => (target?.single ? [{ key, target }] : []));
  const sheets = new Map<string, Excel.Range>();
  for (const { sheet } of placed.map(({ target }) => target)) {
    if (sheets.has(sheet)) continue;
    const targets = placed.map(({ target }) => target).filter((one) => one.sheet === sheet);
    sheets.set(sheet, topLeftOf(context, sheet, targets).load("values, numberFormat"));
  }
  await context.sync();
  const layouts = new Map([...sheets].map(([sheet, { values }]) => [sheet, readLayout(values)]));
  return placed
    .map(({ key, target }) => figureAt(key, target, sheets.get(target.sheet)!, layouts.get(target.sheet) ?? null))
    .filter(({ value }) => value !== "");
}

function figureAt(
  key: MarketFigure["key"],
  { sheet, row, column }: Target,
  { values, numberFormat }: Excel.Range,
  layout: Layout | null,
): MarketFigure {
  const beside = (name: "unit" | "source" | "observed" | "note") => {
    const at = layout?.columns.get(name);
    return at === undefined || key === "as_of" ? "" : values[row]![at]!;
  };
  return {
    sheet,
    key,
    value: values[row]![column]!,
    numberFormat: String(numberFormat[row]![column]),
    unit: String(beside("unit")),
    source: String(beside("source")),
    observed: beside("observed"),
    note: String(beside("note")),
  };
}
