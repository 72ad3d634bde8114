import { changed, modelOf, reader } from "./shown";

const model = modelOf("stress-test");
const shown = reader(model);
const STRESS = "Stress test";
const ARTICLE = "Stress test article";

/** What the formulas say of a claim, and whether it is consistent. */
function claim(text: string): { readonly found: number; readonly consistent: boolean } {
  const row = shown.rowOf(ARTICLE, text, 1);
  return { found: shown.at(ARTICLE, row, 3) as number, consistent: shown.at(ARTICLE, row, 5) === 1 };
}

describe("the article, claim by claim", () => {
  it.each([
    ["The price is down “over 50%” from its high", -0.462, 3, false],
    ["A coin loses 19,200 dollars", -19_200, 0, true],
    ["The cost is 87,000 on the article's day", 81_762, 0, false],
    ["Hashprice is 35, a five-year low", 34.02, 2, false],
    ["A hashprice of 35 goes with a price of 67,800", 69_754, 0, false],
    ["Difficulty fell by 11%", -0.11155, 5, true],
    ["It fell on 9 February", 46_060, 0, false],
    ["IREN has a contract of 9.7 billion dollars with Microsoft", 9.7e9, 0, true],
    ["Only power below 5 ¢ survives at 20 J/TH", 0.0729, 4, false],
    ["Only machines below 20 J/TH survive at 5 ¢", 29.17, 2, false],
    ["An S19 must stop above 6 ¢", 1, 0, true],
    ["Every machine must stop above 6 ¢", 0, 0, false],
    ["Cango sold 4,451 BTC for 305 million dollars (a coin, against the article's price)", 68_524, 0, true],
  ])("finds for “%s” %d", (text, figure, digits, consistent) => {
    expect(claim(text).found).toBeCloseTo(figure, digits);
    expect(claim(text).consistent).toBe(consistent);
  });
});

describe("the verdicts", () => {
  const verdict = (text: string, nth: number) => shown.at(ARTICLE, shown.rowOf(ARTICLE, text, nth), 6);

  it.each([
    ["The cost is “fully amortised” and is met “even without depreciation and labour”", 0, "Contradicted"],
    ["The Miner P/L Sustainability index stands at 21", 0, "Another day's figure"],
    ["The bottom is near", 0, "Not computable"],
    ["It fell on 9 February", 1, "Another day's figure"],
    ["Fear and greed stand at 11", 1, "Another day's figure"],
    ["The cost of 87,000 is CryptoQuant's", 1, "Another author's figure"],
    ["More than 80% of miners earn nothing", 1, "Contradicted"],
    ["CleanSpark lost 380 million dollars", 1, "Reproduced"],
  ])("call “%s” what the record says of it", (text, nth, expected) => {
    expect(verdict(text, nth)).toBe(expected);
  });
});

it("fails the check of claims where one agrees that was contradicted, though another stops to agree", () => {
  const claimed = (text: string) => `${ARTICLE}!${shown.rowOf(ARTICLE, text, 1)},2`;
  const swapped = { [claimed("Fear and greed stand at 11")]: 5, [claimed("CleanSpark lost 380 million dollars")]: 0 };
  expect(reader(changed(model, swapped)).failed()).toBe(1);
});

describe("the stressed fleet", () => {
  it("stops the S19j Pro at 6.2 ¢ on the article's day and the S21 at 7 ¢ too at the low", () => {
    const decision = (site: string, day: number) => shown.figure(STRESS, site, day);
    expect(decision("Ohio, S19j Pro", 6)).toBe(0);
    expect(decision("Ohio, S21", 6)).toBe(1);
    expect(decision("Ohio, S21", 5)).toBe(0);
    expect(decision("Texas 1, S19 XP", 5)).toBe(1);
  });

  it("has the same market in the article's column as the bundled snapshot", () => {
    expect(shown.figure(STRESS, "Hashprice, computed", 6)).toBe(shown.figure(STRESS, "Hashprice, computed"));
  });

  it("earns less for a dearer kilowatt-hour, and lasts less long", () => {
    const row = shown.rowOf("Stress test inputs", "Texas 1, S21 Pro");
    const dearer = reader(changed(model, { [`Stress test inputs!${row},3`]: 0.06 }));
    for (const label of ["Margin after stopping", "Months that cash and BTC last"]) {
      expect(dearer.figure(STRESS, label) as number).toBeLessThan(shown.figure(STRESS, label) as number);
    }
    expect(dearer.failed()).toBe(0);
  });

  it("fails the check of claims where a figure of the day is changed", () => {
    const row = shown.rowOf(ARTICLE, "BTC price of the article");
    expect(reader(changed(model, { [`${ARTICLE}!${row},2`]: 87_000 })).failed()).toBe(1);
  });

  const INPUTS = "Stress test inputs";
  const input = (label: string, column = 2) => `${INPUTS}!${shown.rowOf(INPUTS, label)},${column}`;

  it.each(["Loan backed by BTC", "BTC pledged"])("has no margin call where there is no %s", (label) => {
    const free = reader(changed(model, { [input(label)]: 0 }));
    expect([free.figure(STRESS, "Price of the margin call"), free.figure(STRESS, "Margin call", 1)]).toEqual([
      "n/a",
      0,
    ]);
    expect(free.failed()).toBe(0);
  });

  it.each([
    ["efficiency", 2],
    ["power price", 3],
    ["uptime", 4],
  ])("fails a check where a row has no %s, which would be taken for none", (_, column) => {
    expect(reader(changed(model, { [input("Texas 1, S21 Pro", column)]: "" })).failed()).toBe(1);
  });

  it("fails a check where a site has no hashrate, and none where its row is empty", () => {
    expect(reader(changed(model, { [input("Texas 1, S21 Pro", 1)]: "" })).failed()).toBe(1);
    const row = Object.fromEntries([0, 1, 2, 3, 4].map((column) => [input("Texas 1, S21 Pro", column), ""]));
    expect(reader(changed(model, row)).failed()).toBe(0);
  });

  it("fails a check where a day's fees are missing", () => {
    const row = shown.rowOf(INPUTS, "Fees per block, 144-block mean", 1);
    expect(reader(changed(model, { [`${INPUTS}!${row},4`]: "" })).failed()).toBe(1);
  });

  it("fails a check where a decision that is shown is not the one that the totals take", () => {
    const row = shown.rowOf(STRESS, "Ohio, S19j Pro");
    expect(reader(changed(model, { [`${STRESS}!${row},2`]: 1 })).failed()).toBe(1);
  });
});
