import fc from "fast-check";
import type { Cell } from "../../../src/functions/cell";
import { call, errorOf } from "../call";

type Tranche = readonly [eh: number, jth: number, price: number, avoidable: number];

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const tranche = fc.tuple(
  between(1, 500),
  between(10, 60),
  fc.oneof(between(0.001, 0.15), between(-0.01, -0.001)),
  between(0, 5),
);
const curve: fc.Arbitrary<readonly Tranche[]> = fc.array(tranche, { minLength: 1, maxLength: 8 });
const poolFee = between(0, 0.1);
const btcPrice = between(5000, 500_000);

const costOf = ([, jth, price, avoidable]: Tranche, fee: number) => (24 * jth * price + avoidable) / (1 - fee);
const hashrateOf = (some: readonly Tranche[]) => some.reduce((sum, [eh]) => sum + eh, 0);

const share = (some: unknown, hashprice: number, fee = 0) => call("UNDERWATER_SHARE", [some, hashprice, fee]) as number;
const underwaterAt = (some: unknown, part: number, fee = 0) =>
  call("UNDERWATER_HASHPRICE", [some, part, fee]) as number;
const equilibrium = (some: unknown, price: number, fees = 0, fee = 0) =>
  call("EQUILIBRIUM_DIFFICULTY", [some, price, fees, fee]) as number;

/** EH/s that a difficulty stands for. */
const runningAt = (difficulty: number) => call("NETWORK_HASHRATE", [difficulty]) as number;

const NETWORK: readonly Tranche[] = [
  [300, 10, 20 / 240, 0],
  [500, 10, 30 / 240, 0],
  [200, 10, 40 / 240, 0],
];

describe("UNDERWATER_SHARE", () => {
  it("agrees with a count of the tranches, and falls as hashprice rises", () => {
    fc.assert(
      fc.property(curve, between(0.5, 200), between(0, 50), poolFee, (some, hashprice, more, fee) => {
        const losing = some.filter((one) => costOf(one, fee) > hashprice);
        expect(share(some, hashprice, fee)).toBeCloseTo(hashrateOf(losing) / hashrateOf(some), 12);
        expect(share(some, hashprice + more, fee)).toBeLessThanOrEqual(share(some, hashprice, fee));
      }),
    );
  });

  it("leaves out a tranche that just breaks even", () => {
    expect(share([[100, 20, 0.05]], 24)).toBe(0);
    expect(share([[100, 20, 0.05]], 23.99)).toBe(1);
  });

  it("does not depend on the order of the rows, nor on how hashrate is split among equal ones", () => {
    fc.assert(
      fc.property(curve, between(0.5, 200), (some, hashprice) => {
        const halves = some.flatMap(([eh, ...rest]) => [
          [eh / 2, ...rest],
          [eh / 2, ...rest],
        ]);
        expect(share([...halves].reverse(), hashprice)).toBeCloseTo(share(some, hashprice), 12);
      }),
    );
  });
});

describe("UNDERWATER_HASHPRICE", () => {
  it("is UNDERWATER_SHARE turned round: just below it the share is reached, just above it is not", () => {
    fc.assert(
      fc.property(curve, between(0.001, 1), poolFee, (some, part, fee) => {
        const hashprice = underwaterAt(some, part, fee);
        if (hashprice > 1) {
          expect(share(some, hashprice * (1 - 1e-9), fee)).toBeGreaterThanOrEqual(part * (1 - 1e-9));
          expect(share(some, hashprice * (1 + 1e-9), fee)).toBeLessThan(part);
        }
      }),
    );
  });

  it("falls as the share rises, between the dearest tranche and the cheapest", () => {
    fc.assert(
      fc.property(curve, between(0, 1), between(0, 1), (some, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(underwaterAt(some, high)).toBeLessThanOrEqual(underwaterAt(some, low));
        expect(underwaterAt(some, 0)).toBeCloseTo(Math.max(...some.map((one) => costOf(one, 0))), 9);
        expect(underwaterAt(some, 1)).toBeCloseTo(Math.min(...some.map((one) => costOf(one, 0))), 9);
      }),
    );
  });
});

describe("EQUILIBRIUM_DIFFICULTY", () => {
  /** Lets tranches join one by one, cheapest first, as long as each still earns its cost. */
  function bruteForce(some: readonly Tranche[], price: number, fee: number): number {
    const revenue = 144 * 3.125 * price;
    let running = 0;
    for (const one of [...some].sort((a, b) => costOf(a, fee) - costOf(b, fee))) {
      const cost = costOf(one, fee);
      const affordable = cost > 0 ? revenue / cost / 1000 : Infinity;
      if (affordable <= running) break;
      running = Math.min(running + one[0], affordable);
    }
    return running;
  }

  it("runs as much hashrate as finds its cost, tranche by tranche", () => {
    fc.assert(
      fc.property(curve, btcPrice, poolFee, (some, price, fee) => {
        expect(runningAt(equilibrium(some, price, 0, fee)) / bruteForce(some, price, fee)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("agrees with UNDERWATER_SHARE at its own hashprice: what runs is not under water, what is not stands still", () => {
    fc.assert(
      fc.property(curve, btcPrice, poolFee, (some, price, fee) => {
        const difficulty = equilibrium(some, price, 0, fee);
        const hashprice = call("HASHPRICE", [price, difficulty]) as number;
        const running = runningAt(difficulty) / hashrateOf(some);
        // Just above, the tranche that breaks even earns; just below, it does not.
        expect(1 - share(some, hashprice * (1 + 1e-9), fee)).toBeGreaterThanOrEqual(running - 1e-9);
        expect(1 - share(some, hashprice * (1 - 1e-9), fee)).toBeLessThanOrEqual(running + 1e-9);
      }),
    );
  });

  it.each([
    ["inside a tranche the last machine breaks even", 50_000, 750, 30],
    ["between two tranches the dearer stays off and the cheaper earns", 62_000, 800, 34.875],
    ["with a high price all run", 200_000, 1000, 90],
  ])("%s", (_what, price, running, hashprice) => {
    const difficulty = equilibrium(NETWORK, price);
    expect(runningAt(difficulty)).toBeCloseTo(running, 6);
    expect(call("HASHPRICE", [price, difficulty])).toBeCloseTo(hashprice, 9);
  });

  it("rises with price and with fees, and falls with the pool's fee", () => {
    fc.assert(
      fc.property(curve, btcPrice, between(1, 2), (some, price, times) => {
        const now = equilibrium(some, price);
        const slack = 1 - 1e-12;
        expect(equilibrium(some, price * times)).toBeGreaterThanOrEqual(now * slack);
        expect(equilibrium(some, price, times - 1)).toBeGreaterThanOrEqual(now * slack);
        const dear = some.filter((one) => costOf(one, 0) > 0);
        if (dear.length === some.length)
          expect(equilibrium(some, price, 0, (times - 1) / 2)).toBeLessThanOrEqual(now / slack);
      }),
    );
  });
});

describe("a cost curve", () => {
  const lines = NETWORK.map((row) => [...row] as Cell[]);

  it.each<Cell>([null, "", 0])("is the same with blank rows and a blank last column, as %p", (blank) => {
    const table = [
      [blank, blank, blank, blank],
      ...lines.map((row) => [...row.slice(0, 3), blank]),
      [blank, blank, blank, blank],
    ];
    expect(share(table, 25)).toBe(share(lines, 25));
  });

  it.each([
    [["EH/s", "J/TH", "USD/kWh", "Avoidable USD/PH/day"]],
    [["EH/s", "J/TH", "USD/kWh", "可避免成本 USD/PH/day"]],
    [["算力（EH/s）", "能效比", "电价", "可避免成本"]],
  ])("may have the headings %j", (headings) => {
    expect(equilibrium([headings, ...lines], 62_000)).toBe(equilibrium(lines, 62_000));
  });

  it("may have a tranche without hashrate", () => {
    expect(share([...lines, [0, 20, 0.05, 0]], 25)).toBe(share(lines, 25));
  });

  it.each<[what: string, table: readonly (readonly Cell[])[], en: string, zhCN: string]>([
    ["hashrate in PH/s", [[300_000, 20, 0.05]], "type 300", "请输入 300"],
    ["power in cents", [[300, 20, 5]], "type 0.05", "请输入 0.05"],
    [
      "no efficiency",
      [[300, 0, 0.05]],
      "J/TH in row 1 of cost_curve is blank or 0",
      "成本曲线 cost_curve 第 1 行“J/TH” 为空或为 0",
    ],
    ["no power price", [[300, 20, null]], "for free power", "0.000001"],
    ["no hashrate in any row", [[0, 20, 0.05]], "cost_curve has no hashrate", "没有算力"],
    [
      "another heading",
      [
        ["PH/s", "J/TH", "USD/kWh"],
        [300, 20, 0.05],
      ],
      '"PH/s", which is not one of EH/s',
      "“PH/s”不在",
    ],
    ["two columns", [[300, 20]], "must have the columns EH/s | J/TH | USD/kWh", "应包含以下列"],
  ])("is refused with %s", (_what, table, en, zhCN) => {
    for (const id of ["UNDERWATER_SHARE", "EQUILIBRIUM_DIFFICULTY"] as const) {
      expect(errorOf(id, [table, 40]).message).toContain(en);
      expect(errorOf(id, [table, 40], "zh-CN").message).toContain(zhCN);
    }
  });

  it("takes its share as a fraction", () => {
    expect(errorOf("UNDERWATER_HASHPRICE", [lines, 20]).message).toContain("type 0.2");
  });
});
