import fc from "fast-check";
import type { FleetRow, FleetUnit } from "../../src/core/fleet";
import { fleet as fleetOf } from "../../src/core/fleet";
import { hashMargin } from "../../src/core/margin";
import { dailyHashprice, poolFee } from "./arbitraries";

const hydro: FleetUnit = { count: 1000, th: 200, jth: 17.5, powerPrice: 0.05, uptime: 0.95, pue: 1.05 };
const old: FleetUnit = { count: 500, th: 100, jth: 30, powerPrice: 0.06, uptime: 0.9, pue: 1 };

const unit: fc.Arbitrary<FleetUnit> = fc.record({
  count: fc.integer({ min: 1, max: 50_000 }),
  th: fc.double({ min: 10, max: 500, noNaN: true }),
  jth: fc.double({ min: 8, max: 100, noNaN: true }),
  powerPrice: fc.double({ min: -0.05, max: 0.2, noNaN: true }),
  uptime: fc.double({ min: 0.1, max: 1, noNaN: true }),
  pue: fc.double({ min: 1, max: 1.6, noNaN: true }),
});

const fleet = (units: readonly FleetUnit[], hashprice: number, poolFee: number) =>
  fleetOf(units, hashprice, poolFee, (_unit, figures): FleetRow => figures);

describe("fleet", () => {
  const { rows, installed, running } = fleet([hydro, old], 40, 0.01);

  it("gives hashrate and power at nameplate, dollars with uptime, efficiency after the site's overhead", () => {
    expect(rows[0]?.hashratePh).toBeCloseTo(200, 10);
    expect(rows[0]?.efficiency).toBeCloseTo(18.375, 10);
    expect(rows[0]?.mw).toBeCloseTo(3.675, 10);
    expect(rows[0]?.mwhPerDay).toBeCloseTo(3.675 * 24 * 0.95, 10);
    expect(rows[0]?.revenue).toBeCloseTo(200 * 40 * 0.99 * 0.95, 8);
    expect(rows[0]?.power).toBeCloseTo(3675 * 24 * 0.95 * 0.05, 8);
    expect(rows[0]?.breakevenKwh).toBeCloseTo(39.6 / (24 * 18.375), 12);
  });

  it("runs what breaks even above its power price, and counts it in the running total only then", () => {
    expect(rows.map((row) => row.run)).toEqual([true, false]);
    expect(running.count).toBe(1000);
    expect(installed.count).toBe(1500);
    expect(running.margin).toBeCloseTo(rows[0]?.margin ?? NaN, 8);
  });

  it("stops at a tie", () => {
    const tie = { ...old, powerPrice: 36 / (24 * 30) };
    expect(fleet([tie], 36, 0).rows[0]?.run).toBe(false);
  });

  it("weighs efficiency by hashrate, and power price and break-even by energy", () => {
    expect(installed.efficiency).toBeCloseTo((200 * 18.375 + 50 * 30) / 250, 10);
    const energy = [3.675 * 0.95, 1.5 * 0.9] as const;
    expect(installed.powerPrice).toBeCloseTo((energy[0] * 0.05 + energy[1] * 0.06) / (energy[0] + energy[1]), 12);
    expect(installed.breakevenKwh).toBeCloseTo(installed.revenue / (installed.mwhPerDay * 1000), 12);
  });

  it("has no means for a fleet that stands still", () => {
    const idle = fleet([old], 10, 0).running;
    expect([idle.count, idle.mw, idle.revenue, idle.margin]).toEqual([0, 0, 0, 0]);
    expect([idle.efficiency, idle.powerPrice, idle.breakevenKwh]).toEqual([undefined, undefined, undefined]);
  });

  it("agrees with the hash margin row by row, and adds up", () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 8 }), dailyHashprice, poolFee, (units, hashprice, fee) => {
        const result = fleet(units, hashprice, fee);
        let total = 0;
        units.forEach((of, position) => {
          const perPh = hashMargin(hashprice, of.powerPrice, of.jth * of.pue, fee, of.uptime, 0);
          const margin = (perPh * of.count * of.th) / 1000;
          const row = result.rows[position];
          expect(row?.margin).toBeCloseTo(margin, 4);
          if (Math.abs(perPh) > 1e-9) expect(row?.run).toBe(perPh > 0);
          total += margin;
        });
        expect(result.installed.margin / (Math.abs(total) + 1)).toBeCloseTo(total / (Math.abs(total) + 1), 9);
        expect(result.running.margin).toBeGreaterThanOrEqual(result.installed.margin - 1e-6 * Math.abs(total));
      }),
    );
  });
});
