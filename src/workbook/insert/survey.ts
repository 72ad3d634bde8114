/** What a workbook holds that an addition could clash with, by lower-case name: Excel takes no account of case. */
export interface Survey {
  /** The sheets' ids. */
  readonly sheets: ReadonlyMap<string, string>;
  /** What the names stand for, such as "=Market!$B$6". Tables are in Excel's one list with them. */
  readonly names: ReadonlyMap<string, string>;
  /** Its id. */
  readonly activeSheet: string;
}

export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/id, items/name");
  names.load("items/name, items/formula");
  tables.load("items/name");
  const active = worksheets.getActiveWorksheet().load("id");
  await context.sync();
  return {
    sheets: new Map(worksheets.items.map(({ id, name }) => [name.toLowerCase(), id])),
    names: new Map([
      ...names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)] as const),
      ...tables.items.map(({ name }) => [name.toLowerCase(), ""] as const),
    ]),
    activeSheet: active.id,
  };
}
