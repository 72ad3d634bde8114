import type { Language } from "../../src/functions/language";
import { sentenceOf } from "../../src/functions/errors";
import { unitName } from "../../src/functions/sentences";
import en from "../../src/locales/en.json";
import errorsZhCN from "../../src/locales/errors.zh-CN.json";
import zhCN from "../../src/locales/zh-CN.json";

describe("a sentence about a refused argument", () => {
  const about = (value: string) => sentenceOf("en", { id: "argument.text", parameter: "hashprice", values: { value } });

  it("repeats the text of the cell", () => {
    expect(about("40 $")).toContain('hashprice is the text "40 $", not a number.');
  });

  it("repeats no more of a long text than fits a message, and no half of a character", () => {
    expect(about("x".repeat(5000))).toContain(`"${"x".repeat(80)}…"`);
    expect(about("😀".repeat(5000))).toContain(`"${"😀".repeat(80)}…"`);
  });
});

describe("the unit in a sentence", () => {
  const bounds = (language: Language, unit: string) =>
    sentenceOf(language, {
      id: "argument.bounds_unit",
      parameter: "months",
      bounds: { min: 1, max: 600 },
      values: { value: 0, unit },
    });

  it("is in the reader's language where it has words", () => {
    expect(bounds("en", "months")).toBe("months is 0. It must be from 1 to 600 months.");
    expect(bounds("zh-CN", "months")).toMatch(/ 600 个月。$/);
    expect(bounds("zh-CN", "J/TH")).toMatch(/ 600 J\/TH。$/);
  });

  it("is called what the pane and the help call it", () => {
    const units = Object.keys(errorsZhCN).filter((id) => id.startsWith("unit."));
    expect(units).toContain("unit.USD/PH/day");
    for (const id of units) {
      const unit = id.slice("unit.".length);
      expect(unitName("en", unit)).toBe(en[id as keyof typeof en]);
      expect(unitName("zh-CN", unit)).toBe(zhCN[id as keyof typeof zhCN]);
    }
  });
});
