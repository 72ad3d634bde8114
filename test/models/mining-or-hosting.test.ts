import { call } from "../functions/call";
import { changed, modelOf, reader } from "./shown";

const model = modelOf("mining-or-hosting");
const shown = reader(model);
const INPUTS = "Mining or hosting inputs";
const SUMMARY = "Mining or hosting summary";
const YEAR = "Mining or hosting year";
const MONTHS = "Mining or hosting";

const input = (label: string) => shown.figure(INPUTS, label) as number;
const place = (label: string) => `${INPUTS}!${shown.rowOf(INPUTS, label)},2`;
const withInputs = (figures: Readonly<Record<string, number>>) =>
  reader(changed(model, Object.fromEntries(Object.entries(figures).map(([label, figure]) => [place(label), figure]))));
/** A column of the tranches: 1 where mining stops, 2 where the lease begins, 3 its share. */
const tranche = (row: number, column: number) => `${INPUTS}!${shown.rowOf(INPUTS, "Tranche") + 1 + row},${column}`;

/** The height on 1 March: sixteen days after the snapshot, which is of the last minute of 12 February. */
const START = 936_305 + 16 * 144;

const GAINED = "Gained by the lease";
const NPV_HASHPRICE = "Hashprice today at which both are worth the same, over the term";
const NPV_RENT = "Rent at which both are worth the same, over the term";
const YEAR_HASHPRICE = "Hashprice at which a year of both earns the same";
const YEAR_RENT = "Rent at which a year of both earns the same";
const SWITCHED = "Lease less mining, HOSTING_SWITCH";

describe("a year of a MW", () => {
  // 135 USD/kW-month growing by 3% for ten years at 10%, 9 million of capex of which 30% is left; 17.5 J/TH at 4.5 ¢.
  const years = Array.from({ length: 10 }, (_, year) => year + 1);
  const sum = (of: (year: number) => number) => years.reduce((so, year) => so + of(year), 0);
  const worth = sum((year) => 1.1 ** -year);
  const level = sum((year) => 1.03 ** (year - 1) / 1.1 ** year) / worth;
  const capex = (9_000_000 * (1 - 0.3 / 1.1 ** 10)) / worth;
  const lease = ((1_620_000 - 243_000) * level - capex) / 1.25;
  const hashprice = shown.figure(YEAR, "Hashprice, computed") as number;
  const margin = 0.95 * (0.99 * hashprice - 24 * 17.5 * 0.045) - 1.5 - 15_000 / (5 * 365);
  const mining = (margin * 365 * 1000) / 17.5;

  it("is what its rents, payments and days add up to", () => {
    expect(shown.figure(YEAR, "Lease a gross MW, net of capex")).toBeCloseTo(lease, 4);
    expect(shown.figure(YEAR, "Mining a gross MW, after renewal")).toBeCloseTo(mining, 4);
    expect(shown.figure(YEAR, SWITCHED)).toBeCloseTo(lease - mining, 4);
  });

  it("earns the same both ways at the hashprice of indifference, and at the rent of indifference", () => {
    const same = shown.figure(YEAR, YEAR_HASHPRICE) as number;
    expect(same).toBeGreaterThan(hashprice);
    expect(withInputs({ "Hashprice, computed": same }).figure(YEAR, SWITCHED)).toBeCloseTo(0, 6);
    const rent = shown.figure(YEAR, YEAR_RENT) as number;
    expect(withInputs({ "Rent in the first year": rent }).figure(YEAR, SWITCHED)).toBeCloseTo(0, 6);
  });

  it("takes a lease without interest and without escalator", () => {
    const plain = withInputs({ "Discount rate a year": 0, "Escalator a year": 0 });
    const net = (1_620_000 - 243_000 - 900_000 * 0.7) / 1.25;
    expect(plain.figure(YEAR, "Lease a gross MW, net of capex")).toBeCloseTo(net, 6);
    expect(plain.failed()).toBe(0);
  });

  it("has no rent of indifference where no month pays rent, and shows no error", () => {
    const free = withInputs({ "Months free of rent in each tranche": 60, Term: 1 });
    expect(free.figure(SUMMARY, NPV_RENT)).toBe("n/a");
    expect(free.figure("Mining or hosting checks", "All sheets", 0, 1)).toBe(0);
  });

  it("takes an escalator as high as the discount rate", () => {
    const equal = withInputs({ "Discount rate a year": 0.03 });
    const near = withInputs({ "Discount rate a year": 0.03 + 1e-7 });
    const lease = (of: typeof shown) => of.figure(YEAR, "Lease a gross MW, net of capex") as number;
    expect(lease(equal) / lease(near)).toBeCloseTo(1, 5);
    expect(equal.failed()).toBe(0);
  });
});

describe("the months", () => {
  const { keep, lease, lost, capex, converting } = byHand();

  it("are worth, mined on and let, what a plain count of days, blocks and tranches gives", () => {
    expect((shown.figure(SUMMARY, "Net present value of mining on") as number) / keep).toBeCloseTo(1, 10);
    expect((shown.figure(SUMMARY, "Net present value with the lease") as number) / (keep + lease - lost)).toBeCloseTo(
      1,
      10,
    );
    expect((shown.figure(SUMMARY, GAINED) as number) / (lease - lost)).toBeCloseTo(1, 9);
  });

  it("add up the capex of 80 critical MW, and the mining lost while they are built", () => {
    expect(shown.figure(SUMMARY, "Critical MW")).toBe(80);
    expect(shown.figure(SUMMARY, "Capex net of the tenant's share")).toBeCloseTo(capex, 2);
    expect((shown.figure(SUMMARY, "Mining lost during the conversion") as number) / converting).toBeCloseTo(1, 10);
  });

  it("add up to years of twelve", () => {
    for (const label of ["Net cash of mining on", "Net cash of the site with the lease"]) {
      const months = Array.from({ length: 12 }, (_, month) => shown.figure(MONTHS, label, 13 + month) as number);
      const sum = months.reduce((so, month) => so + month, 0);
      expect((shown.figure(SUMMARY, label, 1) as number) / sum).toBeCloseTo(1, 12);
    }
  });

  it("have a rate of return at which the switch is worth nothing", () => {
    const rate = shown.figure(SUMMARY, "Rate of return of the switch a year") as number;
    expect(Math.abs(withInputs({ "Discount rate a year": rate }).figure(SUMMARY, GAINED) as number)).toBeLessThan(1);
  });

  it("have paid back in the first month from which the cumulative cash stays above nothing", () => {
    const months = shown.figure(SUMMARY, "Payback with the mining lost") as number;
    const cumulative = (month: number) => shown.figure(MONTHS, "Lease less mining lost, cumulative", month) as number;
    expect(cumulative(months - 1)).toBeLessThan(0);
    expect(cumulative(months)).toBeGreaterThanOrEqual(0);
  });
});

describe("indifference over the term", () => {
  it.each([
    ["where mining may stop", {}],
    [
      "where it always runs",
      { "Stops in months that do not earn power, other cash cost and renewal (1 yes, 0 no)": 0 },
    ],
    ["where hashprice falls fast and most months stop", { "Growth of hashprice a month, between halvings": -0.01 }],
    ["where a dear lease leaves mining far behind", { "Rent in the first year": 400 }],
    ["where hardly any month would run", { "Rent in the first year": 114, "Power price": 0.11 }],
  ])("is at the hashprice that the search finds, %s", (_, figures: Record<string, number>) => {
    const before = withInputs(figures);
    const hashprice = before.figure(SUMMARY, NPV_HASHPRICE) as number;
    const there = withInputs({ ...figures, "Hashprice, computed": hashprice });
    expect(before.failed()).toBe(0);
    expect(Math.abs(there.figure(SUMMARY, GAINED) as number)).toBeLessThan(0.01);
    // A dollar below it the lease is worth more, a dollar above it mining.
    const verdict = (price: number) =>
      withInputs({ ...figures, "Hashprice, computed": price }).figure(SUMMARY, "Worth more");
    expect([verdict(hashprice - 1), verdict(hashprice + 1)]).toEqual([1, 0]);
  });

  it("is at the rent that it names", () => {
    const rent = shown.figure(SUMMARY, NPV_RENT) as number;
    const there = withInputs({ "Rent in the first year": rent });
    expect(Math.abs(there.figure(SUMMARY, GAINED) as number)).toBeLessThan(0.01);
  });

  it("does not exist where the lease alone loses money", () => {
    const poor = withInputs({ "Rent in the first year": 90 });
    expect(poor.figure(SUMMARY, NPV_HASHPRICE)).toBe("n/a");
    expect(poor.figure(SUMMARY, "Worth more")).toBe(0);
    expect(poor.failed()).toBe(0);
  });
});

describe("the table of hashprices and rents", () => {
  it("has in each cell what the whole model gives for that hashprice and rent", () => {
    const sheet = "Mining or hosting scenarios";
    const head = shown.rowOf(sheet, "Gained by the lease a gross MW");
    for (const [row, column] of [
      [1, 3],
      [4, 13],
      [7, 9],
    ] as const) {
      const figures = {
        "Hashprice, computed": shown.at(sheet, head, column) as number,
        "Rent in the first year": shown.at(sheet, head + row, 2) as number,
      };
      const found = shown.at(sheet, head + row, column) as number;
      const expected = withInputs(figures).figure(SUMMARY, "Gained by the lease a gross MW") as number;
      expect(Math.abs(found - expected)).toBeLessThan(1e-6 * Math.abs(expected));
    }
  });
});

describe("other inputs", () => {
  it("double every dollar and no rate where the site doubles", () => {
    const twice = withInputs({ "Gross MW": 200 });
    for (const label of [
      GAINED,
      "Capex net of the tenant's share",
      "Sale of the freed machines",
      "Rent over the term",
    ]) {
      expect((twice.figure(SUMMARY, label) as number) / (shown.figure(SUMMARY, label) as number)).toBeCloseTo(2, 10);
    }
    for (const label of ["Gained by the lease a gross MW", NPV_HASHPRICE, NPV_RENT, YEAR_HASHPRICE, YEAR_RENT]) {
      expect((twice.figure(SUMMARY, label) as number) / (shown.figure(SUMMARY, label) as number)).toBeCloseTo(1, 10);
    }
  });

  it.each([
    ["dearer power", { "Power price": 0.06 }, 1],
    ["a higher hashprice", { "Hashprice, computed": 45 }, -1],
    ["a worse PUE", { "PUE of the leased building": 1.5 }, -1],
    ["dearer capex", { "Capex of the landlord": 10_000_000 }, -1],
    ["capex that the tenant pays", { "Capex paid by the tenant": 1_000_000 }, 1],
    ["more free months", { "Months free of rent in each tranche": 6 }, -1],
    ["a prepayment", { "Prepayment by the tenant": 500_000 }, 1],
    ["machines that sell for more", { "Sale price of the freed machines": 10 }, 1],
  ])("such as %s move the lease's gain the right way", (_, figures: Record<string, number>, sign) => {
    const gained = withInputs(figures).figure(SUMMARY, GAINED) as number;
    expect(Math.sign(gained - (shown.figure(SUMMARY, GAINED) as number))).toBe(sign);
  });

  it("fail the checks where tranches or term cannot be", () => {
    const failed = (figures: Readonly<Record<string, number>>) => reader(changed(model, figures)).failed();
    expect(shown.failed()).toBe(0);
    expect(failed({ [tranche(0, 3)]: 0.3 })).toBe(1);
    // A lease that begins before mining stops builds nothing, so its capex is missing too.
    expect(failed({ [tranche(0, 2)]: 1 })).toBe(2);
    expect(failed({ [place("Term")]: 15, [tranche(2, 2)]: 30 })).toBeGreaterThan(0);
    expect(failed({ [place("Prepayment by the tenant")]: 9_000_000 })).toBe(1);
    expect(failed({ [place("Hashprice, computed")]: 60 })).toBe(1);
  });
});

it("brings the published leases to the units of an offer", () => {
  const row = shown.rowOf("Mining or hosting leases", "TeraWulf / Fluidstack, 2025-08-14");
  expect(shown.at("Mining or hosting leases", row, 5)).toBe(1_850_000);
  expect(shown.at("Mining or hosting leases", row, 6)).toBeCloseTo(154.17, 2);
  expect(shown.at("Mining or hosting leases", row, 7)).toBe(1.25);
});

/** The sample month by month, from its inputs alone: loops instead of rows, days by JavaScript's calendar. */
function byHand() {
  const hashprice = input("Hashprice, computed");
  const halvings = (block: number) => Math.floor(block / 210_000) - Math.floor(936_306 / 210_000);
  const tranches = [
    { stops: 1, begins: 10, share: 0.2 },
    { stops: 3, begins: 13, share: 0.4 },
    { stops: 6, begins: 16, share: 0.4 },
  ];
  const totals = { keep: 0, lease: 0, lost: 0, capex: 0, converting: 0 };
  const serial = (month: number) => Date.UTC(2026, 2 + month, 1) / 86_400_000;
  for (let month = 1; month <= 136; month += 1) {
    const factor = 1.1 ** (-month / 12);
    const [opens, closes] = [serial(month - 1), serial(month)];
    const blocks = { first: START + 144 * (opens - serial(0)) + 1, count: 144 * (closes - opens) };
    let subsidies = 0;
    for (let block = 0; block < blocks.count; block += 1) subsidies += 0.5 ** halvings(blocks.first + block);
    const price = (hashprice * 1.01 ** (month - 1) * subsidies) / blocks.count;
    const efficiency = 17.5 * 0.94 ** ((month - 1) / 12);
    const ph = 100_000 / efficiency;
    const margin = call("HASH_MARGIN", [price, 0.045, efficiency, 0.01, 0.95, 1.5 + 15_000 / (365 * 5)]) as number;
    const mined = month < 136 ? Math.max(0, margin) * ph * (closes - opens) : 0;
    totals.keep += factor * mined;
    for (const { stops, begins, share } of tranches) {
      const mw = share * 80;
      const rented = month >= begins && month < begins + 120;
      const years = Math.floor((month - 10) / 12);
      let money = 0;
      if (rented) money -= (mw * 243_000 * 1.03 ** years) / 12;
      if (rented && month >= begins + 2) money += mw * 135_000 * 1.03 ** years;
      if (month === stops) money += mw * 250_000 + 5000 * ph * share;
      if (month >= begins + 2 && month < begins + 62) money -= (mw * 250_000) / 60;
      if (month >= stops && month < begins) {
        const built = (mw * 9_000_000) / (begins - stops);
        totals.capex += built;
        totals.converting += mined * share;
        money -= built;
      }
      if (month === begins + 120) money += 0.3 * 9_000_000 * mw;
      totals.lease += factor * money;
      if (month >= stops) totals.lost += factor * mined * share;
    }
  }
  return totals;
}
