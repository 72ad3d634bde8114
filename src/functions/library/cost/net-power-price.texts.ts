import { textsOf } from "../../texts";
import type { NET_POWER_PRICE } from "./net-power-price";

export const texts = textsOf<typeof NET_POWER_PRICE>({
  summary: {
    en: "All-in power price with adders and demand charge, less credits, in USD/kWh.",
    "zh-CN": "综合电价（USD/kWh）：含附加费与需量电费，已扣补偿。",
  },
  remarks: [
    {
      en: "Show it with and without credits: they come from power not used, and a good year may not repeat itself. A load factor below 1 spreads the demand charge over fewer hours.",
      "zh-CN":
        "请分别列示含补偿与不含补偿的电价：补偿来自未用的电量，高补偿的年份未必重现。负荷率低于 1 时，需量电费由更少的用电时数分摊。",
    },
  ],
  formula: {
    en: "energy_price + adders + (demand_kw_month − credits_kw_month) / (730 · load_factor)",
    "zh-CN": "energy_price + adders + (demand_kw_month − credits_kw_month) / (730 · load_factor)",
  },
  source: { en: "A mean month has 8,760 / 12 = 730 hours.", "zh-CN": "平均每月 8,760 / 12 = 730 小时。" },
  examples: [
    {
      args: [0.04189, 0, 0, 1, 5.55],
      result: 0.0342872602739726,
      about: {
        en: "Riot, 2024: 186.2 million USD for 4,444 GWh are 4.19 ¢; credits of 33.7 million over a mean load of 506 MW are 5.55 USD/kW-month. Net 3.43 ¢; Riot printed 3.4 ¢.",
        "zh-CN":
          "Riot 2024 年：1.862 亿美元购电 44.4 亿 kWh，合 4.19 美分；补偿 3,370 万美元按平均负荷 506 MW 折合 5.55 USD/kW·月。净电价 3.43 美分，Riot 公布为 3.4 美分。",
      },
    },
    {
      args: [0.035, 0.008, 6, 0.95],
      result: 0.05165176640230714,
      about: {
        en: "3.5 ¢ of energy, 0.8 ¢ of adders and 6 USD/kW-month of demand charge at a load factor of 95%.",
        "zh-CN": "电量电价 3.5 美分、附加费 0.8 美分、需量电费 6 USD/kW·月，负荷率 95%。",
      },
    },
  ],
});
