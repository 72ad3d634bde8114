import { bundled } from "../../src/market/bundled";
import { SnapshotProblem, readSnapshot } from "../../src/market/snapshot";

/** JSON of which nothing is known. */
type Loose = ReturnType<typeof JSON.parse>;

/** A copy of the bundled snapshot, something in it changed. */
function changed(change: (snapshot: Loose) => void): unknown {
  const copy = JSON.parse(JSON.stringify(bundled));
  change(copy);
  return copy;
}

function problemOf(json: unknown): Partial<SnapshotProblem> {
  try {
    readSnapshot(json);
  } catch (error) {
    if (error instanceof SnapshotProblem) return { id: error.id, values: error.values };
    throw error;
  }
  throw new Error("It was read.");
}

describe("a snapshot", () => {
  it("is read as it is", () => {
    expect(readSnapshot(changed(() => undefined))).toEqual(bundled);
  });

  it("can do without an index, without sentiment and without notes", () => {
    const lean = changed(({ fields }) => {
      delete fields.hashprice_index;
      delete fields.fear_greed;
      delete fields.btc_price.note;
    });
    expect(readSnapshot(lean).fields.fear_greed).toBeUndefined();
  });

  it("loses what the format does not know", () => {
    const read = readSnapshot(
      changed((snapshot) => Object.assign(snapshot, { secret: 1 }, { fields: { ...snapshot.fields, more: 1 } })),
    );
    expect(read).toEqual(bundled);
  });

  it.each([0, 2, 1.5])("of version %p is refused with a sentence of its own", (version) => {
    expect(problemOf(changed((snapshot) => (snapshot.version = version)))).toEqual({
      id: "market.unknown_version",
      values: { version: String(version) },
    });
  });

  it.each<[string, string, (snapshot: Loose) => void]>([
    ["no version", "version", (snapshot) => delete snapshot.version],
    ["a version that is a text", "version", (snapshot) => (snapshot.version = "1")],
    ["no time", "asOf", (snapshot) => delete snapshot.asOf],
    ["a local time", "asOf", (snapshot) => (snapshot.asOf = "2026-02-12T23:59:00")],
    ["a time of another zone", "asOf", (snapshot) => (snapshot.asOf = "2026-02-12T23:59:00+08:00")],
    ["no price", "fields.btc_price", ({ fields }) => delete fields.btc_price],
    ["a price of nothing", "fields.btc_price.value", ({ fields }) => (fields.btc_price.value = 0)],
    ["a price that is a text", "fields.btc_price.value", ({ fields }) => (fields.btc_price.value = "67800")],
    ["a price that is a formula", "fields.btc_price.value", ({ fields }) => (fields.btc_price.value = "=1+1")],
    ["a price that is no number", "fields.btc_price.value", ({ fields }) => (fields.btc_price.value = NaN)],
    ["a price without end", "fields.btc_price.value", ({ fields }) => (fields.btc_price.value = Infinity)],
    ["half a block", "fields.height.value", ({ fields }) => (fields.height.value = 936_305.5)],
    ["hashprice per TH", "fields.hashprice.unit", ({ fields }) => (fields.hashprice.unit = "USD/TH/day")],
    [
      "an adjustment in percent",
      "fields.previous_change.value",
      ({ fields }) => (fields.previous_change.value = -11.155),
    ],
    ["sentiment beyond the scale", "fields.fear_greed.value", ({ fields }) => (fields.fear_greed.value = 101)],
    ["a figure without source", "fields.subsidy.source", ({ fields }) => delete fields.subsidy.source],
    [
      "a source on http",
      "fields.fear_greed.source.url",
      ({ fields }) => (fields.fear_greed.source.url = "http://a.example"),
    ],
    [
      "a source that is a script",
      "fields.fear_greed.source.url",
      ({ fields }) => (fields.fear_greed.source.url = "javascript:alert(1)"),
    ],
    ["a note in one language", "fields.btc_price.note.zh-CN", ({ fields }) => delete fields.btc_price.note["zh-CN"]],
    ["an endless note", "fields.btc_price.note.en", ({ fields }) => (fields.btc_price.note.en = "a".repeat(1001))],
    ["another status", "fields.btc_price.status", ({ fields }) => (fields.btc_price.status = "fine")],
    [
      "a cost without difficulty",
      "productionCosts.0.difficulty",
      ({ productionCosts }) => delete productionCosts[0].difficulty,
    ],
    [
      "costs without number",
      "productionCosts",
      (snapshot) => (snapshot.productionCosts = Array(51).fill(snapshot.productionCosts[0])),
    ],
  ])("with %s is refused, and the place is named", (_, place, change) => {
    expect(problemOf(changed(change))).toEqual({ id: "market.unreadable", values: { place } });
  });

  it.each([null, undefined, 1, "", "<html></html>", [], {}, { version: null }, [[bundled]]])(
    "is not what %p is",
    (garbage) => {
      expect(problemOf(garbage).id).toBe("market.unreadable");
    },
  );

  it("does not take over a prototype", () => {
    const poisoned = JSON.parse(
      JSON.stringify(bundled).replace('"version":1', '"version":1,"__proto__":{"polluted":true}'),
    );
    expect(Object.keys(readSnapshot(poisoned))).toEqual(Object.keys(bundled));
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
