import fc from "fast-check";
import { irr } from "../../src/core/irr";
import { npv } from "../../src/core/npv";

/** Absolute flows discounted, to measure a residue against. */
const scale = (flows: readonly number[], rate: number): number => npv(flows.map(Math.abs), rate);

/** The product of two polynomials. */
function times(a: readonly number[], b: readonly number[]): number[] {
  const product = Array<number>(a.length + b.length - 1).fill(0);
  a.forEach((one, i) => b.forEach((other, j) => (product[i + j] = (product[i + j] ?? 0) + one * other)));
  return product;
}

/** Whether the running total changes sign more than once, so that several rates above 0 are possible. */
function irrIsOpen(balances: readonly number[]): boolean {
  const signs = balances.map(Math.sign).filter((sign) => sign !== 0);
  return signs.filter((sign, at) => at > 0 && sign !== signs[at - 1]).length !== 1;
}

/** Whole dollars. */
const flow = fc.integer({ min: -1e6, max: 1e6 });
const gain = fc.integer({ min: 1000, max: 1e6 });

describe("npv", () => {
  it("takes the first flow today and the rate as a yearly one", () => {
    expect(npv([-100], 0.1)).toBe(-100);
    expect(npv([-100, ...Array<number>(11).fill(0), 110], 0.1)).toBeCloseTo(0, 12);
    expect(npv([0, 100], 0.1)).toBeCloseTo(100 / 1.1 ** (1 / 12), 12);
  });

  it("of a level flow is the annuity's closed form", () => {
    const monthly = 1.1 ** (1 / 12) - 1;
    expect(npv([0, ...Array<number>(60).fill(100)], 0.1)).toBeCloseTo((100 * (1 - 1.1 ** -5)) / monthly, 8);
  });

  it("is the plain sum without a rate, and linear in the flows", () => {
    fc.assert(
      fc.property(fc.array(flow, { maxLength: 60 }), fc.double({ min: -0.5, max: 2, noNaN: true }), (flows, rate) => {
        const doubled = flows.map((one) => 2 * one);
        expect(npv(doubled, rate)).toBeCloseTo(2 * npv(flows, rate), 4);
        expect(npv(flows, 0)).toBeCloseTo(
          flows.reduce((sum, one) => sum + one, 0),
          6,
        );
      }),
    );
  });
});

describe("irr", () => {
  it("of one outlay and one return has a closed form", () => {
    fc.assert(
      fc.property(
        gain,
        fc.integer({ min: 1, max: 120 }),
        fc.double({ min: -0.9, max: 5, noNaN: true }),
        (out, month, rate) => {
          const flows = [-out, ...Array<number>(month - 1).fill(0), out * (1 + rate) ** (month / 12)];
          const found = irr(flows);
          expect(found.signChanges).toBe(1);
          expect(found.rates).toHaveLength(1);
          expect((1 + (found.rates?.[0] ?? NaN)) / (1 + rate)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it("of an annuity is the rate it was priced at", () => {
    const price = npv([0, ...Array<number>(60).fill(100)], 0.35);
    expect(irr([-price, ...Array<number>(60).fill(100)]).rates?.[0]).toBeCloseTo(0.35, 10);
  });

  it("leaves no present value, whatever the single outlay and its returns", () => {
    fc.assert(
      fc.property(
        fc.array(gain, { minLength: 1, maxLength: 5 }),
        fc.array(gain, { minLength: 1, maxLength: 60 }),
        (out, back) => {
          const flows = [...out.map((one) => -one), ...back];
          const [rate = NaN] = irr(flows).rates ?? [];
          if (rate < -0.999) return; // one dollar of a thousand a year: the digits are all nines
          expect(npv(flows, rate) / scale(flows, rate)).toBeCloseTo(0, 9);
        },
      ),
    );
  });

  it("finds rates far from any guess", () => {
    expect(irr([-1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1e6]).rates?.[0]).toBeCloseTo(999_999, 3);
    expect(irr([-1e6, ...Array<number>(1199).fill(0), 1]).rates?.[0]).toBeCloseTo(1e-6 ** (1 / 100) - 1, 9);
    expect(irr([-1, 3]).rates?.[0]).toBeCloseTo(3 ** 12 - 1, 6);
  });

  it("gives a lender's rate for a borrower's flows", () => {
    expect(irr([100, -30, -30, -30, -30]).rates?.[0]).toBeCloseTo(irr([-100, 30, 30, 30, 30]).rates?.[0] ?? NaN, 12);
  });

  it("has no rate without a change of sign", () => {
    expect(irr([-5, -1, 0])).toEqual({ signChanges: 0, rates: [] });
    expect(irr([0, 5, 1])).toEqual({ signChanges: 0, rates: [] });
    expect(irr([0, 0])).toEqual({ signChanges: 0, rates: [] });
    expect(irr([])).toEqual({ signChanges: 0, rates: [] });
  });

  it("shows all rates when the flows change sign more than once", () => {
    // (1 − 1.01x)(1 − 1.05x)·(−1): nothing to gain at 1% and at 5% a month.
    const { signChanges, rates } = irr([-1, 2.06, -1.0605]);
    expect(signChanges).toBe(2);
    expect(rates).toHaveLength(2);
    expect(rates?.[0]).toBeCloseTo(1.01 ** 12 - 1, 8);
    expect(rates?.[1]).toBeCloseTo(1.05 ** 12 - 1, 8);
  });

  it("gives the one rate within reach, however often the flows change sign", () => {
    const { signChanges, rates = [] } = irr([-1000, 300, -50, 400, 400, 400]);
    expect(signChanges).toBe(3);
    expect(rates).toHaveLength(1);
    expect((1 + (rates[0] ?? NaN)) ** (1 / 12) - 1).toBeCloseTo(0.118, 3);
  });

  it("gives the one rate above 0 where the running total changes sign once", () => {
    const { rates = [] } = irr([-1000, ...Array<number>(24).fill(60), -20]);
    expect(rates).toHaveLength(1);
    expect(rates[0]).toBeGreaterThan(0);
  });

  it("tells all roots of a product of chosen ones, none missed and none made up", () => {
    const rate = fc.integer({ min: -40, max: 300 });
    fc.assert(
      fc.property(fc.uniqueArray(rate, { minLength: 2, maxLength: 4 }), (percents) => {
        const flows = percents.reduce<number[]>((product, percent) => times(product, [-1, 1 + percent / 100]), [1000]);
        const { signChanges, rates } = irr(flows);
        const balances = flows.map((_, end) => flows.slice(0, end + 1).reduce((sum, one) => sum + one, 0));
        fc.pre(signChanges > 1 && irrIsOpen(balances));
        if (rates === undefined) return;
        const monthly = rates.map((one) => 100 * ((1 + one) ** (1 / 12) - 1));
        expect(monthly.map((one) => Math.round(one))).toEqual([...percents].sort((a, b) => a - b));
      }),
    );
  });

  it("reads the flows a bounded number of times, however many there are and however close their rates", () => {
    let reads = 0;
    const waves = Array.from({ length: 600 }, (_, month) => Math.cos(month) * 1000 - (month ? 0 : 500));
    const counted = new Proxy(waves, {
      get: (target, key, self) => (reads++, Reflect.get(target, key, self) as unknown),
    });
    irr(counted);
    expect(reads).toBeLessThan(1_000_000);
    const column = Array.from({ length: 100_000 }, (_, row) => [-5, 2, 3, -4, 6][row] ?? 0);
    expect(irr(column)).toEqual(irr([-5, 2, 3, -4, 6]));
  });

  it("may find none even so", () => {
    expect(irr([-1, 1, -1])).toEqual({ signChanges: 2, rates: [] });
  });

  it("ignores months without cash when it counts changes of sign", () => {
    expect(irr([0, -10, 0, 0, 12]).signChanges).toBe(1);
    expect(irr([-10, 0, 15, 0, -1]).signChanges).toBe(2);
  });

  it("finds only rates at which nothing is left", () => {
    fc.assert(
      fc.property(fc.array(flow, { minLength: 2, maxLength: 40 }), (flows) => {
        for (const rate of irr(flows).rates ?? []) {
          if (rate > -0.999) expect(npv(flows, rate) / scale(flows, rate)).toBeCloseTo(0, 9);
        }
      }),
    );
  });
});
