import { sayIn, unitText } from "../../locales/words";
import type { Place } from "../../models/description";
import { MARKET_KEYS, marketName } from "../../models/market/names";
import type { MarketKey } from "../../models/market/names";
import { FIELD_ROWS } from "../../models/market/rows";
import { word } from "../../models/words";
import { readLayout } from "./layout";
import type { Layout } from "./layout";
import { homeOf } from "./pointers";
import type { Pointer } from "./pointers";
import { topLeftOf } from "./top-left";

/** A name that a market sheet has lost, with the cell that it stood for. */
export interface LostName extends Pointer {
  readonly target: NonNullable<Pointer["target"]>;
  /** What the cell's row is called. */
  readonly label: string;
}

/** As far down as a row is looked for whose name is lost. */
const LAST_ROW = 199;

/**
 * The names that the workbook's market sheets have lost and that can safely be defined again: most names still point
 * at the sheet, and one row of it, and only one, has the field's label and unit.
 */
export async function findLostNames(
  context: Excel.RequestContext,
  pointers: readonly Pointer[],
): Promise<readonly LostName[]> {
  const homes = [...new Set(pointers.map(({ copy }) => copy))].flatMap((copy) => {
    const own = pointers.filter((pointer) => pointer.copy === copy);
    const sheet = own.length < MARKET_KEYS.length ? homeOf(own) : null;
    if (sheet === null) return [];
    return [{ own, copy, sheet, range: topLeftOf(context, sheet, [{ row: LAST_ROW, column: 0 }]).load("values") }];
  });
  if (homes.length === 0) return [];
  await context.sync();
  return homes.flatMap(({ own, copy, sheet, range }) => lostFrom(own, copy, sheet, range.values));
}

/** The names that are not among a market's own, each with the one row that is recognisably the field's. */
export function lostFrom(
  own: readonly Pointer[],
  copy: number,
  sheet: string,
  values: readonly (readonly unknown[])[],
): LostName[] {
  const layout = readLayout(values);
  if (!layout) return [];
  return MARKET_KEYS.filter((key) => !own.some((pointer) => pointer.key === key)).flatMap((key) => {
    const place = placeOf(key, layout, values);
    const isTaken = own.some(({ target }) => target?.row === place?.row && target?.column === place?.column);
    if (!place || isTaken) return [];
    const label = labelOf(key, layout);
    return [{ name: marketName(key, copy), copy, key, target: { ...place, sheet, single: true }, label }];
  });
}

function placeOf(key: MarketKey, layout: Layout, values: readonly (readonly unknown[])[]): Place | null {
  const { language, headingRow, columns } = layout;
  const texts = values.map((row) => row.map((cell) => String(cell).trim()));
  const [labels, units, column] = [
    texts[headingRow]!.indexOf(word(language, "market.column.field")),
    columns.get("unit"),
    columns.get("value"),
  ];
  if (labels < 0 || units === undefined || column === undefined) return null;
  const unit = unitText(sayIn(language), key === "as_of" ? "UTC" : FIELD_ROWS[key].unit);
  const isOf = (row: number) => texts[row]![labels] === labelOf(key, layout) && texts[row]![units] === unit;
  const isBeyond = (row: number) => (key === "as_of" ? row < headingRow : row > headingRow);
  const [row, ...others] = texts.flatMap((_, row) => (isBeyond(row) && isOf(row) ? [row] : []));
  return row !== undefined && others.length === 0 ? { row, column } : null;
}

const labelOf = (key: MarketKey, { language }: Layout): string =>
  word(language, key === "as_of" ? "market.as_of" : FIELD_ROWS[key].label);
