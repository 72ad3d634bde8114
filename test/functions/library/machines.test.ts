import fc from "fast-check";
import type { Cell } from "../../../src/functions/cell";
import { machineData } from "../../../src/functions/library/machines/machine-data";
import { readModelName } from "../../../src/functions/library/machines/model-name";
import { call, errorOf } from "../call";

const OWN = [
  ["Model", "TH/s", "W", "Source"],
  ["Rig A", 150, 2400, "bench, May 2026"],
  ["Rig B", 100, 3000, null],
] as const;

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

describe("MINER", () => {
  it.each([
    ["s19j pro", 104],
    ["Antminer S19j Pro", 104],
    ["S19J PRO 104T", 104],
    ["Bitmain S19jPro", 104],
    ["bitmain antminer s19j-pro (104 TH/s)", 104],
    ["蚂蚁矿机 S19j Pro", 104],
    ["Ｓ１９ｊ Pro＋", 122],
    ["S19j Pro Plus 122TH", 122],
    ["S21 XP Hydro", 473],
    ["S21 XP 水冷", 473],
    ["S21 XP Hyd.", 473],
    ["神马 M30S++ 112T", 112],
    ["m30s+", 100],
    ["S9 13.5T", 13.5],
    ["U3S23H", 1160],
    ["S23 Hyd 3U", 1160],
    ["S23 Imm 442T", 442],
    ["S23 Immersion (368T bin)", 368],
    ["M70S", 248],
    ["Sealminer A2", 226],
    ["AvalonMiner A1246", 93],
  ])('finds "%s"', (model, th) => {
    expect(call("MINER", [model, "TH"])).toBe(th);
  });

  it.each([
    ["a hashrate that the machine does not have", "S19j Pro 100T", "Antminer S19j Pro 104T"],
    ["a model that only begins like others", "S19 XP Hyd", "Antminer S19 XP 140T"],
    ["a word in brackets", "S19 (XP Hyd)", "Antminer S19 XP 140T"],
    ["the brand of another maker", "Avalon A2", "Avalon A"],
    ["two makers", "Antminer WhatsMiner M50", "T"],
    ["a model that others begin with", "M70", "WhatsMiner M70S 248T"],
    ["a slip of the pen", "S91j Pro", "Antminer S19j Pro 104T"],
    ["no model at all", "Antminer", "T"],
  ])("never guesses: %s gives #N/A with the nearest", (_what, model, near) => {
    const error = errorOf("MINER", [model, "TH"]);
    expect(error.code).toBe("#N/A");
    expect(error.message).toContain(`model is "${model}", which is not in the machine table.`);
    expect(error.message.split("nearest are")[1]).toContain(near);
    expect(errorOf("MINER", [model, "TH"], "zh-CN").message).toContain("矿机表中没有该型号");
  });

  it("asks which one is meant where two have the name", () => {
    const { code, message } = errorOf("MINER", ["S23 Imm", "TH"]);
    expect(code).toBe("#N/A");
    expect(message).toContain("may be any of Antminer S23 Imm 368T, Antminer S23 Imm 442T");
    expect(errorOf("MINER", ["S23 Imm", "TH"], "zh-CN").message).toContain("可能指 Antminer S23 Imm 368T");
  });

  it("never gives one machine for the name of another", () => {
    const names = machineData.map(([model]) => model);
    const spelling = fc.tuple(
      fc.constantFrom(...names),
      fc.constantFrom("", " XP", " Pro", "+", "j", " Hyd", "S", "x"),
    );
    fc.assert(
      fc.property(spelling, ([model, more]) => {
        const asked = readModelName(model + more);
        const known = machineData.find(
          ([name, th]) => readModelName(name).key === asked.key && (asked.th === undefined || asked.th === th),
        );
        let answer: unknown;
        try {
          answer = call("MINER", [model + more, "W"]);
        } catch {
          return;
        }
        expect(answer).toBe(known?.[2]);
      }),
    );
  });

  it.each([
    ["TH", 104],
    ["th/s", 104],
    ["W", 3068],
    ["watts", 3068],
    ["J/TH", 29.5],
    ["jth", 29.5],
    ["Release", "2021-07"],
    ["COOLING", "air"],
    ["source", "maker's nameplate figures, as listed publicly"],
  ])("gives the field %s", (field, figure) => {
    expect(call("MINER", ["S19j Pro", field])).toBe(figure);
  });

  it("lists the fields where it does not know one", () => {
    expect(errorOf("MINER", ["S19j Pro", "price"]).message).toBe(
      'field is "price". Type one of TH, W, JTH, RELEASE, COOLING, SOURCE.',
    );
    expect(errorOf("MINER", ["S19j Pro", "price"], "zh-CN").message).toContain("请输入以下之一：TH");
  });

  it("looks in the user's own table, and only there, when it is given", () => {
    expect(call("MINER", ["rig a", "JTH", OWN])).toBe(16);
    expect(call("MINER", ["Rig A 150T", "source", OWN])).toBe("bench, May 2026");
    expect(call("MINER", ["rig b", "SOURCE", OWN])).toBe("n/a");
    expect(errorOf("MINER", ["S19j Pro", "TH", OWN]).message).toContain("Rig A 150T, Rig B 100T");
  });

  it("tells bins of one model apart by their hashrate", () => {
    const bins = [
      ["S19j Pro", 100, 3050],
      ["S19j Pro", 104, 3068],
    ] as const;
    expect(call("MINER", ["S19j Pro 100T", "W", bins])).toBe(3050);
    expect(errorOf("MINER", ["S19j Pro", "W", bins]).message).toContain("S19j Pro 100T, S19j Pro 104T");
    expect(call("MINER", ["S19j Pro", "W", [...bins.slice(1), ...bins.slice(1)]])).toBe(3068);
  });

  it.each<readonly [Cell]>([[null], [""], [0]])("takes an own table of blank cells, as %p, as none", (blank) => {
    expect(call("MINER", ["S19j Pro", "W", [[blank, blank, blank]]])).toBe(3068);
  });

  it.each<[what: string, row: readonly Cell[], en: string, zhCN: string]>([
    ["no power", ["Rig", 100, 0], "W in row 1 of miners is blank or 0", "矿机表 miners 第 1 行“W” 为空或为 0"],
    [
      "kilowatts",
      ["Rig", 100, 3],
      "3, which with 100 TH/s gives 0.03 J/TH. That must be from 1 to 1000",
      "请检查两者的单位",
    ],
    ["petahashes", ["Rig", 0.1, 3000], "gives 30000 J/TH", "得 30000 J/TH"],
    ["a power of text", ["Rig", 100, "3,000 W"], 'W in row 1 of miners is the text "3,000 W"', "是文本"],
    [
      "another J/TH",
      ["Rig", 100, 3000, null, null, null, 20],
      "J/TH in row 1 of miners is 20, but 3000 W for 100 TH/s give 30",
      "为 30",
    ],
  ])("refuses an own machine with %s", (_what, row, en, zhCN) => {
    expect(errorOf("MINER", ["Rig", "W", [row]]).message).toContain(en);
    expect(errorOf("MINER", ["Rig", "W", [row]], "zh-CN").message).toContain(zhCN);
  });
});

describe("MINERS", () => {
  const rows = call("MINERS", []) as Cell[][];

  it("lists the whole catalogue, most efficient first", () => {
    expect(rows[0]).toEqual(["Model", "TH/s", "W", "J/TH", "Release", "Cooling", "Source"]);
    expect(rows).toHaveLength(machineData.length + 1);
    const efficiencies = rows.slice(1).map((row) => row[3] as number);
    expect(efficiencies).toEqual([...efficiencies].sort((a, b) => a - b));
  });

  it("keeps those of at most so many J/TH", () => {
    const chosen = (call("MINERS", [17.5]) as Cell[][]).slice(1);
    expect(chosen.map(([model]) => model)).toContain("Antminer S21");
    expect(chosen.every((row) => (row[3] as number) <= 17.5)).toBe(true);
    expect(chosen).toHaveLength(rows.slice(1).filter((row) => (row[3] as number) <= 17.5).length);
  });

  it("says which is the best where none is good enough", () => {
    expect(errorOf("MINERS", [5]).code).toBe("#N/A");
    expect(errorOf("MINERS", [5]).message).toContain("the best machine, Antminer S23 XP Hyd, has 8.9 J/TH");
    expect(errorOf("MINERS", [5], "zh-CN").message).toContain("Antminer S23 XP Hyd 为 8.9 J/TH");
  });

  it("can be given back as a table of one's own", () => {
    expect(call("MINERS", [null, rows])).toEqual(rows);
    expect(call("MINER", ["S21 XP", "W", rows])).toBe(3645);
  });
});

describe("BEST_MODE", () => {
  const modes = [
    ["Eco", 150, 2250],
    ["Normal", 200, 3500],
    ["Turbo", 230, 4830],
  ] as const;

  it("agrees with the dollars of each mode", () => {
    const price = fc.double({ min: -0.05, max: 0.2, noNaN: true });
    const mode = fc.tuple(
      fc.constantFrom("a", "b", "c"),
      fc.integer({ min: 50, max: 300 }),
      fc.integer({ min: 900, max: 6000 }),
    );
    fc.assert(
      fc.property(
        fc.array(mode, { minLength: 1, maxLength: 6 }),
        fc.double({ min: 5, max: 100, noNaN: true }),
        price,
        (given, hashprice, p) => {
          const table = given.map(([, th, watts], position) => [`mode ${position}`, th, watts]);
          const dollars = given.map(([, th, watts]) => (th / 1000) * hashprice * 0.98 - 0.024 * watts * p);
          const most = Math.max(0, ...dollars);
          const answer = call("BEST_MODE", [table, hashprice, p, 0.02]) as string;
          const earned = answer === "OFF" ? 0 : (dollars[Number(answer.slice(5))] ?? NaN);
          expect(earned).toBeCloseTo(most, 9);
        },
      ),
    );
  });

  it("prefers more dollars to fewer joules per hash", () => {
    expect(call("BEST_MODE", [modes, 35, 0.05])).toBe("Normal");
    expect(call("BEST_MODE", [modes, 35, 0])).toBe("Turbo");
  });

  it("reads headings in Chinese, and refuses a mode without power", () => {
    expect(call("BEST_MODE", [[["模式", "算力 (TH/s)", "功率 (W)"], ...modes], 35, 0.06])).toBe("Eco");
    expect(errorOf("BEST_MODE", [[["Eco", 150, 0]], 35, 0.06]).message).toContain("W in row 1 of modes is blank or 0");
    expect(errorOf("BEST_MODE", [[["Eco", 150, 2.25]], 35, 0.06]).message).toContain("check the units");
  });
});

describe("MACHINE_VALUE", () => {
  it("is the undiscounted margin of its days when nothing changes", () => {
    expect(call("MACHINE_VALUE", [40, 0.05, 17.5, 12])).toBeCloseTo((19 * 365) / 1000, 12);
  });

  it("takes a column of hashprices, with a heading, as a row, or as one value the same", () => {
    const one = call("MACHINE_VALUE", [40, 0.05, 17.5, 12]);
    expect(call("MACHINE_VALUE", [[["Hashprice"], [40], [40]], 0.05, 17.5, 12])).toBe(one);
    expect(call("MACHINE_VALUE", [[[40, 40]], 0.05, 17.5, 12])).toBe(one);
    expect(call("MACHINE_VALUE", [[[40]], 0.05, 17.5, 12])).toBe(one);
  });

  it("is at least its salvage value, discounted", () => {
    expect(call("MACHINE_VALUE", [10, 0.08, 40, 24, 0, 1, 0, 0.1, 2])).toBeCloseTo(2 / 1.21, 12);
  });

  it("falls with power price, decay and discount rate", () => {
    const value = (p: number, decay: number, rate: number) =>
      call("MACHINE_VALUE", [45, p, 20, 36, 0.01, 0.97, decay, rate]) as number;
    const step = fc.double({ min: 0.001, max: 0.05, noNaN: true });
    fc.assert(
      fc.property(step, step, step, (p, decay, rate) => {
        expect(value(p + 0.001, decay, rate)).toBeLessThanOrEqual(value(p, decay, rate));
        expect(value(p, decay + 0.001, rate)).toBeLessThanOrEqual(value(p, decay, rate));
        expect(value(p, decay, rate + 0.001)).toBeLessThanOrEqual(value(p, decay, rate));
      }),
    );
  });
});

describe("PAYBACK_DAYS and SWAP_PAYBACK", () => {
  it("earn the price in those days: a machine that is worth its price pays it back at the end", () => {
    const months = 24;
    const value = call("MACHINE_VALUE", [50, 0.05, 20, months, 0.01, 0.95, 0.01]) as number;
    expect(call("PAYBACK_DAYS", [value, 50, 0.05, 20, 0.01, 0.95, 0, 0.01])).toBeCloseTo((months * 365) / 12, 6);
  });

  it("is #N/A with a sentence where the price is never earned", () => {
    expect(errorOf("PAYBACK_DAYS", [12, 20, 0.05, 17.5]).code).toBe("#N/A");
    expect(errorOf("PAYBACK_DAYS", [12, 20, 0.05, 17.5]).message).toContain("never earns its price back");
    expect(errorOf("PAYBACK_DAYS", [12, 20, 0.05, 17.5], "zh-CN").message).toContain("矿机无法回本");
    expect(errorOf("PAYBACK_DAYS", [12, 40, 0.05, 17.5, 0, 1, 0, 0.2]).code).toBe("#N/A");
    expect(errorOf("SWAP_PAYBACK", [40, 0.05, 17.5, 29.5, 14]).message).toContain("the swap never pays back");
    expect(errorOf("SWAP_PAYBACK", [40, 0.05, 17.5, 29.5, 14], "zh-CN").message).toContain("换机无法回本");
  });

  it("a swap from machines that stand still is a plain purchase", () => {
    const purchase = call("PAYBACK_DAYS", [14, 40, 0.06, 13.5, 0.01, 0.95]) as number;
    expect(call("SWAP_PAYBACK", [40, 0.06, 29.5, 13.5, 14, 0, 0.01, 0.95])).toBeCloseTo(purchase, 9);
  });

  it("a swap that resale pays for takes no time", () => {
    expect(call("SWAP_PAYBACK", [40, 0.05, 29.5, 13.5, 1, 10])).toBe(0);
  });
});
