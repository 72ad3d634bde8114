import { readTables } from "../../../src/workbook/share/own-tables";

/** A workbook with one table in C5:D9, whose body Excel does not give. */
function withTable(showHeaders: boolean, showTotals: boolean): Excel.RequestContext {
  const loaded = <T extends object>(object: T): T => Object.assign(object, { load: () => object });
  const table = {
    ...{ name: "Sites", showHeaders, showTotals },
    worksheet: loaded({ id: "1" }),
    getRange: () => loaded({ rowIndex: 4, columnIndex: 2, rowCount: 5, columnCount: 2 }),
    getDataBodyRange: () => {
      throw new Error("There are no rows.");
    },
  };
  const tables = loaded({ items: [table] });
  return { workbook: { tables }, sync: async () => undefined } as unknown as Excel.RequestContext;
}

describe("a table", () => {
  it.each([
    [true, true, { start: 5, end: 8 }],
    [true, false, { start: 5, end: 9 }],
    [false, true, { start: 4, end: 8 }],
    [false, false, { start: 4, end: 9 }],
  ])("with headings (%p) and totals (%p) has its rows between them, be they all deleted", async (head, foot, body) => {
    const area = { sheetId: "1", row: 4, column: 2, rows: 5, columns: 2 };
    expect(await readTables(withTable(head, foot))).toEqual([{ name: "Sites", area, body }]);
  });
});
