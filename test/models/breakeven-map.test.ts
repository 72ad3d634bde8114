import { changed, modelOf, reader } from "./shown";

const model = modelOf("breakeven-map");
const shown = reader(model);
const INPUTS = "Break-even map inputs";
const MAP = "Break-even map";
const place = (label: string, column = 2) => `${INPUTS}!${shown.rowOf(INPUTS, label)},${column}`;

describe("the break-even map", () => {
  const site = (of: typeof shown, column: number) => of.at(MAP, of.rowOf(MAP, "Texas 1, S19 XP"), column) as number;
  const hashprice = shown.figure(MAP, "Hashprice, computed") as number;

  it("gives each site what hashprice, efficiency and power price leave of a PH/s", () => {
    expect(site(shown, 4)).toBeCloseTo((hashprice * 0.99) / (24 * 22.15), 10);
    expect(site(shown, 5)).toBeCloseTo(hashprice * 0.99 - 24 * 22.15 * 0.045, 10);
    expect(site(shown, 6)).toBeCloseTo((24 * 22.15 * 0.045) / 0.99, 10);
  });

  it("places each site on the nearest cell", () => {
    const [row, column] = [7, 8].map((at) => site(shown, at)) as [number, number];
    expect([10 + (row - 1) * 2, 0.03 + (column - 1) * 0.005]).toEqual([22, 0.045]);
  });

  it("names each row of the map by a site on it, or else by a machine of about that efficiency", () => {
    const first = shown.rowOf(MAP, "Your site, or a known machine") + 1;
    const names = [0, 1, 2, 3, 4].map((row) => shown.at(MAP, first + row, 0));
    expect(names.slice(1)).toEqual(["Norway, S21 XP Hyd", expect.any(String), "Texas 1, S21 Pro", "Ohio, S21"]);
    const machine = shown.rowOf(MAP, names[2] as string);
    expect(Math.abs((shown.at(MAP, machine, 1) as number) - 14)).toBeLessThanOrEqual(1);
    expect(shown.rowOf(MAP, names[2] as string, 1)).toBeGreaterThan(machine);
  });

  it.each(["Step of the power price", "Step of the efficiency"])(
    "shows no error without a %s, and flags it",
    (label) => {
      expect(reader(changed(model, { [place(label)]: "" })).failed()).toBe(1);
      expect(reader(changed(model, { [place(label)]: 0 })).figure(`${MAP} checks`, "All sheets", 0, 1)).toBe(0);
    },
  );

  it.each([
    ["efficiency", 1],
    ["power price", 2],
  ])("fails a check where a site has no %s", (_, column) => {
    expect(reader(changed(model, { [place("Ohio, S19j Pro", column)]: "" })).failed()).toBe(1);
  });
});
