import type { Texts } from "../language";

export const powerTexts = {
  power_price: {
    en: "All-in price of power in USD per kWh: 5 ¢ is 0.05; it may be 0 or negative.",
    "zh-CN": "全包电价（USD/kWh）：5 美分即 0.05；可为 0 或负数。",
  },
  energy_price: {
    en: "Price of the energy itself in USD per kWh, before adders and demand charges.",
    "zh-CN": "电量电价（USD/kWh），不含附加费与需量电费。",
  },
  adders: {
    en: "Delivery, losses, taxes and other charges in USD per kWh.",
    "zh-CN": "输配、损耗、税费及其他按电量计的费用（USD/kWh）。",
  },
  demand_kw_month: {
    en: "Demand charge in USD per kW of peak demand a month.",
    "zh-CN": "按每月最大需量计收的电费（USD/kW·月）。",
  },
  load_factor: { en: "Mean load over peak load: 95% is 0.95.", "zh-CN": "平均负荷与最大负荷之比：95% 即 0.95。" },
  credits_kw_month: { en: "Demand response credits in USD per kW a month.", "zh-CN": "需求响应补偿（USD/kW·月）。" },
  prices_mwh: {
    en: "Power prices in USD per MWh, one for each interval, oldest first; they may be negative.",
    "zh-CN": "各时段电价（USD/MWh），按时间先后排列，可为负数。",
  },
  adder_mwh: {
    en: "Delivery, losses and taxes in USD per MWh, paid only for power that is used.",
    "zh-CN": "输配、损耗与税费（USD/MWh），仅对实际用电计收。",
  },
  contract_mwh: {
    en: "Contract price in USD per MWh of power bought for all hours; what is not used is sold at the spot price.",
    "zh-CN": "为全部时段锁定的合约电价（USD/MWh）；未使用的电量按现货价售出。",
  },
  interval_hours: {
    en: "Hours that one price covers: 0.25 for quarter hours.",
    "zh-CN": "每个电价对应的小时数：15 分钟为 0.25。",
  },
  hosting_rate_kwh: { en: "All-in hosting rate in USD per kWh.", "zh-CN": "全包托管费率（USD/kWh）。" },
} as const satisfies Readonly<Record<string, Texts>>;
