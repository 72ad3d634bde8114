import { textsOf } from "../../texts";
import type { MINE_PAYBACK } from "./mine-payback";

export const texts = textsOf<typeof MINE_PAYBACK>({
  summary: {
    en: "Months until monthly cash flows have paid back what was spent, the last month counted in part.",
    "zh-CN": "回本周期：月度现金流收回投资所需的月数，最后一个月按比例计。",
  },
  remarks: [
    {
      en: "Point to a whole CASHFLOW or CASHFLOW_FORWARD result with its headings, or to one column or row of net cash. It returns #NUM! where the months given do not pay it back.",
      "zh-CN":
        "可引用含标题的整块 CASHFLOW 或 CASHFLOW_FORWARD 结果，或一列（一行）净现金流。所给月份内无法回本时返回 #NUM!。",
    },
    {
      en: "With a discount rate the flows are discounted first. It is the first time that the total is back at zero; later losses do not count.",
      "zh-CN": "给出折现率时先行折现。结果为累计额首次回到零的时点，其后的亏损不计入。",
    },
  ],
  formula: {
    en: "months before the total turns positive + what is then missing / net cash of that month",
    "zh-CN": "累计额转正前的月数 + 当时的差额 / 当月净现金流",
  },
  source: {
    en: "Running total of the cash flows, linear within the month; discounted as in MINE_NPV.",
    "zh-CN": "现金流累计额，月内按线性内插；折现方法同 MINE_NPV。",
  },
  examples: [
    {
      args: [[[-1000], ...Array.from({ length: 15 }, () => [90])]],
      result: 11.11111111111111,
      about: {
        en: "1,000 USD back at 90 a month: 11 months and a ninth.",
        "zh-CN": "投入 1,000 美元，每月收回 90 美元：11 又 1/9 个月。",
      },
    },
    {
      args: [[[-1000], ...Array.from({ length: 15 }, () => [90])], 0.12],
      result: 11.797946536091267,
      about: { en: "The same discounted at 12% a year.", "zh-CN": "同上，按年折现率 12% 折现。" },
    },
  ],
});
