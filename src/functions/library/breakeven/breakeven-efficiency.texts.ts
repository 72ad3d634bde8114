import { textsOf } from "../../texts";
import type { BREAKEVEN_EFFICIENCY } from "./breakeven-efficiency";

export const texts = textsOf<typeof BREAKEVEN_EFFICIENCY>({
  summary: {
    en: "Break-even efficiency: the J/TH above which a machine loses money.",
    "zh-CN": "盈亏平衡能效比：高于此 J/TH 的矿机亏损。",
  },
  remarks: [
    {
      en: "It is at the meter that is priced: divide by the site's PUE for the machine's own figure. With sunk other_cost it is not the limit for switching off.",
      "zh-CN":
        "为计价电表侧的能效比：除以矿场 PUE 即为矿机自身的界限。计入属于沉没成本的 other_cost 后，所得并非关机界限。",
    },
    {
      en: "It is #N/A where power costs nothing, so that there is no limit, or where other_cost alone uses up the revenue, so that no machine breaks even.",
      "zh-CN": "电价为零或负时没有界限，或仅 other_cost 已耗尽收入、没有能盈亏平衡的矿机时，返回 #N/A。",
    },
  ],
  formula: {
    en: "(hashprice · (1 − pool_fee) · uptime − other_cost) / (24 · power_price · uptime)",
    "zh-CN": "(hashprice · (1 − pool_fee) · uptime − other_cost) / (24 · power_price · uptime)",
  },
  source: { en: "HASH_MARGIN set to zero and solved for efficiency.", "zh-CN": "令 HASH_MARGIN 为零，对能效比求解。" },
  examples: [
    {
      args: [35, 0.05],
      result: 29.166666666666668,
      about: {
        en: "At 35 USD/PH/day and 5 ¢/kWh machines up to 29.2 J/TH pay for their power.",
        "zh-CN": "哈希价格 35 美元、电价 5 美分/kWh 时，能效比不高于 29.2 J/TH 的矿机可覆盖电费。",
      },
    },
    {
      args: [35, 0.06, 0.02, 0.95, 3],
      result: 21.626461988304094,
      about: {
        en: "At 6 ¢ with 2% pool fee, 95% uptime and 3 USD/PH/day of other cash cost.",
        "zh-CN": "电价 6 美分，矿池费率 2%，开机率 95%，其他现金成本 3 USD/PH/天。",
      },
    },
  ],
});
