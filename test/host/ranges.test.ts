import { openPlayground } from "../../tools/browser/page";
import type { PlaygroundPage, SheetOnPage } from "../../tools/browser/page";

let playground: PlaygroundPage;
let sheet: SheetOnPage;

beforeAll(async () => {
  playground = await openPlayground();
});

afterAll(() => playground.close());

beforeEach(async () => {
  sheet = await playground.newSheet();
});

test("values come back as they were written, with their types", async () => {
  const result = await playground.excel(async (context, name) => {
    const range = context.workbook.worksheets.getItem(name).getRange("A1:C2");
    range.values = [
      [1, "two", true],
      ["0042", "'0042", ""],
    ];
    range.load("values,valueTypes,address,rowCount,columnCount");
    await context.sync();
    const { values, valueTypes, rowCount, columnCount } = range;
    return { values, valueTypes, rowCount, columnCount, address: range.address.replace(`${name}!`, "") };
  }, sheet.name);
  expect(result).toEqual({
    values: [
      [1, "two", true],
      [42, "0042", ""],
    ],
    valueTypes: [
      ["Double", "String", "Boolean"],
      ["Double", "String", "Empty"],
    ],
    rowCount: 2,
    columnCount: 3,
    address: "A1:C2",
  });
});

test("a formula is read beside its value, and written values replace it", async () => {
  const result = await playground.excel(async (context, name) => {
    const range = context.workbook.worksheets.getItem(name).getRange("A1:B1");
    range.formulas = [[2, "=A1*10"]];
    range.load("values,formulas");
    await context.sync();
    const before = [range.values, range.formulas];
    range.values = [[3, 7]];
    range.load("values,formulas");
    await context.sync();
    return [...before, range.values, range.formulas];
  }, sheet.name);
  expect(result).toEqual([[[2, 20]], [[2, "=A1*10"]], [[3, 7]], [[3, 7]]]);
});

test("a batch that writes a function reads its calculated value", async () => {
  const values = await playground.excel(async (context, name) => {
    const cell = context.workbook.worksheets.getItem(name).getRange("A1");
    cell.formulas = [["=MINING.HASHPRICE(67800,125864590119494,0.02)"]];
    cell.load("values");
    await context.sync();
    return cell.values;
  }, sheet.name);
  expect(values[0]?.[0]).toBeCloseTo(34.0800841947, 9);
});

test("values of another shape are InvalidArgument", async () => {
  const code = await playground.excelError(async (context, name) => {
    context.workbook.worksheets.getItem(name).getRange("A1:B2").values = [[1, 2]];
    await context.sync();
  }, sheet.name);
  expect(code).toBe("InvalidArgument");
});

test("one value fills a range, null leaves a cell alone and an empty text clears it", async () => {
  const values = await playground.excel(async (context, name) => {
    const range = context.workbook.worksheets.getItem(name).getRange("A1:C1");
    range.values = 5 as never;
    range.values = [[null, "", 6]];
    range.load("values");
    await context.sync();
    return range.values;
  }, sheet.name);
  expect(values).toEqual([[5, "", 6]]);
});

test("an array larger than Microsoft's library sends at once arrives whole", async () => {
  const values = await playground.excel(async (context, name) => {
    const target = context.workbook.worksheets.getItem(name);
    target.getRange("A1:B4000").values = Array.from({ length: 4000 }, (_, row) => [row, row * 2]);
    const last = target.getRange("A4000:B4000").load("values");
    await context.sync();
    return last.values;
  }, sheet.name);
  expect(values).toEqual([[3999, 7998]]);
});

test("a batch stops at its first error and keeps what came before", async () => {
  const code = await playground.excelError(async (context, name) => {
    const target = context.workbook.worksheets.getItem(name);
    target.getRange("A1").values = [[1]];
    target.getRange("A2:B2").values = [[1]];
    target.getRange("A3").values = [[3]];
    await context.sync();
  }, sheet.name);
  expect(code).toBe("InvalidArgument");
  expect([await sheet.value("A1"), await sheet.value("A3")]).toEqual([1, ""]);
});

test("a range is kept across syncs", async () => {
  const values = await playground.excel(async (context, name) => {
    const range = context.workbook.worksheets.getItem(name).getRange("B2");
    await context.sync();
    range.values = [[8]];
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values;
  }, sheet.name);
  expect(values).toEqual([[8]]);
});

test("an address that is none is InvalidArgument", async () => {
  const code = await playground.excelError(async (context, name) => {
    context.workbook.worksheets.getItem(name).getRange("1A").load("values");
    await context.sync();
  }, sheet.name);
  expect(code).toBe("InvalidArgument");
});

test("neighbouring ranges are found from a range's own place", async () => {
  const addresses = await playground.excel(async (context, name) => {
    const range = context.workbook.worksheets.getItem(name).getRange("B2:C3");
    const ranges = [
      range.getCell(1, 1),
      range.getOffsetRange(1, 2),
      range.getResizedRange(1, -1),
      range.getLastRow(),
      range.getEntireColumn(),
      range.getIntersection("C3:D9"),
    ].map((found) => found.load("address"));
    const apart = range.getIntersectionOrNullObject("E5");
    await context.sync();
    return [...ranges.map((found) => found.address.split("!")[1]), apart.isNullObject];
  }, sheet.name);
  expect(addresses).toEqual(["C3", "D3:E4", "B2:B4", "B3:C3", "B1:C1048576", "C3", true]);
});

test("the used range holds values, formulas and what they spill; an empty sheet has none", async () => {
  const empty = await playground.excel(async (context, name) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject();
    await context.sync();
    return used.isNullObject;
  }, sheet.name);
  await sheet.type({ B2: 1, C3: "=MINING.TESTSPILL(4)" });
  const address = await playground.excel(async (context, name) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange().load("address");
    await context.sync();
    return used.address.split("!")[1];
  }, sheet.name);
  expect([empty, address]).toEqual([true, "B2:D6"]);
});

test("a spill is found from its anchor and its anchor from the spill", async () => {
  await sheet.type({ A1: "=MINING.TESTSPILL(3)" });
  const result = await playground.excel(async (context, name) => {
    const target = context.workbook.worksheets.getItem(name);
    const spill = target.getRange("A1").getSpillingToRange().load("address,values,formulas");
    const parent = target.getRange("B3").getSpillParent().load("address");
    const none = target.getRange("F1").getSpillingToRangeOrNullObject();
    await context.sync();
    return [spill.address.split("!")[1], spill.values[2], parent.address.split("!")[1], none.isNullObject];
  }, sheet.name);
  expect(result).toEqual(["A1:B3", [3, 9], "A1", true]);
});

test("errors are read as errors", async () => {
  const result = await playground.excel(async (context, name) => {
    const cell = context.workbook.worksheets.getItem(name).getRange("A1");
    cell.formulas = [["=1/0"]];
    cell.load("values,valueTypes");
    await context.sync();
    return [cell.values, cell.valueTypes];
  }, sheet.name);
  expect(result).toEqual([[["#DIV/0!"]], [["Error"]]]);
});

test("a selected range is the selected range, and its first cell the active cell", async () => {
  const result = await playground.excel(async (context, name) => {
    context.workbook.worksheets.getItem(name).getRange("B2:C3").select();
    await context.sync();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    return [selected.address, active.address].map((address) => address.split("!")[1]);
  }, sheet.name);
  expect(result).toEqual(["B2:C3", "B2"]);
});

test("several selected ranges are InvalidSelection where one is asked for", async () => {
  const code = await playground.excelError(async (context, name) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
    const { api } = (window.parent as Window).playground!;
    const workbook = api.getActiveWorkbook()!;
    const selections = [0, 2].map((row) => ({
      range: { startRow: row, endRow: row, startColumn: 0, endColumn: 0 },
      primary: null,
      style: null,
    }));
    const ids = { unitId: workbook.getId(), subUnitId: workbook.getActiveSheet().getSheetId() };
    api.syncExecuteCommand("sheet.operation.set-selections", { ...ids, selections });
    context.workbook.getSelectedRange().load("address");
    await context.sync();
  }, sheet.name);
  expect(code).toBe("InvalidSelection");
});

test("rows are inserted and deleted, and formulas follow", async () => {
  await sheet.type({ A1: 1, A2: 2, A3: "=SUM(A1:A2)" });
  const formulas = await playground.excel(async (context, name) => {
    const target = context.workbook.worksheets.getItem(name);
    target.getRange("2:2").insert("Down");
    const moved = target.getRange("A4").load("formulas");
    await context.sync();
    const inserted = moved.formulas;
    target.getRange("2:2").delete("Up");
    const back = target.getRange("A3").load("formulas");
    await context.sync();
    return [inserted, back.formulas];
  }, sheet.name);
  expect(formulas).toEqual([[["=SUM(A1:A3)"]], [["=SUM(A1:A2)"]]]);
});

test("clearing contents keeps the format", async () => {
  const result = await playground.excel(async (context, name) => {
    const cell = context.workbook.worksheets.getItem(name).getRange("A1");
    cell.values = [[1]];
    cell.numberFormat = [["0.00"]];
    cell.clear("Contents");
    cell.load("values,numberFormat");
    await context.sync();
    return [cell.values, cell.numberFormat];
  }, sheet.name);
  expect(result).toEqual([[[""]], [["0.00"]]]);
});

test("hasSpill tells whether all, none or some of the cells lie in a spilled block", async () => {
  await sheet.type({ A1: "=MINING.TESTSPILL(2)", C1: 7 });
  const spills = await playground.excel(async (context, name) => {
    const sheets = context.workbook.worksheets.getItem(name);
    const ranges = ["A1:B2", "C1", "A1:C1"].map((address) => sheets.getRange(address).load("hasSpill"));
    await context.sync();
    return ranges.map(({ hasSpill }) => hasSpill);
  }, sheet.name);
  expect(spills).toEqual([true, false, null]);
});
