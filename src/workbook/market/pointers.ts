import type { Place } from "../../models/description";
import { MARKET_KEYS } from "../../models/market/names";
import type { MarketKey } from "../../models/market/names";

/** A name that stands for a figure of a market sheet. */
export interface Pointer {
  readonly name: string;
  readonly copy: number;
  readonly key: MarketKey;
  /** None where the name points at no cells. */
  readonly target?: Place & { readonly sheet: string; readonly single: boolean };
}

/** The names of every market sheet that the workbook has or had. */
export async function readPointers(context: Excel.RequestContext): Promise<Pointer[]> {
  const { names } = context.workbook;
  names.load("items/name");
  await context.sync();
  const found = names.items.flatMap((item) => {
    const key = keyOf(item.name);
    return key ? [{ ...key, name: item.name, range: item.getRangeOrNullObject().load(PLACE) }] : [];
  });
  await context.sync();
  return found.map(({ name, copy, key, range }) => ({
    name,
    copy,
    key,
    ...(!range.isNullObject && { target: targetOf(range) }),
  }));
}

/** The sheet that most of one market's names point at; null where they are gone or scattered. */
export function homeOf(own: readonly Pointer[]): string | null {
  const sheets = own.flatMap(({ target }) => target?.sheet ?? []);
  const isHome = (sheet: string) => sheets.filter((other) => other === sheet).length > MARKET_KEYS.length / 2;
  return sheets.find(isHome) ?? null;
}

const PLACE = "address, rowIndex, columnIndex, rowCount, columnCount";

const KEYS: ReadonlySet<string> = new Set(MARKET_KEYS);

/** Which field of which market sheet a name stands for; Excel takes no account of case. */
function keyOf(name: string): { copy: number; key: MarketKey } | null {
  const [, copy, key = ""] = /^market_(?:([1-9]\d*)_)?([a-z_0-9]+)$/.exec(name.toLowerCase()) ?? [];
  return KEYS.has(key) ? { copy: Number(copy ?? 1), key: key as MarketKey } : null;
}

const targetOf = ({ address, rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) => ({
  sheet: sheetOf(address),
  row: rowIndex,
  column: columnIndex,
  single: rowCount === 1 && columnCount === 1,
});

/** The sheet of an address such as 'My market'!B2. */
function sheetOf(address: string): string {
  const sheet = address.slice(0, address.lastIndexOf("!"));
  return /^'.*'$/.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
