import { utcOf } from "../../../src/market/observation";
import { RECORDED } from "../replay/answers";
import { idsOf, merged, network, price, prices, seen } from "./observations";

describe("the clock", () => {
  it("counts what is dated ahead as now, and says by how much", () => {
    const result = merged([...prices.slice(1), price(85_850, "mempool", RECORDED + 7200)]);
    expect(result.snapshot.fields.btc_price).toMatchObject({ observedAt: utcOf(RECORDED), status: "flagged" });
    expect(result.findings).toContainEqual({
      field: "btc_price",
      id: "market.finding.future",
      values: { source: "mempool.space", minutes: 120 },
    });
  });

  it.each([
    ["fear_greed", 600, []],
    ["fear_greed", 601, ["future"]],
    ["fear_greed", -48 * 3600, []],
    ["fear_greed", -48 * 3600 - 1, ["old"]],
  ] as const)("takes %s dated %p s from now for %p", (field, offset, found) => {
    expect(idsOf(merged([seen(field, 47, { source: "alternative", at: RECORDED + offset })]), field)).toEqual(found);
  });

  it("lets a header be two hours ahead, as consensus does", () => {
    const tip = (ahead: number) =>
      merged(network().map((one) => (one.field === "tip_time" ? { ...one, value: RECORDED + ahead } : one)));
    expect(idsOf(tip(7200), "tip_time")).toEqual([]);
    expect(idsOf(tip(7201), "tip_time")).toEqual(["future"]);
  });
});
