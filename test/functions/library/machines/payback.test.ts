import { call, errorOf } from "../../call";

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
