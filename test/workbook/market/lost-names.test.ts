import { bundled } from "../../../src/market/bundled";
import { MARKET_KEYS, marketName } from "../../../src/models/market/names";
import type { MarketKey } from "../../../src/models/market/names";
import { marketSheet } from "../../../src/models/market/market-sheet";
import { lostFrom } from "../../../src/workbook/market/lost-names";
import type { Pointer } from "../../../src/workbook/market/pointers";
import { shown } from "./shown";

type Language = "en" | "zh-CN";

/** A second market sheet as it was inserted, with those of its names that are there still. */
function inserted(lost: readonly MarketKey[], language: Language = "en") {
  const { name: sheet, names, rows } = marketSheet(bundled, language, 2);
  const own = MARKET_KEYS.map((key): Pointer => {
    const { name, row, column } = names.find((one) => one.name === marketName(key, 2))!;
    return { name, copy: 2, key, target: { sheet, row, column, single: true } };
  });
  return {
    sheet,
    own: own.filter(({ key }) => !lost.includes(key)),
    values: rows.map((row) => Array.from({ length: 10 }, (_, column) => shown(row[column]))),
    was: own.filter(({ key }) => lost.includes(key)),
  };
}

const found = ({ own, sheet, values }: ReturnType<typeof inserted>) => lostFrom(own, 2, sheet, values);

/** The row in which a label stands. */
const rowOf = ({ values }: ReturnType<typeof inserted>, label: string) =>
  values.find(([first]) => first === label)! as unknown[];

describe("a name that a market sheet has lost", () => {
  it.each<Language>(["en", "zh-CN"])("is found by the label and the unit of its row, in %s", (language) => {
    for (const key of MARKET_KEYS) {
      const sheet = inserted([key], language);
      expect(found(sheet)).toEqual(sheet.was.map((one) => ({ ...one, label: expect.any(String) })));
    }
  });

  it("is found where the rows and columns were moved, and with all others that were lost", () => {
    const sheet = inserted(["as_of", "btc_price", "fear_greed"]);
    const values = [[], ...sheet.values.map((row) => ["mine", ...row])];
    expect(found({ ...sheet, values }).map(({ name, target: { row, column } }) => [name, row, column])).toEqual([
      ["market_2_as_of", 2, 2],
      ["market_2_btc_price", 6, 2],
      ["market_2_fear_greed", 22, 2],
    ]);
  });

  it.each<[string, (sheet: ReturnType<typeof inserted>) => void]>([
    ["whose row was renamed", (sheet) => (rowOf(sheet, "BTC price")[0] = "Our price")],
    ["whose unit is another", (sheet) => (rowOf(sheet, "BTC price")[2] = "EUR/BTC")],
    ["whose label stands twice", (sheet) => void sheet.values.push([...rowOf(sheet, "BTC price")] as never)],
    ["on a sheet without the headings", (sheet) => (rowOf(sheet, "Field")[1] = "Amount")],
    ["on a sheet without the heading of the labels", (sheet) => (rowOf(sheet, "Field")[0] = "")],
    [
      "whose cell another of the names stands for",
      ({ own, was }) => {
        const height = own.findIndex(({ key }) => key === "height");
        own[height] = { ...own[height]!, target: was[0]!.target! };
      },
    ],
  ])("is not found %s", (_, change) => {
    const sheet = inserted(["btc_price"]);
    change(sheet);
    expect(found(sheet)).toEqual([]);
  });
});
