import fc from "fast-check";
import { FIELD_IDS, bundled, readSnapshot } from "../../src/market";
import type { FieldId, Observation } from "../../src/market";
import { merge } from "../../src/market/merge";
import { secondsOf } from "../../src/market/observation";
import type { Fields, Snapshot } from "../../src/market/snapshot";
import { RECORDED } from "./replay/answers";
import { everything, live, merged, network, price, seen } from "./merging/observations";

describe("merging", () => {
  it("makes a snapshot by the format's own rules", () => {
    expect(readSnapshot(JSON.parse(JSON.stringify(live)))).toEqual(live);
    expect(Object.keys(live.fields)).toEqual(FIELD_IDS.filter((id) => live.fields[id]));
  });

  it("carries the published costs over, the bundled ones where there are none", () => {
    const [one] = bundled.productionCosts;
    expect(merged([], { ...bundled, productionCosts: one ? [one] : [] }).snapshot.productionCosts).toEqual([one]);
    expect(merged([], { ...bundled, productionCosts: [] }).snapshot.productionCosts).toEqual(bundled.productionCosts);
  });

  it("tells the age of what no source gave", () => {
    const now = RECORDED + 7 * 3600 + 1;
    const { findings } = merged([price(85_000, "kraken", now), price(85_000, "coinbase", now)], live, now);
    expect(findings).toContainEqual({ field: "block_fees", id: "market.finding.stale", values: { hours: 7 } });
    expect(findings.filter(({ field }) => field === "btc_price")).toEqual([]);
  });

  it("leaves its arguments alone", () => {
    const before = JSON.stringify([live, everything]);
    merged(everything, live, RECORDED + 60);
    expect(JSON.stringify([live, everything])).toBe(before);
  });

  it("never loses a field, never makes a stale one younger, and stays readable, whatever comes in whatever order", () => {
    const observations = [
      ...everything,
      ...network(971_712, 971_712),
      ...network(900_000, 899_136),
      price(1e8, "kraken"),
      price(100, "coinbase", RECORDED + 1e6),
      seen("puell_multiple", 0.8, { source: "cryptoquant" }),
      seen("hashprice_index", 35, { source: "luxor", at: RECORDED - 1e6 }),
    ];
    const rounds = fc.array(fc.shuffledSubarray(observations), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rounds, (all) => {
        let last: Snapshot = live;
        all.forEach((given, round) => {
          const now = RECORDED + round * 3600;
          const next = merge(last, given, now).snapshot;
          for (const id of FIELD_IDS) expectKept(id, last.fields, next.fields, given);
          last = readSnapshot(JSON.parse(JSON.stringify(next)));
        });
      }),
      { numRuns: 300 },
    );
  });
});

const TIP_TIMES: readonly FieldId[] = ["tip_time", "window_start_time"];
const COMPUTED: readonly FieldId[] = ["hashprice", "subsidy", "all_time_high", "period_start_height"];

function expectKept(id: FieldId, before: Fields, after: Fields, given: readonly Observation[]): void {
  const [was, is] = [before[id], after[id]];
  if (!was || TIP_TIMES.includes(id)) return;
  expect([id, is?.unit]).toEqual([id, was.unit]);
  if (COMPUTED.includes(id) || given.some(({ field }) => field === id)) return;
  expect(is).toEqual({ ...was, status: "stale" });
  expect(secondsOf(is?.observedAt ?? "")).toBe(secondsOf(was.observedAt));
}
