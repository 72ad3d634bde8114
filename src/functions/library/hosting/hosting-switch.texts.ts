import { textsOf } from "../../texts";
import type { HOSTING_SWITCH } from "./hosting-switch";

export const texts = textsOf<typeof HOSTING_SWITCH>({
  summary: {
    en: "What 1 gross MW earns more in a year leased to an AI/HPC tenant than mining, in USD.",
    "zh-CN": "1 MW 总容量出租给 AI/HPC 租户，比用于挖矿每年多得的收益（美元）。",
  },
  remarks: [
    {
      en: "Above 0 the lease wins. Lease revenue, its operating cost and capex are per critical MW; dividing by the PUE makes them per gross MW. The tenant pays the power.",
      "zh-CN":
        "结果为正表示出租更优。租金、运营成本与资本支出按每兆瓦关键 IT 负载计，除以 PUE 折算为总容量；电费由租户承担。",
    },
    {
      en: "It is a yearly comparison at one hashprice: no ramp, no halving, no mining lost while the site is rebuilt. Capex counts as a level yearly payment over the lease, with no value left at its end.",
      "zh-CN":
        "此为单一哈希价格下的年度比较：不含爬坡期、减半及改造期间损失的挖矿收入；资本支出按租期折算为等额年金，不计期末残值。",
    },
  ],
  formula: {
    en: "(lease_mw_year − lease_opex_mw_year − capex_mw · CRF) / pue − margin · 365 · 1,000 / efficiency, CRF = r / (1 − (1 + r)^−years) or 1 / years at r = 0, margin as HASH_MARGIN",
    "zh-CN":
      "(lease_mw_year − lease_opex_mw_year − capex_mw · CRF) / pue − 毛利 · 365 · 1,000 / efficiency，CRF = r / (1 − (1 + r)^−years)，r = 0 时为 1 / years，毛利同 HASH_MARGIN",
  },
  source: {
    en: "Capital recovery factor against the mining margin of a MW (1,000 / e PH/s). Leases for comparison: TeraWulf and Fluidstack, 3.7 billion USD over ten years for 200 MW.",
    "zh-CN":
      "资本回收系数与每兆瓦（1,000 / e PH/s）挖矿毛利之比较。可比租约：TeraWulf 与 Fluidstack，十年 200 MW，合计 37 亿美元。",
  },
  notes: {
    pue: {
      en: "Gross MW of the leased building over its critical MW: 1.3 is 30% for cooling and the rest.",
      "zh-CN": "出租机房总功率与关键 IT 负载之比：1.3 即冷却等占 30%。",
    },
    power_price: {
      en: "The price at which mining would be done, in USD per kWh: 5 ¢ is 0.05.",
      "zh-CN": "用于挖矿时的电价（USD/kWh）：5 美分即 0.05。",
    },
  },
  examples: [
    {
      args: [34.08, 0.05, 20, 1850000, 9000000, 10, 0.1],
      result: 201331.44605739554,
      about: {
        en: "1.85 million USD per MW-year (TeraWulf and Fluidstack, August 2025) against 20 J/TH at 5 ¢, with 9 million of capex per MW and 10% (both assumed).",
        "zh-CN":
          "每兆瓦每年 185 万美元（TeraWulf 与 Fluidstack，2025 年 8 月），对比 20 J/TH、电价 5 美分；资本支出每兆瓦 900 万美元、折现率 10%（均为假设）。",
      },
    },
    {
      args: [34.08, 0.05, 20, 1850000, 9000000, 10, 0.1, 0.02, 0.95, 3, 1.3, 150000],
      result: 72798.66004415041,
      about: {
        en: "With pool fee, uptime and other cash cost of mining, a PUE of 1.3 and 150,000 USD of operating cost.",
        "zh-CN": "计入挖矿的矿池费、开机率与其他现金成本，机房 PUE 1.3，运营成本 15 万美元。",
      },
    },
  ],
});
