/** A name of the workbook, or of one of its sheets. */
export interface NameRead {
  readonly name: string;
  /** The sheet's id; null for a name of the whole workbook. */
  readonly sheetId: string | null;
  /** The sheet's name. */
  readonly sheet: string | null;
  readonly formula: string;
  readonly comment: string;
}

/** Reads every name, also those of single sheets. */
export async function readNames(context: Excel.RequestContext): Promise<readonly NameRead[]> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id, items/name");
  await context.sync();
  const scopes = [
    { sheetId: null, sheet: null, items: names },
    ...worksheets.items.map(({ id, name, names: items }) => ({ sheetId: id, sheet: name, items })),
  ];
  for (const { items } of scopes) items.load("items/name, items/formula, items/comment");
  await context.sync();
  return scopes.flatMap(({ items: { items }, ...scope }) =>
    items.map(({ name, formula, comment }) => ({ ...scope, name, formula: String(formula), comment })),
  );
}

/** The names in which a name is looked for. */
export const scopeOf = (context: Excel.RequestContext, sheetId: string | null): Excel.NamedItemCollection =>
  sheetId === null ? context.workbook.names : context.workbook.worksheets.getItem(sheetId).names;

/** So many names for blocks of values that the workbook has not got yet. */
export function freeBlockNames(taken: readonly NameRead[], count: number): string[] {
  const names = new Set(taken.map(({ name }) => name.toLowerCase()));
  const free: string[] = [];
  for (let number = 1; free.length < count; number += 1) {
    const name = `hashcell_block_${number}`;
    if (!names.has(name)) free.push(name);
  }
  return free;
}
