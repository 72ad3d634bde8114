import { readFigure } from "../../src/functions/figure";

describe("a text that reads as a figure", () => {
  const cases: readonly [text: string, unit: string, value: number][] = [
    ["-1000000", "USD", -1e6],
    ["(1,000,000)", "USD", -1e6],
    ["$(1,000,000.50)", "USD", -1000000.5],
    ["1,000-", "USD", -1000],
    ["−5", "USD", -5],
    ["５０", "USD", 50],
    ["1\u00a0234\u202f567,5", "USD", 1234567.5],
    ["1'234.5", "USD", 1234.5],
    ["1.234.567,89", "USD", 1234567.89],
    ["1.234.567", "USD", 1234567],
    ["1,234.5", "USD", 1234.5],
    ["17,5", "J/TH", 17.5],
    ["0,125", "USD/kWh", 0.125],
    [".05", "USD/kWh", 0.05],
    ["1.26E+14", "", 1.26e14],
    ["126T", "", 126e12],
    ["125.86 万亿", "", 125.86e12],
    ["2%", "", 0.02],
    ["２％", "", 0.02],
    ["$67,800", "USD/BTC", 67800],
    ["US$67.8k", "USD/BTC", 67800],
    ["6.78万美元", "USD/BTC", 67800],
    ["$1.5M", "USD", 1.5e6],
    ["1.5bn", "USD", 1.5e9],
    ["$9M/MW", "USD/MW", 9e6],
    ["17.5 W/TH", "J/TH", 17.5],
    ["17.5 W/T", "J/TH", 17.5],
    ["17.5 J/(TH/s)", "J/TH", 17.5],
    ["0.0175 J/GH", "J/TH", 17.5],
    ["1.5E", "PH/s", 1500],
    ["1.5 EH/s", "PH/s", 1500],
    ["1,500 TH/s", "PH/s", 1.5],
    ["1.5万 PH/s", "PH/s", 15000],
    ["0.2 PH/s", "TH/s", 200],
    ["200T", "TH/s", 200],
    ["1,000 PH", "EH/s", 1],
    ["3.5 kW", "W", 3500],
    ["3.5k", "W", 3500],
    ["5¢", "USD/kWh", 0.05],
    ["5 美分/度", "USD/kWh", 0.05],
    ["5 cents per kWh", "USD/kWh", 0.05],
    ["$0.05/kWh", "USD/kWh", 0.05],
    ["50 $/MWh", "USD/kWh", 0.05],
    ["USD 50/MWh", "USD/kWh", 0.05],
    ["5 ¢/kWh", "USD/MWh", 50],
    ["$35/PH/day", "USD/PH/day", 35],
    ["0.035 $/TH/day", "USD/PH/day", 35],
    ["$0.035/TH", "USD/PH/day", 35],
    ["2,000,000 sats", "BTC/block", 0.02],
    ["0.02 BTC", "BTC/block", 0.02],
    ["48 months", "years", 4],
    ["10 min", "s", 600],
    ["30 天", "days", 30],
  ];
  it.each(cases)("%p in %p is %p", (text, unit, value) => expect(readFigure(text, unit)).toEqual({ value }));

  it.each([
    ["5%", "USD/kWh"],
    ["$5", "J/TH"],
    ["1.5k", "PH/s"],
    ["1,00,000", "USD"],
    ["(5", "USD"],
    ["-(5)", "USD"],
    ["~5", "USD"],
    ["1.5 EH/s", ""],
    ["-", "USD"],
    ["n/a", "USD"],
  ])("%p in %p is one, but it is not clear which", (text, unit) => expect(readFigure(text, unit)).toEqual({}));

  it.each([
    ["¥0.35/kWh", "¥"],
    ["￥0.35", "¥"],
    ["0.35元/度", "元"],
    ["€60", "€"],
    ["60 EUR/MWh", "EUR"],
    ["C$5", "C$"],
    ["5 ₸", "₸"],
    ["35 分", "分"],
  ])("%p is in %p", (text, currency) => expect(readFigure(text, "USD/kWh")).toEqual({ currency }));

  it.each([
    "Net cash",
    "USD",
    "USD/kWh",
    "$/PH/day",
    "S21",
    "Q1 2026",
    "2026-01",
    "12 months",
    "100 MW",
    "2026年净现金流",
    "12:30",
    "=1+1",
    "网络算力",
  ])("%p above dollars is a heading", (text) => expect(readFigure(text, "USD")).toBeNull());

  it("is looked for in the first few characters, however long a text is", () => {
    const exec = jest.spyOn(RegExp.prototype, "exec");
    readFigure("1".repeat(32_766) + "x", "USD");
    const longest = Math.max(...exec.mock.calls.map(([text]) => text.length));
    exec.mockRestore();
    expect(longest).toBeLessThanOrEqual(64);
  });
});
