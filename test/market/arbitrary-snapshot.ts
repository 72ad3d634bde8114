import * as fc from "fast-check";
import { bundled } from "../../src/market/bundled";
import { FINDING_IDS } from "../../src/market/finding";
import { FIELD_IDS, readSnapshot } from "../../src/market/snapshot";
import type { FieldId, Fields, Snapshot } from "../../src/market/snapshot";

/** Names that every object answers to, and texts that mean something elsewhere. */
const HOSTILE = [
  "constructor",
  "toString",
  "__proto__",
  "hasOwnProperty",
  "=1+1",
  "{age}",
  "<b>",
  "_x0041_",
  "a\u0000b\u2028c\u202ed",
  "\ufffe",
  "\ud800",
] as const;

const text = (maxLength: number) =>
  fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ minLength: 1, maxLength, unit: "binary" }));

const bilingual = (maxLength: number) => fc.record({ en: text(maxLength), "zh-CN": text(maxLength) });

const moment = fc.oneof(
  fc.constantFrom("2009-01-03T18:15:05Z", "2199-12-31T23:59:59Z", "2026-02-12T23:59:30.123Z"),
  fc
    .date({ min: new Date("2009-01-02"), max: new Date("2199-12-30"), noInvalidDate: true })
    .map((date) => date.toISOString()),
);

const finding = fc.record({
  id: fc.oneof(
    fc.constantFrom(...FINDING_IDS),
    fc.constantFrom("market.finding.unknown", "market.finding.constructor"),
  ),
  values: fc.dictionary(
    fc.oneof(fc.constantFrom("field", "hours", "percent", "source", "minutes"), text(10)),
    fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), text(20)),
    { maxKeys: 4 },
  ),
});

const evidence = fc.record(
  {
    source: fc.record(
      { text: fc.oneof(text(30), bilingual(30)), url: fc.constantFrom("https://a.example/?q=1", "https://x.example") },
      { requiredKeys: ["text"] },
    ),
    observedAt: moment,
    status: fc.constantFrom("good", "stale", "flagged"),
    note: bilingual(60),
    findings: fc.array(finding, { maxLength: 3 }),
  },
  { requiredKeys: ["source", "observedAt", "status"] },
);

const positive = fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true });
const time = fc.double({ min: 1_230_768_000, max: 7_258_118_399, noNaN: true });

/** What the format lets each field be. */
const VALUES: Partial<Record<FieldId, fc.Arbitrary<number>>> = {
  height: fc.nat(Number.MAX_SAFE_INTEGER),
  period_start_height: fc.nat(Number.MAX_SAFE_INTEGER),
  difficulty: fc.double({ min: 1, max: 1e30, noNaN: true }),
  tip_time: time,
  period_start_time: time,
  window_start_time: time,
  previous_change: fc.double({ min: -0.75, max: 3, noNaN: true }),
  fear_greed: fc.double({ min: 0, max: 100, noNaN: true }),
};

const OPTIONAL: readonly FieldId[] = [
  "btc_usdt",
  "tip_time",
  "window_start_time",
  "hashprice_index",
  "puell_multiple",
  "fear_greed",
];

const UNITS = {
  btc_usdt: "USDT/BTC",
  tip_time: "UTC",
  window_start_time: "UTC",
  hashprice_index: "USD/PH/day",
  puell_multiple: "ratio",
  fear_greed: "0–100",
} as const;

const field = (id: FieldId) =>
  fc.tuple(VALUES[id] ?? positive, evidence).map(([value, rest]) => ({
    value,
    unit: (UNITS as Record<string, string>)[id] ?? bundled.fields[id]?.unit,
    ...rest,
  }));

const fields = fc.record(
  Object.fromEntries(FIELD_IDS.map((id) => [id, field(id)])) as Record<FieldId, fc.Arbitrary<object>>,
  { requiredKeys: FIELD_IDS.filter((id) => !OPTIONAL.includes(id)) },
);

/** Snapshots that the format allows, however absurd. */
export const arbitrarySnapshot: fc.Arbitrary<Snapshot> = fc
  .record({ asOf: moment, fields })
  .map(({ asOf, fields: given }) =>
    readSnapshot({ version: 1, asOf, fields: given as unknown as Fields, productionCosts: bundled.productionCosts }),
  );
