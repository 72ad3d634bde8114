import { declarations } from "../../src/functions/catalogue";
import { exampleFormula } from "../../src/functions/formula-text";
import { buildFormula } from "../../src/taskpane/formula/build";
import { fieldProblem, outcomeOf, readField } from "../../src/taskpane/formula/check-fields";
import { readTyped } from "../../src/taskpane/formula/typed";
import { entries } from "../../src/functions/entry";

const build = (fields: readonly string[], sheet: string | null = null) =>
  buildFormula(
    "HASHPRICE",
    fields.map((field) => readTyped(field)),
    sheet,
  );

const declarationOf = (id: string) => {
  const found = declarations.find((declaration) => declaration.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

describe("the form's formula", () => {
  it("has the arguments in their order, without blanks at the end", () => {
    expect(build(["67800", "B5", "", ""])).toBe("=MINING.HASHPRICE(67800,B5)");
    expect(build(["", "", "", ""])).toBe("=MINING.HASHPRICE()");
  });

  it("keeps the place of what is left out in between", () => {
    expect(build(["B4", "B5", "", "6.25"])).toBe("=MINING.HASHPRICE(B4,B5,,6.25)");
  });

  it("names the sheet of a cell only where it is another than the formula's", () => {
    expect(build(["Market!B6", "Sheet1!B5"], "Sheet1")).toBe("=MINING.HASHPRICE(Market!B6,B5)");
  });

  it("writes an example's blanks, texts and ranges so that Excel reads them", () => {
    expect(exampleFormula("DIFF_ADJUST", [1, 2, 3, null, null, 6])).toBe("=MINING.DIFF_ADJUST(1,2,3,,,6)");
    expect(exampleFormula("BITS_TO_DIFFICULTY", ["0x17023c7e"])).toBe('=MINING.BITS_TO_DIFFICULTY("0x17023c7e")');
    expect(
      exampleFormula("X", [
        [
          ["a", 1, null],
          [true, 2, 'b"c'],
        ],
      ]),
    ).toBe('=MINING.X({"a",1,"";TRUE,2,"b""c"})');
  });
});

describe("what the form says of a field", () => {
  const { parameters } = declarationOf("BTC_COSTPERCOIN");
  const problem = (language: "en" | "zh-CN", index: number, field: string) => {
    const parameter = parameters[index];
    if (!parameter) throw new Error(`There is no parameter ${index}.`);
    return fieldProblem(language, parameter, readField(parameter, field));
  };

  it("is what the function itself would say", () => {
    expect(problem("en", 0, "5")).toBe("power_price is 5. It must be from -2 to 2 USD/kWh. For 5 cents type 0.05.");
    expect(problem("zh-CN", 0, "5")).toContain("若为 5 美分，请输入 0.05。");
    expect(problem("en", 0, "5¢")).toContain("Type 0.05 instead.");
  });

  it("is nothing where it is right, may be left out, or is for Excel to work out", () => {
    expect(problem("en", 0, "0.05")).toBeNull();
    expect(problem("en", 3, "")).toBeNull();
    expect(problem("en", 0, "B4")).toBeNull();
  });

  it("asks for what is missing", () => {
    expect(problem("en", 0, "")).toContain("power_price is missing");
  });
});

describe("the result that the form shows", () => {
  const declaration = declarationOf("HASHPRICE");
  const outcome = (fields: readonly string[]) =>
    outcomeOf(
      "en",
      declaration,
      declaration.parameters.map((parameter, index) => readField(parameter, fields[index] ?? "")),
    );

  it("is the function's own, where all arguments are constants", () => {
    expect(outcome(["67,800", "125864590119494", "0.02"])).toEqual({ kind: "answer", answer: 34.08008419474317 });
  });

  it("is left to Excel where a cell is among them", () => {
    expect(outcome(["B4", "125864590119494"])).toBeNull();
  });

  it("is left to Excel where it spills, since it may take long", () => {
    const spilling = declarations.find(({ result }) => result.shape === "table");
    const fields = spilling?.parameters.map(() => readTyped("1")) ?? [];
    expect(spilling && outcomeOf("en", spilling, fields)).toBeNull();
  });

  it("is the sentence where the values do not go together", () => {
    const retarget = declarationOf("RETARGET");
    const fields = ["0x17023c7e", "2026-02-12", "2026-02-11"].map((field) => readTyped(field));
    expect(outcomeOf("en", retarget, fields)).toEqual({
      kind: "error",
      sentence: "last_time is before first_time. Give the times of the period's first and last block, in this order.",
    });
  });

  it.each(entries.flatMap(({ id, texts }) => texts.examples.map((_, index) => [id, index] as const)))(
    "%s, example %i, survives the way through the form",
    (id, index) => {
      const entry = entries.find((one) => one.id === id);
      const { args, result } = entry?.texts.examples[index] ?? { args: [], result: null };
      const formula = exampleFormula(id, args);
      const { parameters } = declarationOf(id);
      const given = args.map((argument) => exampleFormula("X", [argument]).slice("=MINING.X(".length, -1));
      const fields = parameters.map((parameter, at) => readField(parameter, given[at] ?? ""));
      expect(buildFormula(id, fields, null)).toBe(formula);
      const answer = outcomeOf("en", declarationOf(id), fields);
      // What spills, and what is given an array constant, is for Excel to work out.
      if (answer?.kind === "answer" && typeof result === "number")
        expect(Math.abs(Number(answer.answer) / result - 1)).toBeLessThan(1e-9);
      else expect(answer).toBeNull();
    },
  );
});
