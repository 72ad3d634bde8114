import type { Cell, Table } from "../../../src/functions/cell";
import { Refusal, sentenceOf } from "../../../src/functions/errors";
import type { Language } from "../../../src/functions/language";
import {
  countColumn,
  powerPriceColumn,
  pueColumn,
  ratedThColumn,
  siteColumn,
  uptimeColumn,
} from "../../../src/functions/table/columns";
import { isEmptyTable, readTable } from "../../../src/functions/table/read-table";

const columns = {
  site: siteColumn,
  count: countColumn,
  th: ratedThColumn,
  powerPrice: powerPriceColumn,
  uptime: uptimeColumn,
  pue: pueColumn,
};
const HEADINGS = ["Site", "Count", "TH/s", "USD/kWh", "Uptime", "PUE"];
const read = (table: Table) => [...readTable(table, "rows", columns)];

function sentence(table: Table, language: Language = "en"): string {
  try {
    read(table);
  } catch (problem) {
    if (problem instanceof Refusal) return sentenceOf(language, problem.reason);
    throw problem;
  }
  throw new Error("The table was accepted");
}

/** A blank cell as Excel hands it over: on the web null or "", on Windows 0; and one that only looks blank. */
const BLANKS: readonly Cell[] = [null, "", 0, " "];

describe("a table without headings", () => {
  it("is read by position, and says in which row of the range each line stands", () => {
    expect(read([["Texas", 10, 200, 0.05, 0.95, 1.05]])).toEqual([
      { site: "Texas", count: 10, th: 200, powerPrice: 0.05, uptime: 0.95, pue: 1.05, row: 1 },
    ]);
  });

  it("may leave out optional columns at the end", () => {
    expect(read([["Texas", 10, 200, 0.05]])).toEqual([
      { site: "Texas", count: 10, th: 200, powerPrice: 0.05, uptime: 1, pue: 1, row: 1 },
    ]);
  });

  it("takes a number as a name", () => {
    expect(read([[7, 10, 200, 0.05]])[0]?.site).toBe("7");
  });
});

describe("headings", () => {
  const line = ["Texas", 10, 200, 0.05, 0.95, 1.05];

  it.each([
    ["in English", HEADINGS],
    ["in Chinese", ["矿场", "台数", "TH/s", "USD/kWh", "开机率", "PUE"]],
    [
      "in any case, with spaces, units and full-width signs",
      ["SITE ", "count", "算力（TH/s）", "电价", "up-time", "ＰＵＥ"],
    ],
  ])("%s give the same", (_what, headings) => {
    expect(read([headings, line])).toEqual(read([line]).map((values) => ({ ...values, row: 2 })));
  });

  it("let the columns stand in any order, and optional ones be absent", () => {
    const table = [
      ["USD/kWh", "Site", "Count"],
      [0.05, "Texas", 10],
    ];
    expect(read(table)).toEqual([
      { site: "Texas", count: 10, th: undefined, powerPrice: 0.05, uptime: 1, pue: 1, row: 2 },
    ]);
  });

  it.each(BLANKS)("may be blank, as %p, over a blank column", (blank) => {
    const table = [
      ["Site", blank, "USD/kWh", "Count"],
      ["Texas", blank, 0.05, 10],
    ];
    expect(read(table)[0]).toMatchObject({ site: "Texas", count: 10, powerPrice: 0.05 });
  });

  it("that are not expected are refused, and the sentence names those that are", () => {
    const table = [
      ["Site", "Count", "PH/s", "USD/kWh"],
      ["Texas", 10, 0.2, 0.05],
    ] as const;
    expect(sentence(table)).toContain('"PH/s", which is not one of [Site] | Count | [TH/s] | USD/kWh | [Uptime]');
    expect(sentence(table, "zh-CN")).toContain(
      "机队 rows 的表头“PH/s”不在以下各列之中：[矿场] | 台数 | [TH/s] | USD/kWh",
    );
  });

  it("in cents are not those in dollars", () => {
    expect(
      sentence([
        ["Site", "¢/kWh"],
        ["Texas", 5],
      ]),
    ).toContain('"¢/kWh"');
  });

  it("that stand twice, or without a column that is needed, or over nothing, are refused", () => {
    expect(
      sentence([
        ["Site", "Location", "USD/kWh"],
        ["a", "b", 0.05],
      ]),
    ).toContain('"Location" for a column');
    expect(
      sentence([
        ["Site", "Count"],
        ["Texas", 10],
      ]),
    ).toContain("must have the columns [Site] | Count");
    expect(
      sentence([
        ["Site", null, "USD/kWh"],
        ["Texas", 10, 0.05],
      ]),
    ).toContain("must have the columns");
    expect(sentence([HEADINGS])).toContain("no rows with values");
  });

  it("that are all unknown are refused as headings, not as a row of values", () => {
    expect(sentence([["My fleet"], ["Texas"]])).toContain('the heading "My fleet"');
  });
});

describe("blank cells", () => {
  it.each(BLANKS)("as %p make a blank row, which is left out", (blank) => {
    const empty = Array<Cell>(6).fill(blank);
    const line = ["Texas", 10, 200, 0.05, 0.95, 1.05];
    expect(read([empty, HEADINGS, empty, line, empty, empty])).toEqual([{ ...read([line])[0], row: 4 }]);
  });

  it.each(BLANKS)("as %p are what leaving the value out means", (blank) => {
    expect(read([[blank, blank, blank, 0.05, blank, blank]])).toEqual([
      { site: "n/a", count: 0, th: undefined, powerPrice: 0.05, uptime: 1, pue: 1, row: 1 },
    ]);
  });

  it.each(BLANKS)("as %p are refused where a value is needed, so that power is never free by mistake", (blank) => {
    const table = [["Texas", 10, 200, blank, 0.95, 1]];
    expect(sentence(table)).toContain("USD/kWh in row 1 of rows is blank or 0.");
    expect(sentence(table)).toContain("for free power type 0.000001");
    expect(sentence(table, "zh-CN")).toContain("机队 rows 第 1 行“USD/kWh” 为空或为 0。");
  });

  it.each(BLANKS)("as %p among uptimes are refused, because an uptime of 0 could be meant", (blank) => {
    const table = [
      ["Texas", 10, 200, 0.05, 0.95],
      ["Ohio", 10, 200, 0.05, blank],
    ];
    expect(sentence(table)).toContain("Uptime in row 2 of rows is blank or 0.");
    expect(sentence(table)).toContain("set the count to 0");
  });

  it.each(BLANKS)("as %p are nothing when the whole range is", (blank) => {
    expect(isEmptyTable([[blank, blank]])).toBe(true);
    expect(sentence([[blank, blank]])).toContain("no rows with values");
  });
});

describe("a cell that cannot be meant is refused with its row and its column", () => {
  it.each<[what: string, line: readonly Cell[], en: string, zhCN: string]>([
    [
      "a number typed as text",
      ["a", "10", 200, 0.05],
      'Count in row 2 of rows is the text "10"',
      "第 2 行“台数” 是文本“10”",
    ],
    ["a text where a number belongs", ["a", 10, "many", 0.05], 'TH/s in row 2 of rows is the text "many"', "“many”"],
    ["cents for dollars", ["a", 10, 200, 5], "For 5 cents type 0.05", "请输入 0.05"],
    ["percent for a fraction", ["a", 10, 200, 0.05, 95], "For 95% type 0.95", "请输入 0.95"],
    ["half a machine", ["a", 1.5, 200, 0.05], "Count in row 2 of rows is 1.5. It must be a whole", "应为整数"],
    ["TRUE for a number", ["a", 10, true, 0.05], "TH/s in row 2 of rows is TRUE", "TH/s” 为 TRUE"],
    ["a negative count", ["a", -1, 200, 0.05], "It must be from 0 to", "为 0 至"],
  ])("%s", (_what, line, en, zhCN) => {
    expect(sentence([HEADINGS, line])).toContain(en);
    expect(sentence([HEADINGS, line], "zh-CN")).toContain(zhCN);
  });

  it("even where all cells of the first row are text, some of them numbers", () => {
    expect(sentence([["Texas", "10", "200", "0.05"]])).toContain('Count in row 1 of rows is the text "10"');
  });

  it("as is a range with more columns than are known", () => {
    expect(sentence([["Texas", 10, 200, 0.05, 1, 1, "a note"]])).toContain("must have the columns");
  });
});
