import type { PaneOnPage } from "./open-pane";
import { openPane } from "./open-pane";

jest.setTimeout(60_000);

describe("the active cell, explained", () => {
  let pane: PaneOnPage;
  const heading = (text: string) => pane.frame.getByRole("heading", { name: text, exact: true });
  const argument = (name: string) => pane.frame.locator(".explain-argument", { hasText: name });

  beforeAll(async () => {
    pane = await openPane();
    await pane.playground.sheet("Example").select("B11");
    await pane.tab("explain").click();
  });

  afterAll(() => pane.close());

  test("shows each argument with its value, its unit and where it comes from", async () => {
    await heading("Explain B11").waitFor();
    expect(await argument("btc_price").innerText()).toMatch(/67,800\s+USD\/BTC\s+from B4/);
    expect(await argument("subsidy").innerText()).toMatch(/3.125\s+BTC\/block\s+from B7/);
    expect(await pane.frame.locator(".answer").innerText()).toBe("= 34.08008 USD/PH/day");
    expect(await pane.frame.locator(".explain-plain").innerText()).toContain('N("MINING.HASHPRICE:4")');
  });

  test("follows the selection, and a cell that is edited", async () => {
    const example = pane.playground.sheet("Example");
    await example.select("B4");
    await pane.frame.getByText("B4 holds no Hashcell formula").waitFor();
    await example.select("C16");
    await heading("Explain C16").waitFor();
    expect(await argument("hashprice").innerText()).toMatch(/34\.08008\s+USD\/PH\/day\s+from \$B\$11/);
    expect(await argument("pool_fee").innerText()).toContain("default, since left out");
    await example.type({ C14: 25 });
    await argument("efficiency").getByText("25", { exact: true }).waitFor();
  });

  test("reads names and other sheets, and says how to mend an error", async () => {
    const sheet = await pane.playground.newSheet();
    await pane.playground.excel(async (context) => {
      context.workbook.names.add("our_price", context.workbook.worksheets.getItem("Example").getRange("B4"));
      await context.sync();
    });
    await sheet.type({ A1: "=MINING.HASHPRICE(our_price,Example!B5)", A2: "=MINING.HASHCOST(5,17.5)" });
    await sheet.select("A1");
    await argument("btc_price").getByText("from the name our_price").waitFor();
    expect(await argument("difficulty").innerText()).toContain("125,864,590,119,494");
    await sheet.select("A2");
    await pane.frame.getByText("For 5 cents type 0.05.").waitFor();
    await sheet.type({ A2: "=MINING.HASHPRIC(67800,1)" });
    await pane.frame.getByText("The nearest are HASHPRICE").waitFor();
  });

  test("explains the formula that fills a cell, wherever that formula stands", async () => {
    const sheet = await pane.playground.newSheet();
    await sheet.type({ C1: "=MINING.MINERS(13)" });
    await sheet.select("D3");
    await heading("Explain C1").waitFor();
    await pane.frame.getByText("D3 has no formula of its own: the one in C1 fills it.").waitFor();
    expect(await argument("max_efficiency").innerText()).toContain("13");
  });

  test("has no serious fault that a screen reader would stumble over", async () => {
    expect(await pane.findings()).toEqual([]);
  });
});
