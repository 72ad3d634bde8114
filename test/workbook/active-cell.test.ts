import { onSelectionChanged, readActiveCell, writeActiveCell } from "../../src/workbook/active-cell";

const global = globalThis as { Excel?: unknown };

/** An Excel with one cell. */
function excelWith(content: { formula: unknown; value: unknown; text?: string }) {
  const cell = {
    address: "Sheet1!B2",
    formulas: [[content.formula]],
    values: [[content.value]],
    text: [[content.text ?? String(content.value)]],
    load: () => cell,
  };
  const handlers = new Set<() => Promise<void>>();
  const event = {
    add: (handler: () => Promise<void>) => {
      const own = () => handler();
      handlers.add(own);
      return { remove: () => handlers.delete(own) };
    },
  };
  const workbook = { getActiveCell: () => cell, worksheets: { onSelectionChanged: event, onActivated: event } };
  const context = { workbook, sync: async () => undefined };
  global.Excel = { run: (batch: (given: unknown) => unknown) => batch(context) };
  return { cell, handlers };
}

afterEach(() => {
  delete global.Excel;
});

describe("the active cell", () => {
  it("is read with its formula, its value and what it shows", async () => {
    excelWith({ formula: "=A1/3", value: 1 / 3, text: "0.33" });
    expect(await readActiveCell()).toEqual({ address: "Sheet1!B2", formula: "=A1/3", value: 1 / 3, text: "0.33" });
  });

  it.each([5, "five", true, ""])("has no formula where it holds %p", async (value) => {
    excelWith({ formula: value, value });
    expect(await readActiveCell()).toMatchObject({ formula: null, value });
  });

  it("has no formula where it holds a text that begins like one", async () => {
    excelWith({ formula: "=1+1", value: "=1+1" });
    expect((await readActiveCell()).formula).toBeNull();
  });

  it("takes a formula and says where it went", async () => {
    const { cell } = excelWith({ formula: "", value: "" });
    expect(await writeActiveCell("=MINING.BLOCK_SUBSIDY(840000)")).toEqual({ address: "Sheet1!B2" });
    expect(cell.formulas).toEqual([["=MINING.BLOCK_SUBSIDY(840000)"]]);
  });

  it.each(["", "5", "MINING.X()", "'=1"])("does not take %j for a formula", async (text) => {
    const { cell } = excelWith({ formula: "", value: "kept" });
    await expect(writeActiveCell(text)).rejects.toMatchObject({ id: "workbook.refused" });
    expect(cell.values).toEqual([["kept"]]);
  });

  it("calls back when another becomes active, until it is told to end", async () => {
    const { handlers } = excelWith({ formula: "", value: "" });
    const handler = jest.fn();
    const end = await onSelectionChanged(handler);
    for (const notify of handlers) await notify();
    expect(handler).toHaveBeenCalledTimes(2);
    end();
    expect(handlers.size).toBe(0);
  });
});
