import { planToShare } from "../../../src/workbook/share/prepare";
import { FakeExcel } from "./fake-excel";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
});

test("a workbook whose formulas are too long for one answer is read in shorter parts, each cell once", async () => {
  const cells = Object.fromEntries(
    Array.from({ length: 37 }, (_, row) => [`B${row + 2}`, `=MINING.HASHCOST(A${row + 2},17.5)`]),
  );
  const excel = new FakeExcel(cells);
  excel.mostCells = 5;
  const { steps } = await planToShare();
  expect(steps.map(({ cell }) => [`B${cell.row + 1}`, cell.formula])).toEqual(Object.entries(cells));

  excel.mostCells = 0;
  await expect(planToShare()).rejects.toMatchObject({ values: { code: "ResponsePayloadSizeLimitExceeded" } });
});
