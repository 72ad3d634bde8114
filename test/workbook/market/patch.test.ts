import type { Patch } from "../../../src/workbook/market/patch";
import { holds } from "../../../src/workbook/market/patch";

const patch: Patch = {
  block: { row: 1, column: 1, rows: 1, columns: 3 },
  after: [[0.1 + 0.2, "'text", null]],
  before: [[1, "'text", null]],
};

/** Whether the patch is on a sheet that shows these values. */
function holdsOn(...values: unknown[]): Promise<boolean> {
  const range = { values: [values], load: () => range };
  const worksheets = { getItem: () => ({ getRangeByIndexes: () => range }) };
  const context = { workbook: { worksheets }, sync: async () => undefined };
  return holds(context as unknown as Excel.RequestContext, "Market", patch);
}

describe("what was written", () => {
  it("is there though Excel keeps no more than fifteen digits of a number", async () => {
    expect(await holdsOn(0.3, "text", "")).toBe(true);
  });

  it.each([0.300000001, 0, "0.3", ""])("is not there where the cell shows %j", async (value) => {
    expect(await holdsOn(value, "text", "")).toBe(false);
  });
});
