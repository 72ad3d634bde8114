import { textsOf } from "../../texts";
import type { DEPRECIATION } from "./depreciation";

export const texts = textsOf<typeof DEPRECIATION>({
  summary: {
    en: "Straight-line depreciation of a machine, in USD per installed PH/s a day.",
    "zh-CN": "矿机直线法折旧（USD/PH/天，按装机算力计）。",
  },
  remarks: [
    {
      en: "Per coin it rises over the machine's life, because output falls as difficulty rises: give it to BTC_COSTPERCOIN at each period's difficulty.",
      "zh-CN": "难度上升使产出下降，折算到每枚比特币的折旧会逐年上升：请在 BTC_COSTPERCOIN 中按各期难度计算。",
    },
    {
      en: "Miners write machines off over one to five years; MARA, for example, over five (10-K for 2022).",
      "zh-CN": "矿企折旧年限为一至五年，例如 MARA 为五年（2022 年 10-K）。",
    },
  ],
  formula: {
    en: "1,000 · (machine_usd_th − salvage_usd_th) / (365 · life_years)",
    "zh-CN": "1,000 · (machine_usd_th − salvage_usd_th) / (365 · life_years)",
  },
  source: {
    en: "Straight-line method; 1 PH/s is 1,000 TH/s, a year 365 days.",
    "zh-CN": "直线法；1 PH/s 为 1,000 TH/s，一年按 365 天。",
  },
  examples: [
    {
      args: [16, 4],
      result: 10.95890410958904,
      about: {
        en: "A machine bought at 16 USD/TH (an assumption) and written off over four years.",
        "zh-CN": "以 16 USD/TH（假设）购入的矿机，按四年折旧。",
      },
    },
    {
      args: [16, 5, 2],
      result: 7.671232876712328,
      about: { en: "Over five years down to 2 USD/TH.", "zh-CN": "按五年折旧，残值 2 USD/TH。" },
    },
  ],
});
