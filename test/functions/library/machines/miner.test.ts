import fc from "fast-check";
import type { Cell } from "../../../../src/functions/cell";
import { machineData } from "../../../../src/functions/library/machines/machine-data";
import { findMachine } from "../../../../src/functions/library/machines/find-machine";
import { readModelName } from "../../../../src/functions/library/machines/model-name";
import { call, errorOf } from "../../call";

const OWN = [
  ["Model", "TH/s", "W", "Source"],
  ["Rig A", 150, 2400, "bench, May 2026"],
  ["Rig B", 100, 3000, null],
] as const;

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
    ["two letters swapped", "S12", "Antminer S21"],
    ["a slip in the brand", "Antmienr S21", "Antminer S21"],
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

describe("a text of any length", () => {
  const texts = ["x", "1", "1x", "(", "th", "bitmain", "S21 ", " ", ".", "plus"].map((part) =>
    part.repeat(32_766 / part.length),
  );

  it("is read to a bounded length only, and cut in the sentence", () => {
    const replace = jest.spyOn(String.prototype, "replace");
    const exec = jest.spyOn(RegExp.prototype, "exec");
    for (const text of texts) expect(errorOf("MINER", [text, "JTH"]).message.length).toBeLessThan(500);
    const longest = Math.max(
      ...exec.mock.calls.map(([read]) => read.length),
      ...replace.mock.contexts.map((read) => (read as string).length),
    );
    replace.mockRestore();
    exec.mockRestore();
    expect(longest).toBeLessThan(1000);
  });

  it("is compared with names by its beginning, and names that are long are cut too", () => {
    const own = [
      ["Model", "TH/s", "W"],
      ["r".repeat(30_000), 100, 2000],
    ];
    expect(errorOf("MINER", ["rr", "TH", own]).message.length).toBeLessThan(500);
  });
});

describe("a long table of own machines", () => {
  it("is asked for each of a long fleet's machines by name, not searched", () => {
    const own = Array.from({ length: 3000 }, (_, row) => ({
      model: `Rig ${row}`,
      name: readModelName(`Rig ${row}`),
      th: 100,
      watts: 2000 + row,
      release: undefined,
      cooling: undefined,
      source: undefined,
    }));
    const filter = jest.spyOn(Array.prototype, "filter");
    for (const { model, watts } of own) expect(findMachine(model, own, { parameter: "model" }).watts).toBe(watts);
    const searched = filter.mock.contexts.reduce((sum: number, list) => sum + (list as unknown[]).length, 0);
    filter.mockRestore();
    expect(searched).toBeLessThan(20 * own.length);
  });
});
