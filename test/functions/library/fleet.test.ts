import fc from "fast-check";
import type { Cell } from "../../../src/functions/cell";
import { call, errorOf } from "../call";

const HEADINGS = ["Site", "Machine", "Count", "TH/s", "J/TH", "USD/kWh", "Uptime", "PUE"];
const TEXAS = ["Texas", "Antminer S21", 1000, 200, 17.5, 0.045, 0.95, 1.02] as const;
const OHIO = ["Ohio", "S19j Pro", 2000, 104, 29.5, 0.06, 0.9, 1] as const;
const FLEET = [HEADINGS, TEXAS, OHIO] as const;

/** A blank cell as Excel hands it over: on the web null or "", on Windows 0. */
const BLANKS: readonly Cell[] = [null, "", 0];

const fleet = (rows: unknown, ...rest: unknown[]) => call("FLEET", [rows, ...rest]) as Cell[][];

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const line = fc.tuple(
  fc.constantFrom("Texas", "Ohio"),
  fc.constant("own"),
  fc.integer({ min: 1, max: 50_000 }),
  between(10, 500),
  between(8, 100),
  fc.oneof(between(0.001, 0.2), between(-0.05, -0.001)),
  between(0.1, 1),
  between(1, 1.6),
);
const lines = fc.array(line, { minLength: 1, maxLength: 8 });
const hashprice = between(5, 300);
const poolFee = between(0, 0.1);

describe("FLEET", () => {
  it("has its headings, its rows in the order given, and two totals", () => {
    const rows = fleet(FLEET, 40, 0.01);
    expect(rows.map(([site]) => site)).toEqual(["Site", "Texas", "Ohio", "Installed", "Running"]);
    expect(rows.map((row) => row.at(-1))).toEqual(["Decision", "RUN", "STOP", "n/a", "n/a"]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([11]));
  });

  it("says the same of a row as HASH_MARGIN and BREAKEVEN_KWH do", () => {
    fc.assert(
      fc.property(lines, hashprice, poolFee, (given, price, fee) => {
        const rows = fleet(given, price, fee);
        given.forEach(([, , count, th, jth, power, uptime, pue], position) => {
          const row = rows[position + 1] ?? [];
          const ph = (count * th) / 1000;
          const margin = call("HASH_MARGIN", [price, power, Math.min(jth * pue, 1000), fee, uptime]) as number;
          const breakeven = call("BREAKEVEN_KWH", [price, jth * pue, fee]) as number;
          expect(row[3]).toBeCloseTo(ph, 6);
          expect(row[4]).toBeCloseTo((ph * jth * pue) / 1000, 6);
          expect(Math.abs((row[8] as number) - margin * ph)).toBeLessThan(1e-6 * (1 + Math.abs(row[6] as number)));
          expect(row[9]).toBeCloseTo(breakeven, 12);
          if (Math.abs(breakeven / power - 1) > 1e-9) expect(row[10]).toBe(breakeven > power ? "RUN" : "STOP");
        });
      }),
    );
  });

  it("adds up exactly: the totals are the sums of its rows, and FLEET_TOTAL says the same", () => {
    const columns = { COUNT: 2, PH: 3, MW: 4, REVENUE: 6, POWER: 7, MARGIN: 8 };
    fc.assert(
      fc.property(lines, hashprice, poolFee, fc.boolean(), (given, price, fee, runningOnly) => {
        const rows = fleet(given, price, fee);
        const counted = rows.slice(1, -2).filter((row) => !runningOnly || row[10] === "RUN");
        const total = rows.at(runningOnly ? -1 : -2) ?? [];
        for (const [field, column] of Object.entries(columns)) {
          const sum = counted.reduce((so, row) => so + (row[column] as number), 0);
          if (field !== "MARGIN") expect([field, total[column]]).toEqual([field, sum]);
          expect(call("FLEET_TOTAL", [given, price, field, runningOnly, fee])).toBe(total[column]);
        }
        expect(total[8]).toBe((total[6] as number) - (total[7] as number));
        for (const [field, column] of [
          ["JTH", 5],
          ["BREAKEVEN", 9],
        ] as const) {
          if (total[column] === "n/a")
            expect(errorOf("FLEET_TOTAL", [given, price, field, runningOnly, fee]).code).toBe("#N/A");
          else expect(call("FLEET_TOTAL", [given, price, field, runningOnly, fee])).toBe(total[column]);
        }
      }),
    );
  });

  it("weighs the totals: J/TH by PH/s, the break-even and the power price by energy", () => {
    const total = fleet(FLEET, 40)[3] ?? [];
    expect(total[5]).toBeCloseTo((200 * 17.85 + 208 * 29.5) / 408, 10);
    const kwh = [200 * 17.85 * 24 * 0.95, 208 * 29.5 * 24 * 0.9] as const;
    expect(total[9]).toBeCloseTo((kwh[0] * (40 / (24 * 17.85)) + kwh[1] * (40 / (24 * 29.5))) / (kwh[0] + kwh[1]), 12);
    expect(call("FLEET_TOTAL", [FLEET, 40, "PRICE"])).toBeCloseTo(
      (kwh[0] * 0.045 + kwh[1] * 0.06) / (kwh[0] + kwh[1]),
      12,
    );
    expect(call("FLEET_TOTAL", [FLEET, 40, "MWH"])).toBeCloseTo((kwh[0] + kwh[1]) / 1000, 9);
  });

  it("has no means where nothing runs, and shows n/a instead of a blank", () => {
    const running = fleet(FLEET, 5).at(-1);
    expect(running).toEqual(["Running", "n/a", 0, 0, 0, "n/a", 0, 0, 0, "n/a", "n/a"]);
  });

  it.each(BLANKS)("takes TH/s and J/TH that are blank, as %p, from the machine's name", (blank) => {
    const named = [TEXAS, OHIO].map((row) => row.map((cell, column) => (column === 3 || column === 4 ? blank : cell)));
    expect(fleet([HEADINGS, ...named], 40)).toEqual(fleet(FLEET, 40));
    expect(fleet(named, 40)).toEqual(fleet(FLEET, 40));
  });

  it.each(BLANKS)("leaves out rows of blank cells, as %p, and uptime and PUE that are blank throughout", (blank) => {
    const empty = Array<Cell>(8).fill(blank);
    const short = [TEXAS, OHIO].map((row) => [...row.slice(0, 6), blank, blank]);
    const whole = [TEXAS, OHIO].map((row) => [...row.slice(0, 6), 1, 1]);
    expect(fleet([empty, HEADINGS, ...short, empty, empty], 40)).toEqual(fleet(whole, 40));
  });

  it("reads Chinese headings in another order", () => {
    const table = [
      ["台数", "电价", "矿机", "矿场", "PUE", "开机率"],
      [1000, 0.045, "蚂蚁 S21", "Texas", 1.02, 0.95],
    ];
    const [, row] = fleet(table, 40);
    expect(row?.slice(2)).toEqual(fleet([TEXAS], 40)[1]?.slice(2));
  });

  it("looks machines up in the user's own table, and names the cell of one that it does not have", () => {
    const own = [["Rig A", 150, 2400]];
    const mine = [["Site", "rig a", 10, null, null, 0.05]];
    expect(fleet(mine, 40, 0, own)[1]?.slice(3, 6)).toEqual([1.5, 0.024, 16]);
    const error = errorOf("FLEET", [mine, 40]);
    expect(error.code).toBe("#N/A");
    expect(error.message).toContain('Machine in row 1 of rows is "rig a", which is not in the machine table.');
    expect(errorOf("FLEET", [mine, 40], "zh-CN").message).toContain("机队 rows 第 1 行“矿机” 为“rig a”");
  });

  it("takes what is typed over what the name says", () => {
    expect(fleet([["Texas", "S19j Pro", 10, 100, null, 0.05]], 40)[1]?.slice(3, 6)).toEqual([1, 0.0295, 29.5]);
    expect(fleet([["Texas", "S19j Pro", 1000, null, 31, 0.05]], 40)[1]?.slice(3, 6)).toEqual([104, 3.224, 31]);
    expect(errorOf("FLEET", [[["Texas", "S19j Pro 100T", 10, 100, null, 0.05]], 40]).code).toBe("#N/A");
  });

  it.each<[what: string, row: readonly Cell[], en: string, zhCN: string]>([
    ["neither name nor figures", ["a", null, 10, null, null, 0.05], "Machine in row 1 of rows is blank", "为空，且"],
    ["no power price", ["a", "S21", 10, null, null, null], "USD/kWh in row 1 of rows is blank or 0", "为空或为 0"],
    ["watts for J/TH", ["a", "own", 10, 200, 3500, 0.05], "divide them by its TH/s", "除以矿机算力"],
    ["cents", ["a", "S21", 10, null, null, 5], "type 0.05", "请输入 0.05"],
    ["a PUE below 1", ["a", "S21", 10, null, null, 0.05, 1, 0.95], "PUE in row 1 of rows is 0.95", "PUE” 为 0.95"],
  ])("refuses a row with %s", (_what, row, en, zhCN) => {
    expect(errorOf("FLEET", [[row], 40]).message).toContain(en);
    expect(errorOf("FLEET", [[row], 40], "zh-CN").message).toContain(zhCN);
  });

  it("names an error in a cell", () => {
    expect(errorOf("FLEET", [[["a", "S21", 10, null, null, "#REF!"]], 40]).message).toContain("#REF!");
  });
});

describe("FLEET_TOTAL", () => {
  it.each(["ph", "PH/s", "j/th", "Break-even USD/kWh", "revenue usd/day"])("knows %s", (field) => {
    expect(typeof call("FLEET_TOTAL", [FLEET, 40, field])).toBe("number");
  });

  it("lists the fields where it does not know one", () => {
    expect(errorOf("FLEET_TOTAL", [FLEET, 40, "EH"]).message).toContain("COUNT, PH, MW, MWH, JTH, PRICE, REVENUE");
    expect(errorOf("FLEET_TOTAL", [FLEET, 40, "EH"], "zh-CN").message).toContain("请输入以下之一：COUNT");
  });

  it("says that a mean does not exist where nothing runs", () => {
    expect(errorOf("FLEET_TOTAL", [FLEET, 5, "JTH", true]).message).toContain("there is no JTH");
    expect(errorOf("FLEET_TOTAL", [FLEET, 5, "JTH", true], "zh-CN").message).toContain("没有 JTH");
    expect(call("FLEET_TOTAL", [FLEET, 5, "MARGIN", true])).toBe(0);
  });
});

describe("CURTAIL and CURTAIL_HOURS", () => {
  const price = between(-100, 500);
  const column = (prices: readonly number[]) => prices.map((one) => [one]);
  const year = Array.from({ length: 8760 }, (_, hour) => [
    40 + 35 * Math.sin(hour / 3.8) + (hour % 97 === 0 ? 900 : 0),
  ]);

  it("take a year of hours", () => {
    const runs = (call("CURTAIL_HOURS", [year, 40, 20]) as number[][]).slice(1).flat();
    const table = call("CURTAIL", [year, 40, 20]) as number[][];
    expect(runs).toHaveLength(8760);
    expect(table[1]?.[1]).toBe(8760);
    expect(table[2]?.[1]).toBe(runs.reduce((sum, run) => sum + run, 0));
  });

  it("agree with one another and with dollars hour by hour", () => {
    const setting = fc.tuple(
      between(20, 100),
      between(10, 40),
      poolFee,
      between(0.5, 1),
      between(0, 20),
      between(20, 80),
    );
    fc.assert(
      fc.property(
        fc.array(price, { minLength: 1, maxLength: 40 }),
        setting,
        (some, [hp, e, fee, uptime, adder, contract]) => {
          const prices = [...some, 100];
          const runs = (call("CURTAIL_HOURS", [column(prices), hp, e, fee, adder]) as number[][]).slice(1).flat();
          const [, , curtailed] = call("CURTAIL", [
            column(prices),
            hp,
            e,
            fee,
            uptime,
            adder,
            contract,
            0.5,
          ]) as number[][];
          const earned = call("REVENUE_MWH", [hp, e, fee]) as number;
          let margin = 0;
          prices.forEach((spot, hour) => {
            const used = 0.5 * uptime * (runs[hour] ?? NaN);
            margin += used * (earned - adder) - contract * 0.5 + (0.5 - used) * spot;
          });
          expect(curtailed?.[7]).toBeCloseTo(margin, 6);
          expect(curtailed?.[2]).toBeCloseTo(runs.filter(Boolean).length / prices.length, 12);
        },
      ),
    );
  });

  it("never lose by curtailing, and the difference is that of the two rows", () => {
    fc.assert(
      fc.property(fc.array(price, { minLength: 1, maxLength: 40 }), between(20, 100), (some, hp) => {
        const [, on = [], off = [], difference = []] = call("CURTAIL", [column([...some, 100]), hp, 25]) as number[][];
        expect(off[7]).toBeGreaterThanOrEqual((on[7] ?? NaN) - 1e-9);
        for (const position of [1, 2, 3, 5, 6, 7]) {
          expect(difference[position]).toBeCloseTo((off[position] ?? NaN) - (on[position] ?? NaN), 9);
        }
      }),
    );
  });

  it("stop at a tie", () => {
    expect(call("CURTAIL_HOURS", [[[82.5], [82.4]], 40, 20, 0.01])).toEqual([["Run"], [0], [1]]);
  });

  it("show n/a where no MWh is used", () => {
    const table = call("CURTAIL", [[[500], [600]], 40, 20]) as Cell[][];
    expect(table[2]).toEqual(["Curtailed", 0, 0, 0, "n/a", 0, 0, 0]);
    expect(table[3]?.[4]).toBe("n/a");
  });

  it("keep every result in the row of its price: a heading stands beside Run, a blank cell is a price of 0", () => {
    const runs = call("CURTAIL_HOURS", [[["Price"], [100], [null], [50]], 40, 20]);
    expect(runs).toEqual([["Run"], [0], [1], [1]]);
    expect(call("CURTAIL_HOURS", [[["Price"], [100], [0], [50]], 40, 20])).toEqual(runs);
  });

  it.each([null, undefined, "", 0])("take a contract that is blank, as %p, as none", (blank) => {
    const prices = column([10, 100, 50]);
    expect(call("CURTAIL", [prices, 40, 20, 0, 1, 0, blank])).toEqual(call("CURTAIL", [prices, 40, 20]));
  });

  it.each(["CURTAIL", "CURTAIL_HOURS"] as const)("%s refuses prices in USD/kWh", (id) => {
    const error = errorOf(id, [column([0.05, -0.01, 0.3]), 40, 20]);
    expect(error.message).toContain("prices_mwh goes no higher than 0.3, which can only be USD/kWh.");
    expect(errorOf(id, [column([0.05, -0.01, 0.3]), 40, 20], "zh-CN").message).toContain("请将电价乘以 1,000");
  });

  it.each([null, "", 0])("refuse a range that ends with a day of blank cells, as %p", (blank) => {
    const prices = [...column([10, 100]), ...Array.from({ length: 24 }, () => [blank])];
    expect(errorOf("CURTAIL", [prices, 40, 20]).message).toContain("ends with 24 cells that are blank or 0");
    expect(errorOf("CURTAIL", [prices, 40, 20], "zh-CN").message).toContain("末尾有 24 个单元格为空或为 0");
    expect(call("CURTAIL_HOURS", [prices.slice(0, -1), 40, 20])).toHaveLength(26);
  });

  it("refuse a text among the prices", () => {
    expect(errorOf("CURTAIL", [[[10], ["n/a"], [20]], 40, 20]).message).toContain("position 2");
  });
});
