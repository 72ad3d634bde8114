import type { Language, Texts } from "../language";

/** An invented fleet's sites, by which samples are filled. */
export const SITES = {
  texas: { en: "Texas 1", "zh-CN": "得州 1" },
  ohio: { en: "Ohio", "zh-CN": "俄亥俄" },
  paraguay: { en: "Paraguay", "zh-CN": "巴拉圭" },
  norway: { en: "Norway", "zh-CN": "挪威" },
} as const satisfies Readonly<Record<string, Texts>>;

/** Its machines site by site: site, machine, PH/s, J/TH at the meter, USD/kWh, uptime. */
const ROWS = [
  [SITES.texas, "S21 Pro", 1170, 15.45, 0.045, 0.96],
  [SITES.texas, "S19 XP", 560, 22.15, 0.045, 0.96],
  [SITES.ohio, "S19j Pro", 312, 30.98, 0.062, 0.93],
  [SITES.paraguay, "M60S", 651, 19.24, 0.039, 0.95],
  [SITES.norway, "S21 XP Hyd", 378.4, 12.72, 0.048, 0.97],
  [SITES.ohio, "S21", 400, 17.5, 0.07, 0.95],
] as const;

/** The sample's rows, column by column. */
export const sampleSites = (language: Language) => ({
  site: ROWS.map(([site, machine]) => `${site[language]}${language === "en" ? ", " : "，"}${machine}`),
  ph: ROWS.map(([, , ph]) => ph),
  efficiency: ROWS.map(([, , , efficiency]) => efficiency),
  powerPrice: ROWS.map(([, , , , price]) => price),
  uptime: ROWS.map(([, , , , , uptime]) => uptime),
});
