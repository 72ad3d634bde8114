import { textsOf } from "../../texts";
import type { MARGIN_CALL_PRICE } from "./margin-call-price";

export const texts = textsOf<typeof MARGIN_CALL_PRICE>({
  summary: {
    en: "The BTC price at which a loan against bitcoin reaches its margin call, in USD.",
    "zh-CN": "比特币抵押贷款触发追加保证金的币价（美元）。",
  },
  remarks: [
    {
      en: "Interest added to the loan raises this price: use the day's balance. Lenders liquidate at a higher loan-to-value: for that price, give the liquidation threshold as ltv_trigger.",
      "zh-CN":
        "计入本金的利息会抬高该价格：请用当日余额。强制平仓的贷款价值比更高：将 ltv_trigger 换成平仓线即可求得平仓价。",
    },
  ],
  formula: { en: "loan_usd / (collateral_btc · ltv_trigger)", "zh-CN": "loan_usd / (collateral_btc · ltv_trigger)" },
  source: {
    en: "Loan-to-value = loan / (collateral · price), solved for the price.",
    "zh-CN": "贷款价值比 = 贷款 / (抵押数量 · 币价)，对币价求解。",
  },
  examples: [
    {
      args: [100000000, 3000, 0.75],
      result: 44444.444444444445,
      about: {
        en: "100 million USD against 3,000 BTC, called at 75%.",
        "zh-CN": "以 3,000 BTC 抵押借款 1 亿美元，75% 触发追加保证金。",
      },
    },
    {
      args: [100000000, 4000, 0.75],
      result: 33333.333333333336,
      about: { en: "With 1,000 BTC more pledged.", "zh-CN": "增加抵押 1,000 BTC 后。" },
    },
  ],
});
