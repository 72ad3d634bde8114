import { WorkbookProblem } from "../../../src/workbook/problem";
import { prepareToShare } from "../../../src/workbook/share/prepare";
import { relinkWorkbook } from "../../../src/workbook/share/relink-workbook";
import { FakeExcel } from "./fake-excel";

const CELLS = {
  A1: 0.05,
  B1: "=MINING.HASHCOST(A1,17.5)",
  B2: "=MINING.HASHCOST(A1,17.5)",
  B3: "=MINING.HASHCOST(A1,30)",
};

const prepare = (onProgress?: () => void) =>
  prepareToShare({ language: "en", version: "1", now: new Date("2026-03-01"), ...(onProgress && { onProgress }) });

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
});

test("cells keep their number formats, though Excel gives a plain formula that of the cells with which it calculates", async () => {
  const excel = new FakeExcel(CELLS);
  excel.formats.set("B2", "0.0000").set("B3", "@");
  const before = new Map(excel.formats);
  await prepare();
  expect(excel.content.sheets[0]![1]).toMatchObject({ B1: expect.stringMatching(/^=\(\(24/) });
  expect(excel.formats).toEqual(before);
  await relinkWorkbook();
  expect(excel.formats).toEqual(before);
});

test("cells keep their number formats where preparing is cancelled, at whichever of its stages", async () => {
  for (let stage = 0, isDone = false; !isDone; stage += 1) {
    const excel = new FakeExcel(CELLS);
    let left = stage;
    isDone = await prepare(() => {
      if (left === 0) throw new WorkbookProblem("share.problem.cancelled");
      left -= 1;
    }).then(
      () => true,
      () => false,
    );
    expect({ stage, formats: [...excel.formats] }).toEqual({ stage, formats: [] });
  }
});
