import { textCell } from "../../src/models/cells";
import type { SheetDescription } from "../../src/models/description";
import { writeModel } from "../../src/xlsx/write";
import { readFile } from "./read-file";

const sheet: SheetDescription = {
  name: "Texts",
  rows: [[textCell("_x0041_", "note"), textCell("a\ufffe\ud800b", "note"), textCell("_x12_ _x00e9_", "note")]],
  widths: [10, 10, 10],
  names: [],
  tables: [],
  frozen: { rows: 0, columns: 0 },
};

describe("texts in a file", () => {
  it("are read back as they were, escapes among them, and in well-formed XML", async () => {
    const { parts } = readFile(await writeModel({ title: "Texts", sheets: [], market: sheet }));
    const strings = parts.get("xl/sharedStrings.xml") ?? "";
    expect(strings).toContain("_x005F_x0041_");
    expect(strings).toContain("_x12_ _x005F_x00e9_");
    expect(strings).not.toMatch(/[\ufffe\uffff\ufffd\ud800]/);
  });
});
