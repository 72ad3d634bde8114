import { blockName } from "../../../src/formula/block";
import { checksumOf } from "../../../src/workbook/share/checksum";
import { planToShare, prepareToShare } from "../../../src/workbook/share/prepare";
import { relinkWorkbook } from "../../../src/workbook/share/relink-workbook";
import { FakeExcel } from "./fake-excel";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
});

/** Formulas of ours, one under the other. */
const column = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, row) => [`B${row + 2}`, `=MINING.HASHCOST(A${row + 2},17.5)`]));

test("a workbook whose formulas are too long for one answer is read in shorter parts, each cell once", async () => {
  const cells = column(37);
  const excel = new FakeExcel(cells);
  excel.mostCells = 5;
  const { steps } = await planToShare();
  expect(steps.map(({ cell }) => [`B${cell.row + 1}`, cell.formula])).toEqual(Object.entries(cells));

  excel.mostCells = 0;
  await expect(planToShare()).rejects.toMatchObject({ values: { code: "ResponsePayloadSizeLimitExceeded" } });
});

test("a sheet of an earlier sharing that is too long for one answer is known and written again, and all comes back", async () => {
  const excel = new FakeExcel(column(37));
  excel.mostCells = 20;
  const prepare = () => prepareToShare({ language: "en", version: "1", now: new Date("2026-03-01") });
  expect((await prepare()).sheet).toBe("Provenance");
  expect(await relinkWorkbook()).toEqual({ count: 37, leftAlone: [] });
  expect((await prepare()).sheet).toBe("Provenance");
  expect(excel.content.sheets.map(([name]) => name)).toEqual(["Model", "Provenance"]);
});

test("a block of values that is too long for one answer comes back, and one that was edited in its last row does not", async () => {
  const values = Array.from({ length: 9 }, (_, row) => [row, -row]);
  const block = (cell: string) =>
    blockName("=MINING.FLEET(A1:A9,1)", { sheet: "Model", cell }, checksumOf(values)) as { formula: string };
  const cells = values.flatMap(([one, other], row) => [
    [`B${row + 1}`, one],
    [`C${row + 1}`, other],
    [`E${row + 1}`, one],
    [`F${row + 1}`, row === 8 ? 1 : other],
  ]) as [string, number][];
  const excel = new FakeExcel(Object.fromEntries(cells));
  excel.name("hashcell_block_1", block("B1:C9").formula);
  excel.name("hashcell_block_2", block("E1:F9").formula);
  excel.mostCells = 11;
  expect(await relinkWorkbook()).toEqual({
    count: 1,
    leftAlone: [{ place: "Model!E1:F9", reason: { code: "values-edited" } }],
  });
  expect(excel.content.sheets[0]![1]).toMatchObject({ B1: "=MINING.FLEET(A1:A9,1)", E1: 0 });
});
