import { textsOf } from "../../texts";
import type { MINE_NPV } from "./mine-npv";

export const texts = textsOf<typeof MINE_NPV>({
  summary: {
    en: "Net present value of monthly cash flows at an effective annual rate, the first not discounted, in USD.",
    "zh-CN": "月度现金流的净现值（美元）：按有效年利率折现，首个现金流不折现。",
  },
  remarks: [
    {
      en: "Point to a whole CASHFLOW or CASHFLOW_FORWARD result with its headings, or to one column or row of net cash. A blank month counts as 0.",
      "zh-CN": "可引用含标题的整块 CASHFLOW 或 CASHFLOW_FORWARD 结果，或一列（一行）净现金流。空白月份按 0 计。",
    },
    {
      en: "Excel's NPV discounts its first value by a whole period; here the first is not discounted. Twelve equal steps make a year, so XNPV, which counts days, differs slightly.",
      "zh-CN":
        "Excel 的 NPV 会把首个数值折现一期，此处首个数值不折现。一年按 12 个等长月计，与按天数计算的 XNPV 略有差异。",
    },
  ],
  formula: {
    en: "Σ net cash_t / (1 + discount_year)^(t / 12), t = 0, 1, 2, …",
    "zh-CN": "Σ 净现金流_t / (1 + discount_year)^(t / 12)，t = 0, 1, 2, …",
  },
  source: {
    en: "Present value in months at an effective annual rate: equal to first + NPV((1 + discount_year)^(1/12) − 1, rest) in Excel.",
    "zh-CN": "有效年利率下按月折现：等于 Excel 中的 首个数值 + NPV((1 + discount_year)^(1/12) − 1，其余数值)。",
  },
  examples: [
    {
      args: [[[-1000], ...Array.from({ length: 12 }, () => [100])], 0.12],
      result: 129.15159896010516,
      about: {
        en: "1,000 USD spent, 100 a month for a year, at 12% a year.",
        "zh-CN": "投入 1,000 美元，一年内每月收回 100 美元，年折现率 12%。",
      },
    },
    {
      args: [
        [
          ["Month", "Net cash"],
          [0, -500000],
          [1, 120000],
          [2, null],
          [3, 150000],
          [4, 300000],
        ],
        0.1,
      ],
      result: 56137.57851052479,
      about: {
        en: "From a table: the column is found by its heading, and a blank month is 0.",
        "zh-CN": "引用整张表：按标题找到净现金流列，空白月份按 0 计。",
      },
    },
  ],
});
