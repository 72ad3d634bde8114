import { textsOf } from "../../texts";
import type { MINE_IRR } from "./mine-irr";

export const texts = textsOf<typeof MINE_IRR>({
  summary: {
    en: "Internal rate of return of monthly cash flows, as an effective annual fraction.",
    "zh-CN": "月度现金流的内部收益率（有效年利率，小数）。",
  },
  remarks: [
    {
      en: "Point to a whole CASHFLOW or CASHFLOW_FORWARD result with its headings, or to one column or row of net cash.",
      "zh-CN": "可引用含标题的整块 CASHFLOW 或 CASHFLOW_FORWARD 结果，或一列（一行）净现金流。",
    },
    {
      en: "It returns #NUM! where cash flows never change sign, since no rate exists, and where they change sign more than once, as with a late loss or a closing cost, since several rates may fit. Use MINE_NPV there.",
      "zh-CN":
        "现金流没有正负变化时不存在内部收益率，返回 #NUM!；正负号变化不止一次（如后期亏损或关停费用）时可能有多个解，同样返回 #NUM!：请改用 MINE_NPV。",
    },
    {
      en: "With a short payback, a monthly return compounded over twelve months can look enormous; read it with MINE_NPV and MINE_PAYBACK.",
      "zh-CN": "回本很快时，月收益率按 12 个月复利后会显得极高；请结合 MINE_NPV 与 MINE_PAYBACK 一并解读。",
    },
  ],
  formula: {
    en: "(1 + i)^12 − 1 where Σ net cash_t / (1 + i)^t = 0, t in months from 0",
    "zh-CN": "(1 + i)^12 − 1，其中 Σ 净现金流_t / (1 + i)^t = 0，t 为自 0 起的月数",
  },
  source: {
    en: "With one change of sign the rate is unique by Descartes' rule; equal to (1 + IRR(cash flows))^12 − 1 in Excel.",
    "zh-CN": "正负号只变化一次时，由笛卡尔符号法则可知解唯一；等于 Excel 中的 (1 + IRR(现金流))^12 − 1。",
  },
  examples: [
    {
      args: [[[-1000], ...Array.from({ length: 12 }, () => [100])]],
      result: 0.4129989841496158,
      about: {
        en: "1,000 USD spent, 100 a month for a year: 41.3% a year.",
        "zh-CN": "投入 1,000 美元，一年内每月收回 100 美元：年化 41.3%。",
      },
    },
    {
      args: [[[-1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1120]]],
      result: 0.12,
      about: {
        en: "1,120 USD back after twelve months: 12% a year, whatever the months between.",
        "zh-CN": "12 个月后一次收回 1,120 美元：年化 12%。",
      },
    },
  ],
});
