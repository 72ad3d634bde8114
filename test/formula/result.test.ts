import { readBlock } from "../../src/formula/block";
import { relink } from "../../src/formula/relink";
import { readResult, resultName } from "../../src/formula/result";

const places = {
  values: "C9:I68",
  headings: { rows: 1, columns: 1 },
  ranAt: "C4",
  kept: [
    { from: "C6:C7", to: "D6:D7" },
    { from: "J9:L68", to: "M9:O68" },
  ],
} as const;
const CALL = "=MINING.SIMULATE($C$6,$C$7,Inputs!$B$2,60,936000,$J$9:$J$68,$K$9:$K$68,100,0.05,20,0.6,,0.01,$C$8=1)";
const name = resultName(CALL, "Cash flow 2", places);
const on = (cells: string) => ({ sheet: "Cash flow 2", cells });

describe("the name of a result", () => {
  it("tells the call, where its value goes, and what is kept of what it read", () => {
    expect(readResult(name)).toEqual({
      id: "SIMULATE",
      formula: CALL,
      values: on("C9:I68"),
      headings: { rows: 1, columns: 1 },
      ranAt: on("C4"),
      kept: [
        { from: on("C6:C7"), to: on("D6:D7") },
        { from: on("J9:L68"), to: on("M9:O68") },
      ],
    });
  });

  it("follows its cells when rows are inserted above them and the sheet is renamed", () => {
    const moved = readResult(name.replaceAll("'Cash flow 2'", "Risk").replace(/\$(\d+)/g, (_, row) => `$${+row + 3}`));
    expect(moved?.values).toEqual({ sheet: "Risk", cells: "C12:I71" });
    expect(moved?.kept[1]?.to).toEqual({ sheet: "Risk", cells: "M12:O71" });
    expect(moved?.formula).toContain("MINING.SIMULATE($C$9,$C$10,Inputs!$B$5,");
  });

  it("is nothing that relinking takes for a block of its own", () => {
    expect(readBlock(name)).toBeNull();
    expect(relink(name)).toMatchObject({ restored: [], edited: [] });
  });

  it.each([
    ["a block's name", '=CHOOSE(1,Sheet!$A$1:$B$2,"MINING.MINERS:0:")'],
    ["cells that were deleted", name.replace("'Cash flow 2'!$C$4", "#REF!")],
    ["a function that is not known", name.replace("SIMULATE", "SIMULATED")],
    ["a pair that has lost its half", name.replace(/,[^,]*\)$/, ")")],
    ["another formula", "=CHOOSE(1,2,3)"],
    ["a number", 5],
  ])("is not read where there is %s", (_, content) => {
    expect(readResult(content)).toBeNull();
  });

  it("is refused for what is no call of ours", () => {
    expect(() => resultName("=SUM(A1:A2)", "Sheet", places)).toThrow("no call");
  });
});
