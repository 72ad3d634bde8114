import { prepareToShare } from "../../../src/workbook/share/prepare";
import { relinkWorkbook } from "../../../src/workbook/share/relink-workbook";
import { FakeExcel } from "./fake-excel";

const FORMULA = "=MINING.HASHCOST(A1,17.5)";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
});

const prepare = (onProgress?: () => void) =>
  prepareToShare({ language: "en", version: "1", now: new Date("2026-03-01"), ...(onProgress && { onProgress }) });

test.each([
  ["prepared", prepare, async () => undefined],
  ["relinked", relinkWorkbook, prepare],
])("a formula that somebody edits while the workbook is about to be %s is not written over", async (_, work, first) => {
  const excel = new FakeExcel({ A1: 0.05, B1: FORMULA, B2: FORMULA });
  await first();
  let edited: unknown = null;
  const edit = () => {
    if (edited) return;
    excel.cells.set("B2", "=A1*2");
    edited = excel.content;
  };
  await expect(work(edit)).rejects.toMatchObject({ id: "share.problem.meanwhile" });
  expect(excel.content).toEqual(edited);
});
