import { textsOf } from "../../texts";
import type { FLEET } from "./fleet";

export const texts = textsOf<typeof FLEET>({
  summary: {
    en: "A fleet's hashrate, power, revenue, margin, break-even and decision, row by row and in total; spills a table.",
    "zh-CN": "机队逐行及合计的算力、功率、收入、毛利、盈亏平衡电价与启停决定；结果为溢出数组。",
  },
  remarks: [
    {
      en: "PH/s and MW are at nameplate; dollars count the uptime. J/TH is at the meter, after PUE. In the totals J/TH is weighted by PH/s and the break-even by energy.",
      "zh-CN":
        "PH/s 与 MW 按铭牌计，美元金额计入开机率；J/TH 为计入 PUE 后电表侧的能效比。合计行的 J/TH 按算力加权，盈亏平衡电价按用电量加权。",
    },
    {
      en: "A row runs when its break-even is above its power price. The decision looks at power alone: cost that goes on anyway, such as rent, does not count.",
      "zh-CN": "盈亏平衡电价高于该行电价时运行。该决定只看电费：停机也照付的成本（如租金）不应计入。",
    },
    {
      en: "Blank TH/s and J/TH come from the catalogue or from miners. Blank rows are left out; Uptime and PUE may be left out as whole columns and are then 1. Excel on Windows hands a blank cell over as 0, so 0 counts as blank: for free power type 0.000001.",
      "zh-CN":
        "空白的 TH/s 与 J/TH 取自目录或 miners。空行不计；开机率与 PUE 可整列省略，此时为 1。Windows 版 Excel 会把空白单元格当作 0 传入，因此 0 视为空白：电费为零请输入 0.000001。",
    },
  ],
  formula: {
    en: "PH/s = Count · TH/s / 1,000; MW = PH/s · J/TH · PUE / 1,000; revenue = PH/s · hashprice · (1 − pool_fee) · Uptime; power = MW · 24,000 · USD/kWh · Uptime; break-even = hashprice · (1 − pool_fee) / (24 · J/TH · PUE)",
    "zh-CN":
      "PH/s = 台数 · TH/s / 1,000；MW = PH/s · J/TH · PUE / 1,000；收入 = PH/s · hashprice · (1 − pool_fee) · 开机率；电费 = MW · 24,000 · USD/kWh · 开机率；盈亏平衡电价 = hashprice · (1 − pool_fee) / (24 · J/TH · PUE)",
  },
  source: {
    en: "Hash margin and break-even of each row, as HASH_MARGIN and BREAKEVEN_KWH give them.",
    "zh-CN": "各行的毛利与盈亏平衡电价，与 HASH_MARGIN、BREAKEVEN_KWH 一致。",
  },
  examples: [
    {
      args: [
        [
          ["Site", "Machine", "Count", "TH/s", "J/TH", "USD/kWh", "Uptime", "PUE"],
          ["Texas", "Antminer S21", 1000, null, null, 0.045, 0.95, 1.02],
          ["Ohio", "S19j Pro", 2000, null, null, 0.06, 0.9, 1],
        ],
        40,
        0.01,
      ],
      result: [
        [
          "Site",
          "Machine",
          "Count",
          "PH/s",
          "MW",
          "J/TH",
          "Revenue USD/day",
          "Power USD/day",
          "Margin USD/day",
          "Break-even USD/kWh",
          "Decision",
        ],
        ["Texas", "Antminer S21", 1000, 200, 3.57, 17.85, 7524, 3662.82, 3861.18, 0.09243697478991596, "RUN"],
        ["Ohio", "S19j Pro", 2000, 208, 6.136, 29.5, 7413.12, 7952.256, -539.136, 0.05593220338983051, "STOP"],
        [
          "Installed",
          "n/a",
          3000,
          408,
          9.706,
          23.78921568627451,
          14937.12,
          11615.076,
          3322.044,
          0.06982129034429373,
          "n/a",
        ],
        ["Running", "n/a", 1000, 200, 3.57, 17.85, 7524, 3662.82, 3861.18, 0.09243697478991597, "n/a"],
      ],
      about: {
        en: "Two sites, with the machines' figures from the catalogue.",
        "zh-CN": "两个矿场，矿机参数取自目录。",
      },
    },
    {
      args: [[["West", "own", 10, 100, 30, 0.2]], 40],
      result: [
        [
          "Site",
          "Machine",
          "Count",
          "PH/s",
          "MW",
          "J/TH",
          "Revenue USD/day",
          "Power USD/day",
          "Margin USD/day",
          "Break-even USD/kWh",
          "Decision",
        ],
        ["West", "own", 10, 1, 0.03, 30, 40, 144, -104, 0.05555555555555555, "STOP"],
        ["Installed", "n/a", 10, 1, 0.03, 30, 40, 144, -104, 0.05555555555555555, "n/a"],
        ["Running", "n/a", 0, 0, 0, "n/a", 0, 0, 0, "n/a", "n/a"],
      ],
      about: {
        en: "Without headings, with the machine's own figures: nothing runs.",
        "zh-CN": "无表头，直接给出矿机参数：全部停机。",
      },
    },
  ],
  notes: {
    rows: {
      en: "Fleet, one site and machine a row: Site, Machine, Count, TH/s, J/TH, USD/kWh, Uptime, PUE; J/TH is the machine's, before PUE. With headings, columns may be in any order.",
      "zh-CN": "机队：每行为矿场、矿机、台数、TH/s、J/TH（PUE 之前）、USD/kWh、开机率、PUE；带表头时列序不限。",
    },
  },
});
