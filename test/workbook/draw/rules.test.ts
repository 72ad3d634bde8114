import { gallery } from "../../../src/models/gallery";
import { bundled } from "../../../src/market/bundled";
import { drawConditions } from "../../../src/workbook/draw/conditions";
import { drawValidations } from "../../../src/workbook/draw/validations";
import { recorder } from "./recorder";

const block = { row: 4, column: 2, rows: 3, columns: 1 };
const CELLS = "sheet.getRangeByIndexes(4,2,3,1)";

function noted(draw: (sheet: never) => void): unknown[][] {
  const log: unknown[][] = [];
  draw(recorder("sheet", log));
  return log.slice(1);
}

describe("what may be typed into cells", () => {
  const alert = (message: string) => ({ message, showAlert: true, style: "Stop", title: "Hashcell" });

  it("is a number between two, as numbers and not as texts of a region", () => {
    const rule = { kind: "between", least: -0.5, most: 1e12 } as const;
    expect(noted((sheet) => drawValidations(sheet, [{ ...block, rule, message: "No." }]))).toEqual([
      [`${CELLS}.dataValidation.rule`, { decimal: { formula1: -0.5, formula2: 1e12, operator: "Between" } }],
      [`${CELLS}.dataValidation.ignoreBlanks`, true],
      [`${CELLS}.dataValidation.errorAlert`, alert("No.")],
    ]);
  });

  it.each(["whole", "day"] as const)("is a number without decimals where it is a %s", (kind) => {
    const rule = { kind, least: 1, most: 60 };
    expect(noted((sheet) => drawValidations(sheet, [{ ...block, rule, message: "No." }]))[0]).toEqual([
      `${CELLS}.dataValidation.rule`,
      { wholeNumber: { formula1: 1, formula2: 60, operator: "Between" } },
    ]);
  });

  it("is one of the texts of another sheet", () => {
    const rule = { kind: "listed", source: "'Fleet machines'!$A$5:$A$9" } as const;
    expect(noted((sheet) => drawValidations(sheet, [{ ...block, rule, message: "No." }]))[0]).toEqual([
      `${CELLS}.dataValidation.rule`,
      { list: { inCellDropDown: true, source: "='Fleet machines'!$A$5:$A$9" } },
    ]);
  });

  it("is refused by a sentence that Excel has room for, in every model and language", () => {
    const messages = gallery.flatMap(({ build }) =>
      (["en", "zh-CN"] as const).flatMap((language) =>
        build({ language, snapshot: bundled, copy: 1, marketCopy: 1 }).sheets.flatMap(({ validations = [] }) =>
          validations.map(({ message }) => message),
        ),
      ),
    );
    expect(messages.length).toBeGreaterThan(100);
    expect(messages.filter((message) => message === "" || message.length > 225)).toEqual([]);
  });
});

describe("a condition", () => {
  it("is a formula with Excel's own pair of colours", () => {
    expect(noted((sheet) => drawConditions(sheet, [{ ...block, formula: "=$C5<>0", look: "bad" }]))).toEqual([
      [`${CELLS}.conditionalFormats.add`, "Custom"],
      [`${CELLS}.conditionalFormats.add(Custom).custom.rule.formula`, "=$C5<>0"],
      [`${CELLS}.conditionalFormats.add(Custom).custom.format.font.color`, "#9C0006"],
      [`${CELLS}.conditionalFormats.add(Custom).custom.format.fill.color`, "#FFC7CE"],
    ]);
  });
});
