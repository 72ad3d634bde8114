import { prepareToShare } from "../../../src/workbook/share/prepare";
import { FakeExcel } from "./fake-excel";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
});

test("a workbook with cells that show no result yet is left as it is, and the first of them is named", async () => {
  const excel = new FakeExcel({
    B1: "=MINING.HASHCOST(A1,17.5)",
    B7: "=MINING.FLEET(D1:K9,B1)",
    B9: "=MINING.MINERS()",
  });
  excel.errors.set("B7", "#SPILL!").set("B9", "#BUSY!");
  const before = excel.content;
  await expect(prepareToShare({ language: "en", version: "1", now: new Date("2026-03-01") })).rejects.toMatchObject({
    id: "share.problem.not_ready",
    values: { count: "2", cell: "Model!B7", error: "#SPILL!" },
  });
  expect(excel.content).toEqual(before);
});
