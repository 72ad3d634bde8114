import { bundled } from "../../../src/market/bundled";
import type { ModelDescription } from "../../../src/models/description";
import { gallery } from "../../../src/models/gallery";
import { MARKET_KEYS, marketName } from "../../../src/models/market/names";
import type { MarketKey } from "../../../src/models/market/names";
import { claimOf, claimOfMarket, claimOfModel } from "../../../src/workbook/insert/copies";
import { placeFor } from "../../../src/workbook/insert/place-for";
import type { Survey } from "../../../src/workbook/insert/survey";
import type { LostName } from "../../../src/workbook/market/lost-names";
import type { Pointer } from "../../../src/workbook/market/pointers";

/** A model as the first of its kind. */
const modelOf = (id: string): ModelDescription =>
  gallery.find((model) => model.id === id)!.build({ language: "en", snapshot: bundled, copy: 1, marketCopy: 1 });
const fleet = modelOf("fleet");

/** A workbook with such sheets and names. */
const workbook = (sheets: readonly string[], names: readonly string[] = []): Survey => ({
  sheets: new Map(sheets.map((name, index) => [name.toLowerCase(), `${index}`])),
  names: new Map(names.map((name) => [name.toLowerCase(), "=Sheet1!$A$1"])),
  activeSheet: "0",
});

/** The names of a market whose cells are there, but for some. */
const market = (copy: number, lost: readonly MarketKey[] = [], target: Partial<Pointer> = {}): Pointer[] =>
  MARKET_KEYS.map((key) => ({
    name: marketName(key, copy).toUpperCase(),
    copy,
    key,
    ...(!lost.includes(key) && { target: { sheet: "Market", row: 1, column: 1, single: true } }),
    ...target,
  }));
/** Names of a market that can be defined again. */
const found = (copy: number, keys: readonly MarketKey[]): LostName[] =>
  keys.map((key) => {
    const target = { sheet: "Market", row: 2, column: 1, single: true };
    return { name: marketName(key, copy), copy, key, target, label: key };
  });
const marketNames = (copy: number) => MARKET_KEYS.map((key) => marketName(key, copy));

const placed = (
  model: ModelDescription,
  before: Survey,
  pointers: readonly Pointer[] = [],
  lost: readonly LostName[] = [],
) => placeFor(model, before, pointers, lost);

describe("a later copy", () => {
  it.each(gallery.flatMap(({ id }) => (["en", "zh-CN"] as const).map((language) => [id, language] as const)))(
    "of %s in %s is called as its first foretells",
    (id, language) => {
      const { build } = gallery.find((model) => model.id === id)!;
      const first = build({ language, snapshot: bundled, copy: 1, marketCopy: 1 });
      const later = build({ language, snapshot: bundled, copy: 12, marketCopy: 3 });
      const claims = later.sheets.map(claimOf);
      expect(claimOfModel(first, 12)).toEqual({
        sheets: claims.flatMap(({ sheets }) => sheets),
        names: claims.flatMap(({ names }) => names),
      });
      expect(claimOfMarket(first, 3)).toEqual(claimOf(later.market));
    },
  );
});

describe("the place of a model", () => {
  it("is the first in a workbook without models, beside a market of its own", () => {
    expect(placed(fleet, workbook(["Sheet1"]))).toEqual({
      place: { copy: 1, marketCopy: 1 },
      hasMarket: false,
      lost: [],
    });
  });

  it.each([["FLEET"], ["fleet Checks"], ["Fleet about"], ["Fleet sensitivity"]])(
    "is the second where the user has a sheet %s, whatever else was renamed",
    (sheet) => {
      expect(placed(fleet, workbook([sheet])).place.copy).toBe(2);
    },
  );

  it("is the first number that is free for every one of its sheets", () => {
    expect(placed(fleet, workbook(["Fleet", "Fleet 2 checks", "Fleet 3 inputs"])).place.copy).toBe(4);
  });

  it("is unmoved by sheets of another model", () => {
    const stressTest = placed(modelOf("stress-test"), workbook(["Fleet", "Fleet about"]));
    expect(stressTest.place.copy).toBe(1);
  });
});

describe("the market of a model", () => {
  it.each(gallery.map(({ id }) => id))("is the workbook's own for the model %s, where that is whole", (id) => {
    const before = workbook(["Market"], marketNames(1));
    expect(placed(modelOf(id), before, market(1))).toMatchObject({
      place: { copy: 1, marketCopy: 1 },
      hasMarket: true,
    });
  });

  it("is another where the workbook's has lost a name that the model reads", () => {
    const before = workbook(["Market"], marketNames(1));
    expect(placed(fleet, before, market(1, ["btc_price"]))).toEqual({
      place: { copy: 1, marketCopy: 2 },
      hasMarket: false,
      lost: [],
    });
  });

  it("is the workbook's where what it has lost can be found, of which it gets back what the model reads", () => {
    const pointers = market(1).filter(({ key }) => key !== "btc_price" && key !== "fear_greed");
    const lost = found(1, ["btc_price", "fear_greed"]);
    expect(placed(fleet, workbook(["Market"], marketNames(1)), pointers, lost)).toEqual({
      place: { copy: 1, marketCopy: 1 },
      hasMarket: true,
      lost: found(1, ["btc_price"]),
    });
  });

  it("is one that is whole before one that has lost something, and none that has lost more than can be found", () => {
    const before = workbook(["Market", "Market 2"], [...marketNames(1), ...marketNames(2)]);
    const damaged = market(1).filter(({ key }) => key !== "btc_price" && key !== "difficulty");
    const lost = found(1, ["btc_price", "difficulty"]);
    expect(placed(fleet, before, [...damaged, ...market(2)], lost)).toMatchObject({
      place: { marketCopy: 2 },
      lost: [],
    });
    expect(placed(fleet, before, damaged, lost.slice(1))).toMatchObject({ place: { marketCopy: 3 }, lost: [] });
  });

  it("stays the workbook's where only names are lost that the model does not read", () => {
    const before = workbook(["Market"], marketNames(1));
    expect(placed(fleet, before, market(1, ["fear_greed"])).hasMarket).toBe(true);
  });

  it("is the second where the first was deleted", () => {
    const before = workbook(["Market 2"], [...marketNames(1), ...marketNames(2)]);
    expect(placed(fleet, before, [...market(2), ...market(1, MARKET_KEYS)])).toEqual({
      place: { copy: 1, marketCopy: 2 },
      hasMarket: true,
      lost: [],
    });
  });

  it("is not one whose name stands for many cells", () => {
    const many = { target: { sheet: "Market", row: 1, column: 1, single: false } };
    const before = workbook(["Market"], marketNames(1));
    expect(placed(fleet, before, market(1, [], many)).place.marketCopy).toBe(2);
  });

  it("makes way for a sheet or a table of the user's", () => {
    expect(placed(fleet, workbook(["market"])).place.marketCopy).toBe(2);
    expect(placed(fleet, workbook([], ["Market_Costs"])).place.marketCopy).toBe(2);
  });
});
