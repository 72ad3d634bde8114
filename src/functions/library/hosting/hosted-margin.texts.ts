import { textsOf } from "../../texts";
import type { HOSTED_MARGIN } from "./hosted-margin";

export const texts = textsOf<typeof HOSTED_MARGIN>({
  summary: {
    en: "A hosting client's margin of 1 PH/s over a day, after the host's rate and shares, in USD.",
    "zh-CN": "托管客户 1 PH/s 算力一天的毛利（美元），已扣托管费与分成。",
  },
  remarks: [
    {
      en: "The host's revenue share is taken of revenue after the pool's fee, its profit share only of a positive margin. With a profit share the client still carries every loss.",
      "zh-CN": "收入分成按扣除矿池费后的收入计；利润分成仅在毛利为正时收取，亏损仍全部由客户承担。",
    },
  ],
  formula: {
    en: "m = uptime · ((1 − revenue_share) · hashprice · (1 − pool_fee) − 24 · efficiency · hosting_rate_kwh); m · (1 − profit_share) where m is positive, else m",
    "zh-CN":
      "m = uptime · ((1 − revenue_share) · hashprice · (1 − pool_fee) − 24 · efficiency · hosting_rate_kwh)；m 为正时乘以 (1 − profit_share)，否则为 m",
  },
  source: {
    en: "The usual terms of hosting contracts: an all-in rate per kWh, sometimes with a share of revenue or of profit.",
    "zh-CN": "托管合同的常见条款：全包托管费率（按 kWh 计），有时另加收入分成或利润分成。",
  },
  notes: {
    efficiency: {
      en: "Energy per terahash in J/TH at the meter that the host bills, usually the machine's own.",
      "zh-CN": "托管方计费电表侧的能效比（J/TH），通常为矿机自身数据。",
    },
  },
  examples: [
    {
      args: [35, 0.07, 17.5, 0.02],
      result: 4.9,
      about: { en: "An S21 hosted at 7 ¢/kWh, 2% pool fee.", "zh-CN": "S21，托管费率 7 美分/kWh，矿池费率 2%。" },
    },
    {
      args: [35, 0.06, 17.5, 0.02, 0.95, 0.1],
      result: 5.3865,
      about: {
        en: "At 6 ¢ and 10% of revenue, 95% uptime.",
        "zh-CN": "托管费率 6 美分另加 10% 收入分成，开机率 95%。",
      },
    },
    {
      args: [35, 0.055, 17.5, 0.02, 0.95, 0, 0.3],
      result: 7.448,
      about: { en: "At 5.5 ¢ and 30% of profit.", "zh-CN": "托管费率 5.5 美分另加 30% 利润分成。" },
    },
  ],
});
