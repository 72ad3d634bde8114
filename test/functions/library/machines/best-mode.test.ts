import fc from "fast-check";
import { call, errorOf } from "../../call";

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
