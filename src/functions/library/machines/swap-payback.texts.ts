import { textsOf } from "../../texts";
import type { SWAP_PAYBACK } from "./swap-payback";

export const texts = textsOf<typeof SWAP_PAYBACK>({
  summary: {
    en: "Days until new machines that replace old ones at the same power have earned their cost.",
    "zh-CN": "同等用电功率下以新机替换旧机的回本天数。",
  },
  remarks: [
    {
      en: "Both fill the same megawatts, so the new ones bring more hashrate. Old machines that lose money are assumed to be off: their margin counts as 0.",
      "zh-CN": "新旧矿机占用相同功率，新机因此带来更多算力。亏损的旧机视为停机，毛利计为 0。",
    },
    {
      en: "Hashprice and power price stay as they are. Where resale covers the price, the result is 0; where the new machines gain nothing, it is #N/A.",
      "zh-CN": "哈希价格与电价保持不变。旧机转售足以抵偿时为 0；换机没有增益时为 #N/A。",
    },
  ],
  formula: {
    en: "(1,000 · new_usd_th / new_efficiency − 1,000 · resale_usd_th / old_efficiency) / (new − max(0, old)), each per kW: (hashprice · (1 − pool_fee) − 24 · J/TH · power_price) · uptime / J/TH",
    "zh-CN":
      "(1,000 · new_usd_th / new_efficiency − 1,000 · resale_usd_th / old_efficiency) / (新 − max(0, 旧))，均按每千瓦计：(hashprice · (1 − pool_fee) − 24 · J/TH · power_price) · uptime / J/TH",
  },
  source: {
    en: "Price per kW over the gain in margin per kW; 1 PH/s at e J/TH draws e kW.",
    "zh-CN": "每千瓦的净投入除以每千瓦毛利增量；1 PH/s 在能效比 e J/TH 下功率为 e kW。",
  },
  examples: [
    {
      args: [40, 0.05, 29.5, 13.5, 14],
      result: 645.3125,
      about: {
        en: "S19j Pro (29.5 J/TH) to S21 XP (13.5 J/TH) at 14 USD/TH and 5 ¢/kWh.",
        "zh-CN": "S19j Pro（29.5 J/TH）换为 S21 XP（13.5 J/TH），14 USD/TH，电价 5 美分/kWh。",
      },
    },
    {
      args: [40, 0.06, 29.5, 13.5, 14, 2, 0.01, 0.95],
      result: 683.2051881115217,
      about: {
        en: "At 6 ¢, where the old machines are off, with resale at 2 USD/TH, pool fee and downtime.",
        "zh-CN": "电价 6 美分，旧机已停机；计入 2 USD/TH 转售价、矿池费与停机。",
      },
    },
  ],
});
