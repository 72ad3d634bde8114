import { machineData } from "../../../../src/functions/library/machines/machine-data";
import { readModelName } from "../../../../src/functions/library/machines/model-name";
import { call } from "../../call";

/** The J/TH that the makers print, typed apart from W and TH/s. */
const PRINTED: Readonly<Record<string, number>> = {
  "Antminer S9": 98,
  "Antminer S17 Pro": 39.51,
  "Antminer S19": 34.21,
  "Antminer S19 Pro": 29.55,
  "Antminer S19j Pro": 29.5,
  "Antminer S19 XP": 21.5,
  "Antminer S19k Pro": 23,
  "Antminer S19j Pro+": 27.5,
  "Antminer S21": 17.5,
  "Antminer T21": 19,
  "Antminer S21 Pro": 15,
  "Antminer S21 XP": 13.5,
  "Antminer S21 XP Hyd": 12,
  "Antminer S21+": 16.5,
  "Antminer S23 Imm 368T": 11,
  "Antminer S21+ Hyd": 15,
  "Antminer S23 Imm 442T": 12,
  "Antminer S23": 11,
  "Antminer S23 Hyd": 9.5,
  "Antminer S23 Hyd 3U (U3S23H)": 9.5,
  "Antminer S23e Hyd 2U (U2H)": 10,
  "Antminer S23 XP Hyd": 8.9,
  "WhatsMiner M30S+": 34,
  "WhatsMiner M30S++": 31,
  "WhatsMiner M50": 29,
  "WhatsMiner M50S": 25.59,
  "WhatsMiner M63S": 18.5,
  "WhatsMiner M66S": 18.5,
  "WhatsMiner M60S": 18.5,
  "WhatsMiner M60S++": 15.5,
  "WhatsMiner M63S++": 15.5,
  "WhatsMiner M66S++": 15.5,
  "WhatsMiner M73 512T": 14.5,
  "WhatsMiner M70S 248T": 13.5,
  "SEALMINER A2": 16.5,
  "SEALMINER A2 Pro Air": 14.9,
  "SEALMINER A2 Pro Hyd": 14.9,
  "SEALMINER A3 Hyd": 13.5,
  "SEALMINER A3 Pro Air": 12.5,
  "SEALMINER A3 Pro Hyd": 12.5,
  "SEALMINER A4 Pro Air": 10.9,
  "SEALMINER A4 Pro Hyd": 10.9,
  "Avalon A1246": 36.77,
  "Avalon A1346": 30,
  "Avalon A1366": 25,
  "Avalon A1466": 21.53,
  "Avalon A1566": 18.49,
  "Avalon Nano 3S": 23.33,
  "Avalon Mini 3": 21.33,
  "Avalon Q": 18.6,
  "Avalon A16": 13.83,
  "Avalon A16XP": 12.83,
  "Teraflux AT2880": 16,
  "Teraflux AH3880": 14.5,
  "Block Proto Rig": 14.65,
  "Bitaxe Gamma 601": 15,
};

describe("the machine catalogue", () => {
  it("has each name once, however it is spelt", () => {
    const keys = machineData.map(([model]) => {
      const { maker, whole } = readModelName(model);
      return `${maker} ${whole}`;
    });
    expect(new Set(keys).size).toBe(machineData.length);
    expect(machineData.filter(([model]) => !readModelName(model).maker)).toEqual([]);
  });

  it.each(machineData)("has plausible figures for %s", (_model, th, watts, release, cooling, source) => {
    expect(th).toBeGreaterThan(1);
    expect(th).toBeLessThan(2000);
    expect(watts).toBeGreaterThan(10);
    expect(watts).toBeLessThan(20_000);
    expect(release).toMatch(/^20[12]\d(-(0[1-9]|1[0-2])|-Q[1-4])?( \(announced\))?$/);
    expect(["air", "hydro", "immersion"]).toContain(cooling);
    expect(source.length).toBeGreaterThan(10);
  });

  it.each(machineData)("has for %s the J/TH that its maker prints, to 1%%", (model, th, watts) => {
    expect(Math.abs(watts / th / (PRINTED[model] ?? NaN) - 1)).toBeLessThan(0.01);
  });

  it("finds each machine by its name, and by its name with its hashrate", () => {
    for (const [model, th, watts] of machineData) {
      expect([model, call("MINER", [model, "W"])]).toEqual([model, watts]);
      if (readModelName(model).th === undefined) expect(call("MINER", [`${model} ${th}T`, "W"])).toBe(watts);
    }
  });
});
