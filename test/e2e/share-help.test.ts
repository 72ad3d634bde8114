import type { PaneOnPage } from "./open-pane";
import { openPane } from "./open-pane";
import { done, prepare, ready } from "./open-share";

jest.setTimeout(90_000);

describe("cells that need help", () => {
  let pane: PaneOnPage;

  beforeAll(async () => {
    pane = await openPane();
    await pane.playground.sheet("Example").type({
      F1: "=_xldudf_MINING_HASHCOST(B8,17.5)",
      F2: "=MINING.HASHPRICE(B4,B5)",
      F3: "=MINING.HASHPRISE(B4)",
      F5: "=MINING.COST_TIERS(100,5000000)",
    });
    await pane.playground.excel(async (context) => {
      context.workbook.names.add("our_cost", "=_xldudf_MINING_HASHCOST(Example!$B$8,17.5)");
      await context.sync();
    });
    await ready(pane);
  });

  afterAll(() => pane.close());

  test("are repaired where Excel has lost their functions, and names with them", async () => {
    expect(await done(pane, "Repair #NAME?")).toBe("Entered again: 2");
    await pane.playground.settled();
    expect(await pane.playground.sheet("Example").value("F1")).toBeCloseTo(21, 9);
    const name = await pane.playground.excel(async (context) => {
      const item = context.workbook.names.getItem("our_cost").load("formula");
      await context.sync();
      return item.formula;
    });
    expect(name).toBe("=MINING.HASHCOST(Example!$B$8,17.5)");
    await pane.frame.getByText("This Hashcell has no function MINING.HASHPRISE").waitFor();
  });

  test("are no fault where there are none left", async () => {
    expect(await done(pane, "Repair #NAME?")).toBe("There is nothing to do: no cell here needs it.");
    expect(await pane.frame.locator("#panel-share .message").getAttribute("data-tone")).toBe("success");
  });

  test("are not touched on a protected sheet, which is named", async () => {
    const protect = (lock: boolean) =>
      pane.playground.excel(async (context, on) => {
        const { protection } = context.workbook.worksheets.getItem("Example");
        if (on) protection.protect();
        else protection.unprotect();
        await context.sync();
      }, lock);
    await pane.playground.sheet("Example").type({ F1: "=_xldudf_MINING_HASHCOST(B8,17.5)" });
    await protect(true);
    expect(await done(pane, "Repair #NAME?")).toContain("Protected sheets were left alone: Example");
    expect(await prepare(pane)).toContain("These sheets are protected and hold Hashcell formulas: Example.");
    await protect(false);
  });

  test("become values where they are frozen, with the block that one of them spills", async () => {
    const example = pane.playground.sheet("Example");
    await example.select("F2:F5");
    expect(await done(pane, "Turn selection into values")).toMatch(/^Formulas turned into values in .*: 3$/);
    const frozen = await pane.playground.excel(async (context) => {
      const range = context.workbook.worksheets.getItem("Example").getRange("F2:G6").load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(frozen).toEqual([
      [expect.closeTo(33.863, 3), ""],
      ["#NAME?", ""],
      ["", ""],
      ["Tier", "USD"],
      ["Electricity", 5_000_000],
    ]);
  });
});
