import type { PaneOnPage } from "./open-pane";
import { openPane } from "./open-pane";

/** A sheet with our functions alone, in one another, inside longer formulas, and spilled. */
export const MODEL: Record<string, string | number> = {
  A1: 67_800,
  A2: 125_864_590_119_494,
  A3: 0.05,
  B1: "=MINING.HASHPRICE(A1,A2,0.02,A4)",
  B2: "=MINING.HASHPRICE(Example!$B$4,our_difficulty)",
  B3: "=IF(A1>0,MINING.BREAKEVEN_KWH(MINING.HASHPRICE(A1,A2),17.5)*1000,0)",
  B4: "=MINING.HASHCOST( A3 , 17.5 )",
  B5: '=MINING.MINER("S21","TH")',
  B6: "=MINING.HASHCOST(5,17.5)",
  B7: '=MINING.MINER("S21","JTH")+1',
  B8: "=B1*2",
  B9: '="MINING.HASHPRICE(1,2)"',
  B11: "=SUM(INDEX(MINING.COST_TIERS(100,A1*100),,2))",
  B12: "=our_hashprice*2",
  B13: "=SUM(INDEX(our_fleet,,5))",
  B14: '=our_machine&"!"',
  B15: "=local_watts+1",
  B16: "=MINING.HASHCOST(MAX(Sites[Power]),17.5)",
  B17: "=SUM(Sites[Cost])",
  P1: "Site",
  Q1: "Power",
  R1: "Efficiency",
  S1: "Cost",
  P2: "North",
  P3: "South",
  Q2: 0.05,
  Q3: 0.06,
  R2: 17.5,
  R3: 30,
  S2: "=MINING.HASHCOST(Sites[[#This Row],[Power]],Sites[[#This Row],[Efficiency]])",
  S3: "=MINING.HASHCOST(Sites[[#This Row],[Power]],Sites[[#This Row],[Efficiency]])",
  T1: "Machine",
  U1: "Watts",
  T2: "S21",
  T3: "S19",
  U2: '=MINING.MINER(Sites[[#This Row],[Machine]],"W")',
  U3: '=MINING.MINER(Sites[[#This Row],[Machine]],"W")',
  V1: "Once",
  V2: "=MINING.HASHCOST(0.05,17.5)",
  D1: "North",
  E1: "Antminer S21",
  F1: 100,
  G1: 200,
  H1: 17.5,
  I1: 0.05,
  J1: 0.95,
  K1: 1,
  D5: "=MINING.FLEET(D1:K1,B1)",
  D12: "=MINING.CASHFLOW(DATE(2026,3,1),3,936000,A1,A2,100,A3,17.5)",
};

export async function build(pane: PaneOnPage): Promise<void> {
  const { playground } = pane;
  await playground.excel(async (context) => {
    context.workbook.worksheets.add("Model");
    context.workbook.names.add("our_difficulty", context.workbook.worksheets.getItem("Example").getRange("B5"));
    context.workbook.names.add("our_hashprice", "=MINING.HASHPRICE(Model!$A$1,our_difficulty,0.02)*2");
    context.workbook.names.add("our_fleet", "=MINING.FLEET(Model!$D$1:$K$1,our_hashprice)");
    context.workbook.names.add("our_machine", '=INDEX(our_fleet,2,2)&" ""W"" "&MINING.MINER("S21","W")');
    const model = context.workbook.worksheets.getItem("Model");
    model.names.add("local_watts", '=MINING.MINER(Model!$E$1,"W")');
    await context.sync();
  });
  await addTable(pane);
  await playground.sheet("Model").type(MODEL);
  // Excel fills the column, which its user takes back.
  await playground.sheet("Model").type({ V3: "" });
}

const addTable = ({ playground }: PaneOnPage) =>
  playground.excel(async (context) => {
    const model = context.workbook.worksheets.getItem("Model");
    model.getRange("P1:V1").values = [["Site", "Power", "Efficiency", "Cost", "Machine", "Watts", "Once"]];
    model.tables.add("P1:V3", true).name = "Sites";
    await context.sync();
  });

/** All cells and names, and what the cells show. */
export function workbookOf({ playground }: PaneOnPage) {
  return playground.excel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name, items/formula");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRange().load("address, formulas, values"));
    const local = worksheets.items.map(({ name, names }) => ({ name, names: names.load("items/name, items/formula") }));
    await context.sync();
    const locals = local.flatMap((sheet) =>
      sheet.names.items.map(({ name, formula }) => `${sheet.name}!${name} ${formula}`),
    );
    return {
      names: [...names.items.map(({ name, formula }) => `${name} ${formula}`), ...locals].sort(),
      sheets: used.map(({ address, formulas, values }) => ({ address, formulas, values })),
    };
  });
}

export type Workbook = Awaited<ReturnType<typeof workbookOf>>;

export const press = (pane: PaneOnPage, name: string) => pane.frame.getByRole("button", { name, exact: true }).click();

/** Presses a button, and gives what the pane says when the work is done. */
export async function done(pane: PaneOnPage, name: string): Promise<string> {
  await press(pane, name);
  const message = pane.frame.locator("#panel-share .message:not([data-tone=progress])");
  await message.waitFor();
  const text = await message.innerText();
  await pane.frame.locator("#panel-share .button[aria-disabled=true]").first().waitFor({ state: "detached" });
  return text;
}

export async function ready(pane: PaneOnPage): Promise<void> {
  await pane.tab("share").click();
  await pane.frame.locator("#panel-share .share-sheet, #panel-share .share-head + .quiet").first().waitFor();
  await pane.frame.locator("#panel-share .button[aria-disabled=true]").first().waitFor({ state: "detached" });
}

/** Asks for what preparing would change, and waits for the answer. */
export async function ask(pane: PaneOnPage): Promise<void> {
  await press(pane, "Prepare to share");
  await pane.frame.getByRole("heading", { name: "What will change" }).waitFor();
}

export async function prepare(pane: PaneOnPage): Promise<string> {
  await ask(pane);
  return done(pane, "Prepare now");
}

/** Every number of a sheet's cells, by position. */
const numbersOf = ({ values }: Workbook["sheets"][number]) =>
  values.flatMap((row, y) => row.flatMap((value, x) => (typeof value === "number" ? [[y, x, value] as const] : [])));

export function expectSameNumbers(after: Workbook, before: Workbook) {
  for (const [index, sheet] of before.sheets.entries()) {
    const now = new Map(numbersOf(after.sheets[index]!).map(([y, x, value]) => [`${y} ${x}`, value]));
    for (const [y, x, value] of numbersOf(sheet)) {
      const other = now.get(`${y} ${x}`);
      expect({ y, x, same: other !== undefined && Math.abs(other - value) <= 1e-10 * Math.abs(value) }).toEqual({
        y,
        x,
        same: true,
      });
    }
  }
}

/** Opens a workbook's cells and names where there are no functions of ours, as a reader does. */
export async function openReader(shared: Workbook): Promise<PaneOnPage> {
  const reader = await openPane({
    prepare: async (page) => void (await page.route("**/functions.js", (route) => route.fulfill({ body: "" }))),
  });
  await fill(reader, shared);
  return reader;
}

/** Makes a workbook of what another one holds. */
async function fill(pane: PaneOnPage, { sheets, names }: Workbook): Promise<void> {
  await pane.playground.excel(async (context) => {
    context.workbook.worksheets.add("Model");
    await context.sync();
  });
  await addTable(pane);
  await pane.playground.excel(
    async (context, given) => {
      const { worksheets } = context.workbook;
      for (const { address } of given.sheets) {
        const name = address.split("!")[0]!;
        if (name !== "Example" && name !== "Model") worksheets.add(name);
      }
      await context.sync();
      for (const text of given.names) {
        const [place = "", ...formula] = text.split(" ");
        const [name = "", sheet] = place.split("!").reverse();
        const scope = sheet === undefined ? context.workbook : worksheets.getItem(sheet);
        scope.names.add(name, formula.join(" "));
      }
      await context.sync();
      for (const { address, formulas, values } of given.sheets) {
        const [name = "", cells = ""] = address.split("!");
        worksheets.getItem(name).getRange(cells).formulas = formulas.map((row, y) =>
          row.map((cell, x) => (cell === values[y]![x] && typeof cell === "string" && cell !== "" ? `'${cell}` : cell)),
        );
      }
      await context.sync();
    },
    { sheets, names },
  );
  await pane.playground.settled();
}
