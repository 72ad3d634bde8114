import { FIELD_IDS } from "../../../src/market";
import { bundled } from "../../../src/market/bundled";
import { gallery } from "../../../src/models/gallery";
import { marketName } from "../../../src/models/market/names";
import { placeFor } from "../../../src/workbook/insert/place-for";
import type { BuildModel } from "../../../src/workbook/insert/place-for";
import type { Survey } from "../../../src/workbook/insert/survey";
import type { Pointer } from "../../../src/workbook/market/pointers";

const modelOf =
  (id: string): BuildModel =>
  (place) =>
    gallery.find((model) => model.id === id)!.build({ language: "en", snapshot: bundled, ...place });
const fleet = modelOf("fleet");

/** A workbook with such sheets and names. */
const workbook = (sheets: readonly string[], names: readonly string[] = []): Survey => ({
  sheets: new Map(sheets.map((name, index) => [name.toLowerCase(), `${index}`])),
  names: new Map(names.map((name) => [name.toLowerCase(), "=Sheet1!$A$1"])),
  activeSheet: "0",
});

type Key = Pointer["key"];
const KEYS: readonly Key[] = ["as_of", ...FIELD_IDS];

/** The names of a market whose cells are there, but for some. */
const market = (copy: number, lost: readonly Key[] = [], target: Partial<Pointer> = {}): Pointer[] =>
  KEYS.map((key) => ({
    name: marketName(key, copy).toUpperCase(),
    copy,
    key,
    ...(!lost.includes(key) && { target: { sheet: "Market", row: 1, column: 1, single: true } }),
    ...target,
  }));
const marketNames = (copy: number) => KEYS.map((key) => marketName(key, copy));

describe("the place of a model", () => {
  it("is the first in a workbook without models, beside a market of its own", () => {
    expect(placeFor(fleet, workbook(["Sheet1"]), [])).toEqual({
      place: { copy: 1, marketCopy: 1 },
      hasMarket: false,
    });
  });

  it.each([["FLEET"], ["fleet Checks"], ["Fleet about"], ["Fleet sensitivity"]])(
    "is the second where the user has a sheet %s, whatever else was renamed",
    (sheet) => {
      expect(placeFor(fleet, workbook([sheet]), []).place.copy).toBe(2);
    },
  );

  it("is the first number that is free for every one of its sheets", () => {
    expect(placeFor(fleet, workbook(["Fleet", "Fleet 2 checks", "Fleet 3 inputs"]), []).place.copy).toBe(4);
  });

  it("is unmoved by sheets of another model", () => {
    const stressTest = placeFor(modelOf("stress-test"), workbook(["Fleet", "Fleet about"]), []);
    expect(stressTest.place.copy).toBe(1);
  });
});

describe("the market of a model", () => {
  it.each(gallery.map(({ id }) => id))("is the workbook's own for the model %s, where that is whole", (id) => {
    const before = workbook(["Market"], marketNames(1));
    expect(placeFor(modelOf(id), before, market(1))).toEqual({ place: { copy: 1, marketCopy: 1 }, hasMarket: true });
  });

  it("is another where the workbook's has lost a name that the model reads", () => {
    const before = workbook(["Market"], marketNames(1));
    expect(placeFor(fleet, before, market(1, ["btc_price"]))).toEqual({
      place: { copy: 1, marketCopy: 2 },
      hasMarket: false,
    });
  });

  it("stays the workbook's where only names are lost that the model does not read", () => {
    const before = workbook(["Market"], marketNames(1));
    expect(placeFor(fleet, before, market(1, ["fear_greed"])).hasMarket).toBe(true);
  });

  it("is the second where the first was deleted", () => {
    const before = workbook(["Market 2"], [...marketNames(1), ...marketNames(2)]);
    expect(placeFor(fleet, before, [...market(2), ...market(1, KEYS)])).toEqual({
      place: { copy: 1, marketCopy: 2 },
      hasMarket: true,
    });
  });

  it("is not one whose name stands for many cells", () => {
    const many = { target: { sheet: "Market", row: 1, column: 1, single: false } };
    const before = workbook(["Market"], marketNames(1));
    expect(placeFor(fleet, before, market(1, [], many)).place.marketCopy).toBe(2);
  });

  it("makes way for a sheet or a table of the user's", () => {
    expect(placeFor(fleet, workbook(["market"]), []).place.marketCopy).toBe(2);
    expect(placeFor(fleet, workbook([], ["Market_Costs"]), []).place.marketCopy).toBe(2);
  });
});
