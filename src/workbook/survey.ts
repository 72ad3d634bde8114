import type { SheetDescription } from "../models/description";

/** What a workbook holds that an addition could clash with. */
export interface Survey {
  /** Ids by lower-case name. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Names and tables, in lower case: Excel keeps them in one list. */
  readonly names: ReadonlySet<string>;
  readonly activeSheet: string;
}

export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/id, items/name");
  names.load("items/name");
  tables.load("items/name");
  const active = worksheets.getActiveWorksheet().load("id");
  await context.sync();
  return {
    sheets: new Map(worksheets.items.map(({ id, name }) => [name.toLowerCase(), id])),
    names: new Set([...names.items, ...tables.items].map(({ name }) => name.toLowerCase())),
    activeSheet: active.id,
  };
}

/** Whether the workbook has room for a sheet under these names. */
export function isFree({ name, names, tables }: SheetDescription, { sheets, names: taken }: Survey): boolean {
  return !sheets.has(name.toLowerCase()) && [...names, ...tables].every((item) => !taken.has(item.name.toLowerCase()));
}
