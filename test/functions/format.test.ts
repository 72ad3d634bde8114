import { figureOf } from "../../src/taskpane/market/figure";
import { formatCell, formatNumber } from "../../src/functions/format";
import { isDark } from "../../src/taskpane/pane/theme";

describe("a figure", () => {
  it.each([
    [34.08008419474317, "34.08008"],
    [125864590119494.3, "125,864,590,119,494"],
    [386022526, "386,022,526"],
    [1e-8, "0.00000001"],
    [-0.1115583, "−0.1115583"],
  ])("%d reads %s", (value, text) => {
    expect(formatNumber("en", value)).toBe(text);
    expect(formatNumber("zh-CN", value)).toBe(text);
  });

  it("of a date is a moment in UTC", () => {
    expect(formatCell("en", 46065, "time")).toBe("2026-02-12 UTC");
    expect(formatCell("en", 46065.5, "time")).toBe("2026-02-12 12:00 UTC");
  });

  it("of the market has as many digits as on the sheet", () => {
    expect(figureOf("en", { value: 66120, unit: "USD/BTC" }, "#,##0.00")).toBe("66,120.00");
    expect(figureOf("en", { value: 3.125, unit: "BTC/block" }, "0.000#####")).toBe("3.125");
    expect(figureOf("en", { value: -0.11155, unit: "fraction" }, "+0.000%;-0.000%;0.000%")).toBe("−11.155%");
    expect(figureOf("en", { value: 1770472600, unit: "UTC" }, "yyyy-mm-dd hh:mm")).toBe("2026-02-07 13:56");
  });
});

describe("Office's theme", () => {
  it.each([
    ["#FFFFFF", false],
    ["f3f3f3", false],
    ["#262626", true],
    ["000000", true],
    [undefined, null],
    ["black", null],
  ])("with the background %s is dark: %s", (colour, dark) => {
    expect(isDark(colour)).toBe(dark);
  });
});
