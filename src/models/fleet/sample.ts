import { SITES } from "../building/sample-sites";
import type { Language, Texts } from "../language";

/** Rows of the fleet table: room for more than the sample has. */
export const ROOM = 14;

const CONTRACTS = {
  ppa: { en: "PPA", "zh-CN": "购电协议 (PPA)" },
  grid: { en: "Grid", "zh-CN": "电网" },
  hydro: { en: "Hydro", "zh-CN": "水电" },
  hosted: { en: "Hosted", "zh-CN": "托管" },
} as const satisfies Readonly<Record<string, Texts>>;

const ROWS = [
  [SITES.texas, "Antminer S21 Pro", CONTRACTS.ppa, 5000, 0.045, 0.96, 1.03, 16.2, 310_000],
  [SITES.texas, "Antminer S19 XP", CONTRACTS.ppa, 4000, 0.045, 0.96, 1.03, 7.7, 190_000],
  [SITES.ohio, "Antminer S19j Pro", CONTRACTS.grid, 3000, 0.062, 0.93, 1.05, 3.9, 120_000],
  [SITES.paraguay, "WhatsMiner M60S", CONTRACTS.hydro, 3500, 0.039, 0.95, 1.04, 9, 170_000],
  [SITES.norway, "Antminer S21 XP Hyd", CONTRACTS.hydro, 800, 0.048, 0.97, 1.06, 5.4, 90_000],
  [SITES.ohio, "Antminer S21", CONTRACTS.hosted, 2000, 0.07, 0.95, 1, 5.5, 20_000],
] as const;

/**
 * An invented fleet that shows how the table is filled: site, machine, contract, machines, USD/kWh, uptime, PUE, coins of
 * the period, site cost a month.
 */
export const sampleRows = (language: Language) =>
  ROWS.map(([site, machine, contract, ...figures]) => [site[language], machine, contract[language], ...figures]);
