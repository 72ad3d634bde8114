import { openPlayground } from "../../tools/browser/page";
import type { PlaygroundPage } from "../../tools/browser/page";

let playground: PlaygroundPage;

beforeAll(async () => {
  playground = await openPlayground();
});

afterAll(() => playground.close());

test("a property that was not loaded is PropertyNotLoaded", async () => {
  const code = await playground.excelError(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    await context.sync();
    return sheet.name;
  });
  expect(code).toBe("PropertyNotLoaded");
});

test("a missing sheet is ItemNotFound, or a null object if that was asked for", async () => {
  const missing = await playground.excelError(async (context) => {
    context.workbook.worksheets.getItem("Nowhere").load("name");
    await context.sync();
  });
  expect(missing).toBe("ItemNotFound");
  const isNull = await playground.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
});

test("a new sheet comes last and is not activated", async () => {
  const result = await playground.excel(async (context) => {
    const { worksheets } = context.workbook;
    const before = worksheets.getActiveWorksheet().load("name");
    const added = worksheets.add("Added").load("name,position,visibility");
    const after = worksheets.getActiveWorksheet().load("name");
    const count = worksheets.getCount();
    await context.sync();
    return { stays: before.name === after.name, last: added.position === count.value - 1, ...added.toJSON() };
  });
  expect(result).toMatchObject({ stays: true, last: true, name: "Added", visibility: "Visible" });
});

test("a sheet added in one batch can be used in the next", async () => {
  const values = await playground.excel(async (context) => {
    const sheet = context.workbook.worksheets.add("Kept");
    await context.sync();
    sheet.getRange("A1").values = [[42]];
    await context.sync();
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[42]]);
});

test("a name that is taken is ItemAlreadyExists, in any case", async () => {
  const code = await playground.excelError(async (context) => {
    context.workbook.worksheets.add("example");
    await context.sync();
  });
  expect(code).toBe("ItemAlreadyExists");
});

test.each(["a/b", "[x]", "", "x".repeat(32)])("the sheet name %j is InvalidArgument", async (name) => {
  const code = await playground.excelError(async (context, wanted) => {
    context.workbook.worksheets.getItem("Example").name = wanted;
    await context.sync();
  }, name);
  expect(code).toBe("InvalidArgument");
});

test("a sheet is renamed, hidden, moved, activated and deleted", async () => {
  const result = await playground.excel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("Before");
    sheet.name = "After";
    sheet.position = 0;
    sheet.activate();
    const active = worksheets.getActiveWorksheet().load("name,position");
    await context.sync();
    const seen = active.toJSON();
    worksheets.getItem("Example").activate();
    sheet.visibility = "Hidden";
    sheet.load("visibility");
    await context.sync();
    const { visibility } = sheet;
    sheet.delete();
    const gone = worksheets.getItemOrNullObject("After");
    await context.sync();
    return { name: seen.name, position: seen.position, visibility, gone: gone.isNullObject };
  });
  expect(result).toEqual({ name: "After", position: 0, visibility: "Hidden", gone: true });
});

test("a sheet whose panes are frozen becomes the active one", async () => {
  const result = await playground.excel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("Frozen");
    sheet.freezePanes.freezeRows(2);
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    sheet.delete();
    await context.sync();
    return active.name;
  });
  expect(result).toBe("Frozen");
});

test("the collection loads just the items' properties that were asked for", async () => {
  const result = await playground.excel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map((sheet) => sheet.toJSON());
  });
  expect(result[0]).toHaveProperty("name", "Example");
  expect(result[0]).not.toHaveProperty("visibility");
});

test("what the host does not cover is said by name", async () => {
  const message = await playground.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().shapes.load("items");
      await context.sync();
    }).then(
      () => "",
      (error: Error) => error.message,
    ),
  );
  expect(message).toBe("Worksheet.Shapes is not supported by the playground.");
});

test("a protected sheet says so and takes no cells until it is unprotected", async () => {
  const sheet = await playground.newSheet();
  const write = async (context: Excel.RequestContext, name: string) => {
    context.workbook.worksheets.getItem(name).getRange("A1").values = [[1]];
    await context.sync();
  };
  const isProtected = (on: boolean) =>
    playground.excel(
      async (context, { name, lock }) => {
        const { protection } = context.workbook.worksheets.getItem(name);
        if (lock) protection.protect();
        else protection.unprotect();
        protection.load("protected");
        await context.sync();
        return protection.protected;
      },
      { name: sheet.name, lock: on },
    );
  expect(await isProtected(true)).toBe(true);
  expect(await playground.excelError(write, sheet.name)).toBe("AccessDenied");
  expect(await isProtected(false)).toBe(false);
  expect(await playground.excelError(write, sheet.name)).toBe("no error");
});
