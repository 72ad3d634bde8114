/** Rows of the fleet table: room for more than the sample has. */
export const ROOM = 14;

/**
 * An invented fleet that shows how the table is filled: site, machine, contract, machines, USD/kWh, uptime, PUE, coins of
 * the period, site cost a month.
 */
export const SAMPLE = [
  ["Texas 1", "Antminer S21 Pro", "PPA", 5000, 0.045, 0.96, 1.03, 16.2, 310_000],
  ["Texas 1", "Antminer S19 XP", "PPA", 4000, 0.045, 0.96, 1.03, 7.7, 190_000],
  ["Ohio", "Antminer S19j Pro", "Grid", 3000, 0.062, 0.93, 1.05, 3.9, 120_000],
  ["Paraguay", "WhatsMiner M60S", "Hydro", 3500, 0.039, 0.95, 1.04, 9, 170_000],
  ["Norway", "Antminer S21 XP Hyd", "Hydro", 800, 0.048, 0.97, 1.06, 5.4, 90_000],
  ["Ohio", "Antminer S21", "Hosted", 2000, 0.07, 0.95, 1, 5.5, 20_000],
] as const;
