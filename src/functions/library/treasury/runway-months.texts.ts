import { textsOf } from "../../texts";
import type { RUNWAY_MONTHS } from "./runway-months";

export const texts = textsOf<typeof RUNWAY_MONTHS>({
  summary: {
    en: "Runway: the months that cash and bitcoin last at a monthly burn.",
    "zh-CN": "现金可支撑月数：按每月净流出计，现金与比特币可维持的月数。",
  },
  remarks: [
    {
      en: "It assumes that all bitcoin is sold at one price: test a lower one too. Leave out coins pledged for a loan. It is 0 where funds are already below the minimum, and #N/A where no cash flows out.",
      "zh-CN":
        "此处假定全部比特币按同一价格售出：请同时用更低币价检验。已抵押的比特币不应计入。已低于最低现金时为 0；没有净流出时返回 #N/A。",
    },
  ],
  formula: {
    en: "(cash_usd + btc_held · btc_price − min_cash_usd) / burn_usd_month, at least 0",
    "zh-CN": "(cash_usd + btc_held · btc_price − min_cash_usd) / burn_usd_month，不小于 0",
  },
  source: { en: "What can be spent over what is spent in a month.", "zh-CN": "可动用资金除以每月净流出。" },
  examples: [
    {
      args: [20000000, 1000, 67800, 8000000, 5000000],
      result: 10.35,
      about: {
        en: "20 million USD and 1,000 BTC at 67,800 USD, 8 million a month, of which 5 million must stay.",
        "zh-CN": "现金 2,000 万美元、1,000 BTC（币价 67,800 美元），每月流出 800 万美元，须保留 500 万美元。",
      },
    },
    {
      args: [20000000, 0, 67800, 5000000],
      result: 4,
      about: {
        en: "The same cash without bitcoin at 5 million a month.",
        "zh-CN": "同样的现金，没有比特币，每月流出 500 万美元。",
      },
    },
  ],
});
