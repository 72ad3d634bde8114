import { declare } from "../../src/functions/declaration";
import { FunctionError, runner } from "../../src/functions/run";
import { btcPrice } from "../../src/functions/vocabulary";

const returning = (shape: "number" | "table" | "time", value: unknown) =>
  runner(
    declare({
      id: "TEST",
      family: "network",
      parameters: [],
      result: { shape, unit: "" },
      compute: () => value as never,
      plain: null as never,
    }),
    () => "en",
  );

describe("the runner", () => {
  it.each([NaN, Infinity, -Infinity])("turns %p into #NUM! with a sentence", (value) => {
    expect(returning("number", value)).toThrow(expect.objectContaining({ code: "#NUM!" }));
    expect(returning("table", [["Heading"], [value]])).toThrow(expect.objectContaining({ code: "#NUM!" }));
  });

  it.each([undefined, null, 1n, new Date(), {}])("never lets %p into a cell", (value) => {
    expect(returning("number", value)).toThrow(FunctionError);
  });

  it("turns Unix seconds into an Excel date-time", () => {
    expect(returning("time", 1770854400)()).toBe(46065);
  });

  it("turns an unexpected exception into an error that names the function", () => {
    const broken = declare({
      id: "BROKEN",
      family: "network",
      parameters: [btcPrice],
      result: { shape: "number", unit: "" },
      compute: () => {
        throw new TypeError("boom");
      },
      plain: null,
    });
    expect(() => runner(broken, () => "en")(1)).toThrow(/BROKEN.*boom/);
  });

  it("asks for the language only when there is an error to explain, each time anew", () => {
    const languages = ["en", "zh-CN"] as const;
    let asked = 0;
    const run = runner(
      declare({
        id: "TEST",
        family: "network",
        parameters: [btcPrice],
        result: { shape: "number", unit: "" },
        compute: (price) => price,
        plain: null,
      }),
      () => languages[asked++ % 2] ?? "en",
    );
    expect(run(1)).toBe(1);
    expect(asked).toBe(0);
    expect(() => run()).toThrow(/missing/);
    expect(() => run()).toThrow(/未填写/);
  });
});
