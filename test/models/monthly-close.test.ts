import { call } from "../functions/call";
import { changed, modelOf, reader } from "./shown";

const [INPUTS, FILING, SUMMARY, REPORT, QUARTERS, SITES, RECONCILIATION] = [
  "Monthly close inputs",
  "Monthly close filing",
  "Monthly close summary",
  "Monthly close",
  "Monthly close quarters",
  "Monthly close sites",
  "Monthly close reconciliation",
] as const;
const [JANUARY, FEBRUARY, MARCH, APRIL, MAY, SEPTEMBER, OCTOBER, DECEMBER] = [0, 1, 2, 3, 4, 8, 9, 11] as const;
const YEAR = 4;
const MONTHS = Array.from({ length: 12 }, (_, month) => month);

const model = modelOf("monthly-close");
const shown = reader(model);
const input = (label: string, month = 0, nth = 0) => `${INPUTS}!${shown.rowOf(INPUTS, label, nth)},${2 + month}`;
const month = (label: string, of: number, from = shown) => from.figure(REPORT, label, of);
const quarter = (label: string, of: number, from = shown) => from.figure(QUARTERS, label, of);
const withInputs = (inputs: Readonly<Record<string, number | string>>) => reader(changed(model, inputs));

/** Of the checks, those that fail. */
function failing(from: typeof shown): unknown[] {
  const rows = MONTHS.concat(MONTHS.map((row) => row + 12)).map((row) => row + 4);
  const checks = model.sheets.at(-1)!.name;
  return rows.filter((row) => from.at(checks, row, 5) === 1).map((row) => from.at(checks, row, 0));
}

describe("a monthly close that lacks a figure", () => {
  it.each(["Difficulty, mean of the month", "Fees per block, mean of the month", "BTC price, mean of the month"])(
    "leaves open what “%s” goes into, shows no error and fails a check",
    (label) => {
      const blank = withInputs({ [input(label, FEBRUARY)]: "" });
      expect(month(label, FEBRUARY, blank)).toBe("n/a");
      const open = label.startsWith("BTC") ? "Revenue at the mean price" : "Realised hashrate";
      expect([month(open, FEBRUARY, blank), quarter(open, 0, blank)]).toEqual(["n/a", "n/a"]);
      expect(failing(blank)).toContain("No figure of a closed month is missing");
      expect(failing(blank)).not.toContain("No cell shows an error");
    },
  );

  it("flags a closed month without coins, and shows no error before its month is set", () => {
    const label = "Coins mined by pool statement";
    expect(failing(withInputs({ [input(label, FEBRUARY)]: "" }))).toContain("No figure of a closed month is missing");
    const unset = withInputs({ [input("Month that is closed (1 to 12)")]: "" });
    expect(failing(unset)).toContain(
      "Inputs are numbers: none is left blank, which is not 0, and none is a text (such cells are red)",
    );
    expect(failing(unset)).not.toContain("No cell shows an error");
  });
});

describe("the monthly close of the published case", () => {
  it("gives the cost to mine that Riot printed for the first quarter of 2025, from the lines that it printed", () => {
    // Results of 1 May 2025: power 61,830, other direct 12,988, credits 7,801, machine depreciation 57,062 (thousands), 1,530 BTC.
    expect(quarter("Cash cost per coin", 0)).toBeCloseTo((61_830 + 12_988 - 7801) / 1.53, 6);
    expect(Math.abs((quarter("Cash cost per coin", 0) as number) - 43_808)).toBeLessThan(20);
    const depreciated = quarter("Cash cost with machine depreciation per coin", 0) as number;
    expect(Math.abs(depreciated - 81_100)).toBeLessThan(50);
  });

  it.each([
    ["February", FEBRUARY, 29_400],
    ["March", MARCH, 30_300],
    ["April", APRIL, 29_300],
    ["September", SEPTEMBER, 32_200],
    ["October", OCTOBER, 33_200],
  ])("finds from the coins of %s the average operating hashrate that Riot printed", (_, at, operating) => {
    expect(Math.abs((month("Realised hashrate", at) as number) / operating - 1)).toBeLessThan(0.004);
  });

  it.each([
    ["first", 0, 142.9e6],
    ["second", 1, 140.889e6],
    ["third", 2, 160.8e6],
  ])("finds from coins and mean prices the mining revenue that Riot printed for the %s quarter", (_, at, revenue) => {
    expect(Math.abs((quarter("Revenue at the mean price", at) as number) / revenue - 1)).toBeLessThan(0.002);
  });

  it("rolls the coins forward to the 18,005 that Riot held at the end of 2025", () => {
    expect(month("Coins held at the month's end", DECEMBER)).toBe(18_005);
  });

  it("passes its checks", () => {
    expect(failing(shown)).toEqual([]);
    expect(shown.failed()).toBe(0);
  });
});

describe("the cost tiers of the monthly close", () => {
  const COSTS = [
    "Energy cost",
    "Less: power credits",
    "Site cost: hosting, labour, maintenance, other",
    "SG&A without stock compensation",
    "Sustaining capex",
    "Interest",
    "Depreciation of machines",
    "Stock compensation",
  ];
  const TIERS = [
    "Electricity per coin",
    "Net of credits per coin",
    "Cash cost per coin",
    "All-in cash cost per coin",
    "Fully loaded cost per coin",
  ];
  /** What COST_TIERS gives for the lines of a column; a line that is not known is left out. */
  function spilled(sheet: string, column: number, from: typeof shown): unknown[] {
    const lines = COSTS.map((label) => from.figure(sheet, label, column));
    const amounts = lines.map((usd, index) => (usd === "n/a" ? null : index === 1 ? -(usd as number) : usd));
    const coins = from.figure(sheet, "Coins mined by pool statement", column);
    const tiers = call("COST_TIERS", [coins, ...amounts]) as (string | number)[][];
    return tiers.slice(1).map(([, , usd]) => usd);
  }
  function expectSame(sheet: string, column: number, from = shown): void {
    const expected = spilled(sheet, column, from);
    TIERS.forEach((label, index) => {
      const found = from.figure(sheet, label, column);
      if (typeof expected[index] === "number") expect((found as number) / expected[index]).toBeCloseTo(1, 12);
      else expect(found).toBe(expected[index]);
    });
  }

  it.each(MONTHS)("are those of COST_TIERS in month %#", (at) => {
    expectSame(REPORT, at);
  });

  it.each([0, 1, 2, 3, YEAR])("are those of COST_TIERS in column %i of the quarters", (at) => {
    expectSame(QUARTERS, at);
  });

  it.each(COSTS.filter((label) => !label.startsWith("Less")))(
    "stay open where the month's amount of “%s” is not known, as COST_TIERS leaves them",
    (label) => {
      const blank = withInputs({ [input(label, FEBRUARY)]: "" });
      expect(month(label, FEBRUARY, blank)).toBe("n/a");
      if (label === "Energy cost") TIERS.forEach((tier) => expect(month(tier, FEBRUARY, blank)).toBe("n/a"));
      else expectSame(REPORT, FEBRUARY, blank);
      expect(month("Fully loaded cost per coin", FEBRUARY, blank)).toBe("n/a");
      expect(quarter("Fully loaded cost per coin", 0, blank)).toBe("n/a");
      expect(quarter("Fully loaded cost per coin", YEAR, blank)).toBe("n/a");
      expect(quarter("Fully loaded cost per coin", 1, blank)).toBe(quarter("Fully loaded cost per coin", 1));
      expect(failing(blank)).toEqual([
        "Every line of cost in the filing equals the months of its quarter",
        "No figure of a closed month is missing",
      ]);
    },
  );

  it("take credits that are blank as none, and an amount of 0 as 0", () => {
    const none = withInputs({ [input("Power and demand response credits", MAY)]: "", [input("Interest", MAY)]: 0 });
    expect(month("Net of credits per coin", MAY, none)).toBe(month("Electricity per coin", MAY, none));
    expectSame(REPORT, MAY, none);
    expect(failing(none)).toContain("Printed figures agree with what is worked out");
  });

  it("stay open, as hashrate and coins held do, where the coins of a month are not known", () => {
    const blank = withInputs({ [input("Coins mined by pool statement", DECEMBER)]: "" });
    for (const label of ["Realised hashrate", "Electricity per coin", "Coins held at the month's end"]) {
      expect(month(label, DECEMBER, blank)).toBe("n/a");
    }
    expect(month("Coins held at the month's end", 10, blank)).toBe(19_368);
    expect(blank.failed()).toBeGreaterThan(0);
  });
});

describe("the months", () => {
  it.each(MONTHS)("expect of month %# what MINED_BTC gives at nameplate, and lose the gap to named causes", (at) => {
    const of = (label: string) => month(label, at) as number;
    const expected = call("MINED_BTC", [
      of("Nameplate hashrate"),
      of("Days"),
      of("Difficulty, mean of the month"),
      of("Fees per block, mean of the month"),
    ]) as number;
    expect(of("Coins expected at nameplate") / expected).toBeCloseTo(1, 12);
    const causes = ["of which curtailed", "of which down", "of which luck, ramp and all else"].map(of);
    expect(causes.reduce((sum, lost) => sum + lost, 0)).toBeCloseTo(expected - of("Coins mined by pool statement"), 8);
  });

  it("count towards quarters and year up to the closing month only", () => {
    const august = withInputs({ [input("Month that is closed (1 to 12)")]: 8 });
    expect(quarter("Coins mined by pool statement", 2, august)).toBe(484 + 477);
    expect(quarter("Coins mined by pool statement", 3, august)).toBe(0);
    expect(quarter("Cash cost per coin", 3, august)).toBe("n/a");
    expect(quarter("Coins mined by pool statement", YEAR, august)).toBe(1530 + 1426 + 484 + 477);
    expect(august.figure(SUMMARY, "Coins mined by pool statement")).toBe(477);
    expect(august.figure(SUMMARY, "Coins mined by pool statement", 1)).toBe(484);
  });

  it("have no month before the first", () => {
    const january = withInputs({ [input("Month that is closed (1 to 12)")]: 1 });
    expect(january.figure(SUMMARY, "Coins mined by pool statement")).toBe(
      month("Coins mined by pool statement", JANUARY),
    );
    expect(january.figure(SUMMARY, "Coins mined by pool statement", 1)).toBe("n/a");
  });

  it("carry the closing month's cost to the market's difficulty as ROLL_COST does", () => {
    const cash = shown.figure(SUMMARY, "Cash cost per coin") as number;
    const difficulty = shown.figure(INPUTS, "Difficulty") as number;
    const carried = call("ROLL_COST", [cash, month("Difficulty, mean of the month", DECEMBER), difficulty]) as number;
    expect((shown.figure(SUMMARY, "Cash cost per coin", 0, 1) as number) / carried).toBeCloseTo(1, 12);
  });
});

describe("the checks of the monthly close", () => {
  const site = (column: number) => `${INPUTS}!${shown.rowOf(INPUTS, "Corsicana")},${column}`;
  const line = (label: string) => `${FILING}!${shown.rowOf(FILING, label)}`;

  it.each([
    ["a site's coins", { [site(2)]: 227 }, ["The sites' coins equal the month's"]],
    ["a site's energy", { [site(3)]: 265_000 }, ["The sites' energy equals the month's"]],
    [
      "a site that mined more than it can",
      { [site(1)]: 16_000 },
      ["The sites' nameplate hashrate equals the month's", "No site mined more than its nameplate can"],
    ],
    [
      "a month that mined more than it can",
      { [input("Nameplate hashrate", MAY)]: 30_000 },
      ["No month mined more than its nameplate can"],
    ],
    [
      "a wallet statement",
      { [input("Coins held by wallet statement", MARCH)]: 19_250 },
      ["Coins held agree with the wallet statements"],
    ],
    [
      "a printed hashrate",
      { [input("Operating hashrate as printed", OCTOBER)]: 31_000 },
      ["Printed figures agree with what is worked out"],
    ],
    [
      "a line of the filing",
      { [`${line("Cost of power for self-mining")},2`]: 61_000_000 },
      [
        "Every caption is the sum of its lines",
        "Every line of cost in the filing equals the months of its quarter",
        "Lines in the tiers and in none add up to what was printed",
      ],
    ],
    [
      "a line that maps to nothing",
      { [`${line("Growth capex")},3`]: "" },
      ["Lines in the tiers and in none add up to what was printed", "Every line has a caption and a line of cost"],
    ],
    [
      "the quarter of the filing",
      { [input("Quarter of the filing (1 to 4)")]: 2 },
      ["Every line of cost in the filing equals the months of its quarter"],
    ],
    [
      "an old market",
      { [input("Valuation date")]: 46_200 },
      ["Market and valuation date are no further apart than allowed"],
    ],
  ])("find %s", (_, inputs, checks) => {
    expect(failing(withInputs(inputs))).toEqual(checks);
  });

  it("tie the filing's lines of cost to the close, credits as a deduction", () => {
    const row = shown.rowOf(RECONCILIATION, "Less: power credits");
    expect([1, 2, 3].map((column) => shown.at(RECONCILIATION, row, column))).toEqual([-7_801_000, -7_801_000, 0]);
  });

  it("show for a site the utilisation and the power price after credits", () => {
    const row = shown.rowOf(SITES, "Rockdale");
    const realised = call("IMPLIED_HASHRATE", [192, 31, 148_564_600_000_000, 0.0192]) as number;
    expect((shown.at(SITES, row, 4) as number) / (realised / 16_000)).toBeCloseTo(1, 12);
    expect(shown.at(SITES, row, 9)).toBeCloseTo((10_500_000 - 4_100_000) / 226_000_000, 12);
  });
});
